import type { types } from "@slack/bolt";
import { bags } from "../../conversation/bag.ts";
import { RetryLater } from "../../conversation/inbox/inbox-request.ts";
import { previewOf } from "../../conversation/preview.ts";
import type { Engine } from "../../engine/engine.ts";
import { refInLink } from "../../view/link.ts";
import { entityOf } from "../render/entity.ts";
import { renderBlocks } from "../render/render.ts";
import { type SlackApiOptions, slackApi } from "../send/api.ts";
import { failureOf } from "../send/failure.ts";
import type { EventWork, Installation } from "../surface.ts";

/** What a preview may take. */
const SMALL = { blocks: 4, sum: 1500 };
/** Slack names at most so many links of one message; more would be a long wall of cards. */
const MOST_LINKS = 5;

/** A link with what is shown of it: as a work object, and as blocks where Slack has none. */
interface Shown {
  url: string;
  entity: types.EntityMetadata;
  blocks: types.KnownBlock[];
}

async function preview(
  engine: Engine,
  { cooperation }: Installation,
  url: string,
): Promise<Shown | undefined> {
  const ref = refInLink(engine.baseUrl, url)?.toUpperCase();
  const made = ref && (await previewOf({ engine, surface: "slack" }, cooperation, ref));
  if (!made) return undefined;
  const { card, t } = made;
  const context = { t, baseUrl: engine.baseUrl };
  const at = Math.floor(engine.clock.real().epochMilliseconds / 1000);
  const entity = entityOf(context, card, { cooperation, ref: card.ref ?? ref, at });
  const { blocks } = renderBlocks(context, card, SMALL);
  return { url, entity: { ...entity, app_unfurl_url: url }, blocks };
}

/** Shows under a link to one of our references what everybody may read of it. */
export function unfurling(engine: Engine, options: SlackApiOptions): EventWork {
  return async ({ event, installation }) => {
    if (!installation) return;
    const shown: Shown[] = [];
    for (const { url } of bags(event.links).slice(0, MOST_LINKS)) {
      const one = typeof url === "string" ? await preview(engine, installation, url) : undefined;
      if (one) shown.push(one);
    }
    if (shown.length === 0) return;
    const { unfurl_id, source, channel, message_ts: ts } = event;
    const where = unfurl_id && source ? { unfurl_id, source } : { channel, ts };
    const api = slackApi(installation.token, options);
    const metadata = { entities: shown.map(({ entity }) => entity) };
    const unfurls = Object.fromEntries(shown.map(({ url, blocks }) => [url, { blocks }]));
    const objects = await refusal(() => api.chat.unfurl({ ...where, metadata }));
    // The app may have been made without work objects, or Slack may not have them there.
    const code =
      objects === undefined ? undefined : await refusal(() => api.chat.unfurl({ ...where, unfurls }));
    if (code !== undefined) engine.log.warn({ surface: "slack", code }, "link not shown");
  };
}

/**
 * Slack's word for why it does not do something; undefined: it did.
 * @throws Later when it may do it later
 */
async function refusal(call: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await call();
    return undefined;
  } catch (error) {
    const failure = failureOf(error);
    if ("refused" in failure) return failure.refused;
    throw new RetryLater("retryAfterMs" in failure ? failure.retryAfterMs : 0);
  }
}
