import type { Command } from "../engine/command.ts";
import type { Actor } from "../engine/context.ts";
import { formOf } from "../engine/input/form.ts";
import { inputFromText } from "../engine/input/typed-fields.ts";
import { Refusal } from "../engine/refusal.ts";
import { findCommand } from "../engine/registry.ts";
import type { Card } from "../view/card.ts";
import type { Text } from "../view/text.ts";
import type { RunLimited } from "./inbox/concurrency.ts";
import { type RequestHost, type RequestOutcome, runRequest } from "./run-request.ts";
import { wordsCard } from "./words.ts";

/** What one message may add. */
const MOST_POINTS = 10;
const POINT = /^\s*\+/;

/** Whether a line of what somebody wrote under an agenda is a point of it. */
export const hasAgendaReplies = (text: string): boolean => text.split("\n").some((line) => POINT.test(line));

/** Who adds points: one request, with a key of its own. */
interface Asker {
  actor: Actor;
  t: Text;
  room: string | undefined;
  key: string;
}

/** How a chat answers what was asked; each answer has a key of its own. */
interface Answering {
  /** What somebody meant, in Leerlus' own words. */
  meant: (point: string) => Promise<string>;
  card: (card: Card, key: string) => Promise<void>;
  outcome: (outcome: RequestOutcome, key: string) => Promise<void>;
}

/**
 * Puts the points that somebody wrote under an agenda on it. What stands in the thread for everybody needs no answer;
 * the rest is told, also which points one message is too short for.
 */
export async function addAgendaReplies(
  desk: RequestHost & { turn: RunLimited },
  asker: Asker,
  meeting: string,
  text: string,
  answer: Answering,
): Promise<void> {
  const { chat } = asker.t;
  const lines = text.split("\n").filter((line) => POINT.test(line));
  const points = lines.map((line) => line.replace(/^[\s+]+/, "").trim());
  for (const [n, point] of points.slice(0, MOST_POINTS).entries()) {
    const key = `${asker.key}/${n}`;
    if (point === "") {
      await answer.card(wordsCard(chat.refused, [chat.noPoint]), key);
      continue;
    }
    const outcome = await addPoint(desk, { ...asker, key }, meeting, await answer.meant(point));
    if (outcome) await answer.outcome(outcome, key);
    // What is not allowed to them is not allowed ten times.
    if (outcome?.show === "refused" && !outcome.isPersonal) return;
  }
  const left = points.slice(MOST_POINTS);
  if (left.length === 0) return;
  const card = wordsCard(chat.refused, [chat.tooManyPoints(MOST_POINTS), ...left]);
  await answer.card(card, `${asker.key}/left`);
}

/** @returns what is still to be said about it; undefined: it stands in the thread, for everybody */
async function addPoint(
  desk: RequestHost & { turn: RunLimited },
  { actor, t, room, key }: Asker,
  meeting: string,
  point: string,
): Promise<RequestOutcome | undefined> {
  const command = findCommand(desk.engine.registry, "agenda/add");
  if (!command) return undefined;
  const input = { ...partsOf(command, point, t), meeting };
  const wish = { command, input, room, key, confirmed: true, isFilledIn: true };
  const outcome = await desk.turn(() => runRequest(desk, actor, t, wish));
  if (outcome.show === "refused" && outcome.issues.length > 0 && !outcome.isPersonal) {
    return { show: "form", form: await formOf(desk.engine, command, actor, input, outcome.issues), wish };
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
