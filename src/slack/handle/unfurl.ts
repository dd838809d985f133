import type { types } from "@slack/bolt";
import { bags } from "../../conversation/bag.ts";
import { RetryLater } from "../../conversation/inbox/inbox.ts";
import { previewOf } from "../../conversation/preview.ts";
import type { Engine } from "../../engine/engine.ts";
import { refInLink } from "../../view/link.ts";
import { renderBlocks } from "../render/render.ts";
import { type SlackApiOptions, slackApi } from "../send/api.ts";
import { failureOf } from "../send/failure.ts";
import type { EventWork, Installation } from "../surface.ts";

/** What a preview may take. */
const SMALL = { blocks: 4, sum: 1500 };
/** Slack names at most so many links of one message; more would be a long wall of cards. */
const MOST_LINKS = 5;

async function preview(
  engine: Engine,
  { cooperation }: Installation,
  ref: string,
): Promise<types.KnownBlock[] | undefined> {
  const made = await previewOf({ engine, surface: "slack" }, cooperation, ref);
  return made && renderBlocks({ t: made.t, baseUrl: engine.baseUrl }, made.card, SMALL).blocks;
}

/** Shows a small card under a link to one of our references. */
export function unfurling(engine: Engine, options: SlackApiOptions): EventWork {
  return async ({ event, installation }) => {
    if (!installation) return;
    const unfurls: Record<string, { blocks: types.KnownBlock[] }> = {};
    for (const { url } of bags(event.links).slice(0, MOST_LINKS)) {
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
      throw new RetryLater("retryAfterMs" in failure ? failure.retryAfterMs : 0);
    }
  };
}
