import type { Command } from "../../engine/command.ts";
import { formOf } from "../../engine/input/form.ts";
import { inputFromText } from "../../engine/input/typed-fields.ts";
import { Refusal } from "../../engine/refusal.ts";
import { findCommand } from "../../engine/registry.ts";
import type { Text } from "../../view/text.ts";
import { type RequestOutcome, runRequest } from "../run-request.ts";
import { wordsCard } from "../words.ts";
import type { Caller, Chat, RequestContext } from "./chat.ts";
import { replyOutcome } from "./reply-outcome.ts";

/** What one message may add. */
const MOST_POINTS = 10;
const POINT = /^\s*\+/;

/** Whether a line of what somebody wrote under an agenda is a point of it. */
export const hasAgendaReplies = (text: string): boolean => text.split("\n").some((line) => POINT.test(line));

/**
 * Puts the points that somebody wrote under an agenda on it, which shows them to everybody. Whoever wrote them is answered:
 * once about all that came on it, and about each that did not, also those that one message is too short for.
 * @param meant what a point says, in Leerlus' own words
 */
export async function addAgendaReplies<C extends Caller, S>(
  chat: Chat<C, S>,
  asked: RequestContext<C, S>,
  meeting: string,
  text: string,
  meant: (point: string) => Promise<string> = async (point) => point,
): Promise<void> {
  const words = asked.t.chat;
  const lines = text.split("\n").filter((line) => POINT.test(line));
  const points = lines.map((line) => line.replace(/^[\s+]+/, "").trim());
  const added: Added[] = [];
  for (const [n, point] of points.slice(0, MOST_POINTS).entries()) {
    // Each answer has a key of its own.
    const mine = { ...asked, key: `${asked.key}/${n}` };
    if (point === "") {
      await chat.reply(mine, wordsCard(words.refused, [words.noPoint]));
      continue;
    }
    const outcome = await addPoint(chat, mine, meeting, await meant(point));
    if (outcome?.show === "answer") added.push(outcome);
    else if (outcome) await replyOutcome(chat, mine, outcome);
    // What is not allowed to them is not allowed ten times.
    if (outcome?.show === "refused") return await replyAdded(chat, asked, added);
  }
  await replyAdded(chat, asked, added);
  const left = points.slice(MOST_POINTS);
  if (left.length === 0) return;
  const card = wordsCard(words.refused, [words.tooManyPoints(MOST_POINTS), ...left]);
  await chat.reply({ ...asked, key: `${asked.key}/left` }, card);
}

type Added = Extract<RequestOutcome, { show: "answer" }>;

/** One answer about the points of one message: of a single one its card, of more a list. */
async function replyAdded<C extends Caller, S>(
  chat: Chat<C, S>,
  asked: RequestContext<C, S>,
  added: readonly Added[],
): Promise<void> {
  const [first, ...more] = added;
  if (!first) return;
  const mine = { ...asked, key: `${asked.key}/added` };
  if (more.length === 0) return await replyOutcome(chat, mine, first);
  const items = added.map(({ answer }) => ({ text: answer.card.title }));
  const title = [asked.t.chat.pointsAdded(added.length)];
  await chat.reply(mine, { title, body: [{ type: "list", items, empty: "" }] });
}

/** @returns what is still to be said about it; undefined: it stands in the thread, for everybody */
async function addPoint<C extends Caller, S>(
  chat: Chat<C, S>,
  { caller, t, room, key }: RequestContext<C, S>,
  meeting: string,
  point: string,
): Promise<RequestOutcome | undefined> {
  const { engine } = chat;
  const { actor } = caller;
  const command = findCommand(engine.registry, "agenda/add");
  if (!command) return undefined;
  const input = { ...partsOf(command, point, t), meeting };
  const request = { command, input, room, key, confirmed: true, isFilledIn: true };
  const outcome = await chat.runLimited(() => runRequest(chat, actor, t, request));
  if (outcome.show === "refused" && outcome.issues.length > 0) {
    return { show: "form", form: await formOf(engine, command, actor, input, outcome.issues), request };
  }
  return outcome.show === "answer" && outcome.answer.shared ? undefined : outcome;
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
