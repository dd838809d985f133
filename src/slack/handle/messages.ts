import { meetingAt } from "../../conversation/directory/channel-context.ts";
import { addAgendaReplies, hasAgendaReplies } from "../../conversation/handle/agenda-replies.ts";
import { handleLine } from "../../conversation/handle/handle-line.ts";
import { requestContext } from "../../conversation/handle/request-context.ts";
import type { Bag } from "../receive/parse-request.ts";
import type { Received, Sender } from "../request.ts";
import type { Slack } from "../surface.ts";
import { slackChat } from "./chat.ts";
import { meantLine } from "./commands.ts";
import { installationOf } from "./person.ts";
import { placeOf } from "./place.ts";

/** Kinds of messages in which somebody says something; the others tell of a change. */
const SAID: ReadonlySet<unknown> = new Set(["thread_broadcast", "file_share"]);

/** Whether a message says something to us; the others are not even kept. */
export function isForUs(event: Bag): boolean {
  const isPersons = !event.bot_id && !event.app_id && typeof event.user === "string";
  // A point that mentions us too is told as a message as well.
  if (event.type === "app_mention") return isPersons && !isPoints(event);
  if (event.type !== "message" || !isPersons || typeof event.text !== "string") return false;
  if (event.subtype !== undefined && !SAID.has(event.subtype)) return false;
  if (event.channel_type === "im") return event.text.trim() !== "";
  return isPoints(event);
}

/** Whether an answer in a thread has a line that begins with a plus. */
const isPoints = ({ thread_ts, ts, text }: Bag): boolean =>
  typeof thread_ts === "string" && thread_ts !== ts && typeof text === "string" && hasAgendaReplies(text);

/** A message: a point under an agenda, a line in our private conversation, or one that mentions us. */
export async function handleMessage(slack: Slack, request: Received<"event">): Promise<void> {
  const { event, ...sender } = request.payload;
  const text = typeof event.text === "string" ? event.text : "";
  if (event.type === "message" && event.channel_type !== "im")
    return await workPoints(slack, request, sender, text);
  const installation = await installationOf(slack, sender.teams);
  const chat = slackChat(slack);
  const asked = await requestContext(chat, request, sender);
  if (!asked || !installation || sender.user === installation.bot) return;
  // In front of it "leerlus" is our name: without it `ik` or `help` alone would be no words of ours.
  const line = `leerlus ${withoutMention(text, installation.bot).replace(/^\//, "")}`;
  await handleLine(chat, asked, await meantLine(slack, asked.caller, line));
}

/** The first mention is how we were called; who else is mentioned is meant. */
function withoutMention(text: string, bot: string | null): string {
  const own = bot === null ? /^\s*<@[UW][A-Z0-9]+(\|[^>]*)?>/ : new RegExp(`<@${bot}(\\|[^>]*)?>`);
  return text.replace(own, " ").trim();
}

async function workPoints(
  slack: Slack,
  request: Received<"event">,
  sender: Sender,
  text: string,
): Promise<void> {
  const installation = await installationOf(slack, sender.teams);
  const address = installation && placeOf(installation, sender.channel)?.address;
  if (!installation || !address || !sender.thread) return;
  const place = { surface: "slack", address, messageRef: sender.thread };
  const there = await meetingAt(slack.engine, installation.cooperation, place);
  // Somebody else's thread, or one about something else.
  if (!there) return;
  const chat = slackChat(slack);
  const asked = await requestContext(chat, request, sender);
  if (!asked) return;
  await addAgendaReplies(chat, { ...asked, room: there.room }, there.meeting, text, (point) =>
    meantLine(slack, asked.caller, point),
  );
}
