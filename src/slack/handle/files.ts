import { channelContextAt } from "../../conversation/directory/channel-context.ts";
import { type Fetched, type FetchFault, fetchFile, isLoopback } from "../../conversation/file/fetch-file.ts";
import { takeShared } from "../../conversation/file/shared-files.ts";
import { RetryLater } from "../../conversation/inbox/inbox-request.ts";
import { fingerprint, SHORT } from "../../domain/fingerprint.ts";
import type { Card } from "../../view/card.ts";
import { textIn } from "../../view/text.ts";
import { slackApi } from "../send/api.ts";
import { failureOf } from "../send/failure.ts";
import type { EventWork, Installation, Speaker } from "../surface.ts";
import { answerPrivately, messageOf } from "./answer.ts";

const TABLES = new Set([
  ...["text/csv", "application/csv", "application/vnd.ms-excel"],
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
]);
/** What Slack tells of a file. */
interface Shared {
  name?: string;
  mimetype?: string;
  size?: number;
  url_private_download?: string;
}

/** Whether a file may hold figures: by its type, or by its name when Slack has no better idea than text. */
export const isTable = ({ name, mimetype }: Shared): boolean =>
  TABLES.has(mimetype ?? "") || /\.(csv|xlsx)$/i.test(name ?? "");

/**
 * Somebody shared a table with the bot, or in a channel of a room. The coordinator alone is shown what it would bring,
 * with the button to keep it; the others hear who that is, and nothing of the file is read.
 */
export function fileShared(slack: Speaker): EventWork {
  const { engine } = slack;
  return async ({ event, installation, team, caller, attempts }) => {
    const { file_id: file, channel_id: channel, user_id: user } = event;
    if (!installation || [file, channel, user].some((id) => typeof id !== "string")) return;
    const spot = await channelContextAt(
      engine,
      installation.cooperation,
      "slack",
      `${installation.team}:${channel}`,
    );
    if (spot.room === undefined && !String(channel).startsWith("D")) return;
    const shared = await infoOf(slack, installation, file);
    if (!shared || !isTable(shared)) return;
    const who = await caller();
    if (!who) return;
    const t = textIn(who.actor.language ?? spot.language);
    const filename = shared.name ?? "–";
    const say = async (card: Card, about: string) => {
      const key = fingerprint(`${team}/${file}/${channel}/${about}`, SHORT);
      const attempt = { attempts, receivedAt: engine.clock.real().epochMilliseconds };
      const message = await messageOf(slack, installation.team, t, card);
      await answerPrivately(slack, { installation, user, channel }, message, attempt, {
        key,
      });
    };
    const fetch = () => download(slack, installation, shared);
    const busy = attempts === 1 ? (card: Card) => say(card, "busy") : undefined;
    const source = `slack/${team}/${file}`;
    const card = await takeShared(engine, {
      actor: who.actor,
      via: "slack",
      t,
      filename,
      source,
      fetch,
      busy,
    });
    if (card === "failed") throw new RetryLater(0);
    await say(card, "answer");
  };
}

/** @throws Later when Slack does not answer */
async function infoOf(
  { options }: Speaker,
  { token }: Installation,
  file: string,
): Promise<Shared | undefined> {
  const api = slackApi(token, { apiUrl: options.apiUrl });
  try {
    return (await api.files.info({ file })).file;
  } catch (error) {
    const failure = failureOf(error);
    if ("refused" in failure) return undefined;
    throw new RetryLater("retryAfterMs" in failure ? failure.retryAfterMs : 0);
  }
}

/** The token goes to Slack's own hosts and nowhere else; in tests to this machine, where the whole of Slack then is. */
async function download(
  { options }: Speaker,
  { token }: Installation,
  { url_private_download: address, size = 0 }: Shared,
): Promise<Fetched | FetchFault> {
  const url = URL.parse(address ?? "");
  const api = URL.parse(options.apiUrl);
  if (!url || !api || url.username !== "" || url.password !== "") return "refused";
  const isSlack = url.protocol === "https:" && url.port === "" && /(^|\.)slack\.com$/.test(url.hostname);
  const isHere = isLoopback(api) && url.hostname === api.hostname;
  if (!isSlack && !isHere) return "refused";
  const fetched = await fetchFile(url, { authorization: `Bearer ${token}` });
  return typeof fetched === "string" ? fetched : { ...fetched, size };
}
