import { type Outcome, run } from "../chat/wish.ts";
import { wordsCard } from "../chat/words.ts";
import type { Command } from "../engine/command.ts";
import { formOf } from "../engine/form.ts";
import type { Inbound } from "../engine/inbound.ts";
import { meetingAt } from "../engine/place.ts";
import { Refusal } from "../engine/refusal.ts";
import { findCommand } from "../engine/registry.ts";
import { inputFromText } from "../engine/typed.ts";
import type { Text } from "../view/text.ts";
import { askedBy, meantLine, placeOf, runSaid } from "./commands.ts";
import { installationOf } from "./person.ts";
import type { Bag, EventPayload, Sender } from "./received.ts";
import type { Slack } from "./surface.ts";
import { type Asked, sendCard, tell } from "./tell.ts";

/** What one message may add. */
const MOST_POINTS = 10;
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
  typeof thread_ts === "string" && thread_ts !== ts && /^\s*\+/m.test(String(text ?? ""));

/** A message: a point under an agenda, a line in our private conversation, or one that mentions us. */
export async function workMessage(slack: Slack, request: Inbound): Promise<void> {
  const { event, ...sender } = request.payload as unknown as EventPayload;
  const text = String(event.text ?? "");
  if (event.type === "message" && event.channel_type !== "im")
    return await addPoints(slack, request, sender, text);
  const installation = await installationOf(slack, sender.teams);
  const asked = await askedBy(slack, request, sender);
  if (!asked || !installation || sender.user === installation.bot) return;
  // In front of it "leerlus" is our name: without it `ik` or `help` alone would be no words of ours.
  await runSaid(slack, asked, `leerlus ${withoutMention(text, installation.bot).replace(/^\//, "")}`);
}

/** The first mention is how we were called; who else is mentioned is meant. */
function withoutMention(text: string, bot: string | null): string {
  const own = bot === null ? /^\s*<@[UW][A-Z0-9]+(\|[^>]*)?>/ : new RegExp(`<@${bot}(\\|[^>]*)?>`);
  return text.replace(own, " ").trim();
}

async function addPoints(slack: Slack, request: Inbound, sender: Sender, text: string): Promise<void> {
  const installation = await installationOf(slack, sender.teams);
  const address = installation && placeOf(installation, sender.channel)?.address;
  if (!installation || !address || !sender.thread) return;
  const place = { surface: "slack", address, messageRef: sender.thread };
  const there = await meetingAt(slack.engine, installation.cooperation, place);
  // Somebody else's thread, or one about something else.
  if (!there) return;
  const found = await askedBy(slack, request, sender);
  if (!found) return;
  const asked: Asked = { ...found, room: there.room };
  const points = text
    .split("\n")
    .filter((line) => /^\s*\+/.test(line))
    .map((line) => line.replace(/^[\s+]+/, "").trim());
  for (const [n, point] of points.slice(0, MOST_POINTS).entries()) {
    const isHeard = await addPoint(slack, { ...asked, key: `${asked.key}/${n}` }, there.meeting, point);
    // What is not allowed to them is not allowed ten times.
    if (!isHeard) return;
  }
  const left = points.slice(MOST_POINTS);
  if (left.length === 0) return;
  const card = wordsCard(asked.t.chat.refused, [asked.t.chat.tooManyPoints(MOST_POINTS), ...left]);
  await sendCard(slack, { ...asked, key: `${asked.key}/left` }, card);
}

/** @returns false when they may add nothing at all, which they have been told */
async function addPoint(slack: Slack, asked: Asked, meeting: string, text: string): Promise<boolean> {
  const { caller, t, room, key } = asked;
  const command = findCommand(slack.engine.registry, "agenda/add");
  if (!command) return false;
  if (text === "") {
    await sendCard(slack, asked, wordsCard(t.chat.refused, [t.chat.noPoint]));
    return true;
  }
  const point = await meantLine(slack, caller, text);
  const input = { ...partsOf(command, point, t), meeting };
  const wish = { command, input, room, key, confirmed: true, isFilledIn: true };
  const outcome = await slack.turn(() => run(slack, caller.actor, t, wish));
  if (outcome.show === "refused" && outcome.issues.length > 0 && !outcome.isPersonal) {
    const form = await formOf(slack.engine, command, caller.actor, input, outcome.issues);
    await tell(slack, asked, { show: "form", form, wish });
    return true;
  }
  if (!isSeen(outcome)) await tell(slack, asked, outcome);
  return outcome.show !== "refused" || outcome.isPersonal === true;
}

/** The fields of a point as it was typed; a semicolon in a sentence is only that. */
function partsOf(command: Command, point: string, t: Text): Record<string, unknown> {
  try {
    return inputFromText(command, point, t).input;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { title: point };
  }
}

/** The point stands in the thread, for everybody: there is nothing more to say. */
const isSeen = (outcome: Outcome): boolean => outcome.show === "answer" && outcome.answer.shared;
