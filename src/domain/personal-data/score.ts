import type { KnownNames } from "./names.ts";
import { type Signals, signalsIn } from "./signals.ts";
import type { Token } from "./tokens.ts";

/** From here on a sentence is taken to tell of one child. */
const ASKS = 2.5;
/** Two sentences tell more, and more by chance. */
const ASKS_TOGETHER = 4;

/** What `meisje` counts; `dit meisje` counts more. */
const CHILD_IN_GENERAL = 1.5;

export interface Read {
  signals: Signals;
  score: number;
}

/** How likely it is that a sentence tells of one child. */
export function readSentence(tokens: readonly Token[], known: KnownNames, text: string): Read {
  const signals = signalsIn(tokens, known, text);
  return { signals, score: scoreOf(signals) };
}

/** What tells of one person; without any of it a text is about children in general. */
const personIn = ({ name, age, child, kin, pronoun }: Signals): number =>
  Math.max(name, age, child, kin, pronoun);

function scoreOf(signals: Signals): number {
  const { name, age, child, kin, pronoun, event, care, diagnosis, place, school, date, work } = signals;
  if (personIn(signals) < 0.8) return 0;
  const who = Math.max(name, age) + Math.min(name, age) * 0.8 + Math.max(child, kin, pronoun);
  // Of a child in general care is told, and what happens to it: `een kind of een casus`.
  const isOne = Math.max(name, age, kin, pronoun) >= 0.8 || child > CHILD_IN_GENERAL;
  const told = isOne ? care : care * 0.6;
  const what = Math.max(event, told) + Math.min(event, told) * 0.4 + diagnosis + school;
  // Only beside a person a place and a date tell more.
  const where = place + date;
  return who + what + where - 0.9 * work;
}

/** Whether any sentence of a text, or two that follow each other, tell of one child. */
export function tellsOfOne(reads: readonly Read[]): boolean {
  return reads.some(({ signals, score }, at) => {
    if (score >= ASKS && isEnough(signals)) return true;
    const before = reads[at - 1];
    return (
      before !== undefined &&
      Math.min(before.score, score) > 0.5 &&
      before.score + score >= ASKS_TOGETHER &&
      (isEnough(signals) || isEnough(before.signals))
    );
  });
}

/** Something must be told of somebody: a name alone, or a child in general, tells nothing. */
const isEnough = ({
  name,
  age,
  child,
  kin,
  pronoun,
  event,
  care,
  diagnosis,
  school,
  place,
  date,
}: Signals): boolean =>
  kin > 2 ||
  [
    ...[Math.max(name, pronoun), age, Math.max(child, kin), Math.max(event, care, diagnosis, school)],
    ...[place, date],
  ].filter((kind) => kind >= 0.8).length >= 2;

/** Whether a sentence tells whose something in it is. */
export const tellsWho = ({ signals: { name, child, kin, pronoun, age } }: Read): boolean =>
  Math.max(name, child, kin, pronoun, age) >= 0.8;
