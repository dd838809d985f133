import type { types } from "@slack/bolt";
import type { Actor } from "../engine/context.ts";
import { dispatch } from "../engine/dispatch.ts";
import type { Engine } from "../engine/engine.ts";
import { Later } from "../engine/inbound.ts";
import { readTyped } from "../engine/typed.ts";
import { readCooperation } from "../engine/workspace.ts";
import type { Card } from "../view/card.ts";
import { textIn } from "../view/text.ts";
import { type SlackApiOptions, slackApi } from "./api.ts";
import { failureOf } from "./failure.ts";
import { renderBlocks } from "./render.ts";
import type { EventWork, Installation } from "./surface.ts";

/** What a preview may take. */
const SMALL = { blocks: 4, sum: 1500 };
/** Slack names at most so many links of one message; more would be a long wall of cards. */
const MOST_LINKS = 5;
const LONGEST_REF = 60;

/** The reference that a link to one of our pages names; undefined for any other link. */
export function refInLink(baseUrl: string, link: string): string | undefined {
  const url = URL.parse(link);
  const base = URL.parse(baseUrl);
  if (!url || !base || url.host !== base.host) return undefined;
  const before = `${base.pathname.replace(/\/$/, "")}/ref/`;
  if (!url.pathname.startsWith(before)) return undefined;
  try {
    const ref = decodeURIComponent(url.pathname.slice(before.length));
    return /^[\w-]+$/.test(ref) && ref.length <= LONGEST_REF ? ref : undefined;
  } catch {
    return undefined;
  }
}

/** Whoever reads the channel sees the preview: it shows what a guest may read, and nothing can be pressed in it. */
const reader = (cooperation: string): Actor => ({
  cooperation,
  email: "",
  name: "",
  organisation: "",
  role: "guest",
  language: null,
});

async function preview(
  engine: Engine,
  { cooperation }: Installation,
  ref: string,
): Promise<types.KnownBlock[] | undefined> {
  const found = await readCooperation(engine, cooperation);
  if (!found) return undefined;
  const t = textIn(found.language);
  const typed = readTyped(engine.registry, ref, t);
  if (!("command" in typed) || typed.command.changes) return undefined;
  const actor = { ...reader(cooperation), language: found.language };
  const reply = await dispatch(engine, { ...typed, actor, via: "slack" });
  if (!reply.ok) return undefined;
  const { title, ref: named, body } = reply.card;
  const card: Card = { title, ...(named ? { ref: named } : {}), body: body.slice(0, 1) };
  return renderBlocks({ t, baseUrl: engine.baseUrl }, card, SMALL).blocks;
}

/** Shows a small card under a link to one of our references. */
export function unfurling(engine: Engine, options: SlackApiOptions): EventWork {
  return async ({ event, installation }) => {
    if (!installation || !Array.isArray(event.links)) return;
    const unfurls: Record<string, { blocks: types.KnownBlock[] }> = {};
    for (const { url } of event.links.slice(0, MOST_LINKS) as { url?: unknown }[]) {
      const ref = typeof url === "string" ? refInLink(engine.baseUrl, url) : undefined;
      const blocks = ref === undefined ? undefined : await preview(engine, installation, ref);
      if (blocks) unfurls[String(url)] = { blocks };
    }
    if (Object.keys(unfurls).length === 0) return;
    const api = slackApi(installation.token, options);
    const { unfurl_id, source, channel, message_ts } = event;
    try {
      if (unfurl_id && source) await api.chat.unfurl({ unfurl_id, source, unfurls });
      else await api.chat.unfurl({ channel, ts: message_ts, unfurls });
    } catch (error) {
      const failure = failureOf(error);
      if ("refused" in failure) {
        engine.log.warn({ surface: "slack", code: failure.refused }, "link not shown");
        return;
      }
      throw new Later("retryAfterMs" in failure ? failure.retryAfterMs : 0);
    }
  };
}
