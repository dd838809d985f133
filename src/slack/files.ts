import type { Engine } from "../engine/engine.ts";
import { Later } from "../engine/inbound.ts";
import { spotAt } from "../engine/place.ts";
import { findCommand } from "../engine/registry.ts";
import type { Card } from "../view/card.ts";
import { textIn } from "../view/text.ts";
import { type SlackApiOptions, slackApi } from "./api.ts";
import { failureOf } from "./failure.ts";
import { renderMessage } from "./render.ts";
import type { EventWork } from "./surface.ts";

const TABLES = new Set([
  ...["text/csv", "application/csv", "application/vnd.ms-excel"],
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
]);
const LONGEST_NAME = 80;

/** Whether a file may hold figures: by its type, or by its name when Slack has no better idea than text. */
export const isTable = ({ name, mimetype }: { name?: string; mimetype?: string }): boolean =>
  TABLES.has(mimetype ?? "") || /\.(csv|xlsx)$/i.test(name ?? "");

/**
 * Somebody shared a table with the bot, or in a channel of a room: they alone are told how figures get in. Nothing of
 * the file is read.
 */
export function fileShared(engine: Engine, options: SlackApiOptions): EventWork {
  return async ({ event, installation, team, caller }) => {
    const { file_id: file, channel_id: channel, user_id: user } = event;
    if (!installation || [file, channel, user].some((id) => typeof id !== "string")) return;
    const address = `${team}:${channel}`;
    const spot = await spotAt(engine, installation.cooperation, "slack", address);
    if (spot.room === undefined && !String(channel).startsWith("D")) return;
    const api = slackApi(installation.token, options);
    try {
      const { file: shared } = await api.files.info({ file });
      if (!shared || !isTable(shared)) return;
      const who = await caller();
      if (!who) return;
      const t = textIn(who.actor.language ?? spot.language);
      const words = t.workspace.files;
      const name = (shared.name ?? "–").slice(0, LONGEST_NAME);
      const command = findCommand(engine.registry, "indicator/import");
      const line = command ? words.how(name, `/${command.name.join(" ")}`) : words.notYet(name);
      const card: Card = { title: [words.title], body: [{ type: "text", text: [line] }] };
      const { blocks, text } = renderMessage({ t, baseUrl: engine.baseUrl }, card);
      await api.chat.postEphemeral({ channel, user, text, blocks, parse: "none", link_names: false });
    } catch (error) {
      if (error instanceof Later) throw error;
      const failure = failureOf(error);
      if ("refused" in failure) return;
      throw new Later("retryAfterMs" in failure ? failure.retryAfterMs : 0);
    }
  };
}
