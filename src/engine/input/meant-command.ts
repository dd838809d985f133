import { LANGUAGES } from "../../domain/organisation/language.ts";
import { textIn } from "../../view/text.ts";
import { type Command, changesBy, pathOf } from "../command.ts";
import type { Registry } from "../registry.ts";
import { fieldsOf } from "./fields-of.ts";
import { stemsOf } from "./stems.ts";

/** The commands that a plain sentence may mean. */
export interface Meant {
  /** Best first. */
  near: Command[];
  /** What it means without doubt, when that only reads and needs nothing more: it may be shown at once. */
  sure: Command | undefined;
}

/** What somebody may say for a command. */
interface Phrase {
  command: Command;
  stems: Set<string>;
  /** How much of a likeness counts: its summary is of less use than what people say. */
  factor: number;
}

interface Phrases {
  all: Phrase[];
  /** A word of few commands says more than one of many. */
  weights: ReadonlyMap<string, number>;
}

/** A longer text is pasted: it asks for nothing. */
const LONGEST = 300;
const FROM_SUMMARY = 0.75;
/** A name, a month or a word that no command has: it says something that is not understood. */
const UNKNOWN = 0.5;
const MOST = 3;
const LIKELY = 0.34;
const CERTAIN = 0.85;

const known = new WeakMap<Registry, Phrases>();

/** What a plain sentence most likely means: `wie is stil`, `verplaats het overleg van maart`. */
export function meantBy(registry: Registry, sentence: string): Meant {
  if (sentence.length > LONGEST) return { near: [], sure: undefined };
  const phrases = known.get(registry) ?? phrasesOf(registry.commands);
  known.set(registry, phrases);
  const said = stemsOf(sentence);
  const best = new Map<Command, number>();
  for (const phrase of phrases.all) {
    const score = phrase.factor * likeness(phrases, said, phrase.stems);
    if (score > (best.get(phrase.command) ?? 0)) best.set(phrase.command, score);
  }
  const ranked = [...best].filter(([, score]) => score >= LIKELY).sort(([, a], [, b]) => b - a);
  const near = ranked.slice(0, MOST).map(([command]) => command);
  const [first, second] = ranked;
  const isUnderstood = said.every((stem) => phrases.weights.has(stem));
  const isBest = first !== undefined && first[1] >= CERTAIN && (second?.[1] ?? 0) < first[1];
  return { near, sure: isUnderstood && isBest && isReading(first[0]) ? first[0] : undefined };
}

const isReading = (command: Command): boolean =>
  !changesBy(command, {}) && fieldsOf(command.input).every(({ required }) => !required);

/** The weight of the words that two have in common, as a part of all their words. */
function likeness({ weights }: Phrases, said: readonly string[], stems: ReadonlySet<string>): number {
  const weightOf = (stem: string) => weights.get(stem) ?? UNKNOWN;
  const sum = (some: Iterable<string>) => [...some].reduce((all, stem) => all + weightOf(stem), 0);
  const common = sum(said.filter((stem) => stems.has(stem)));
  return common === 0 ? 0 : common / (sum(said) + sum(stems) - common);
}

function phrasesOf(commands: readonly Command[]): Phrases {
  const all = commands.flatMap((command): Phrase[] =>
    LANGUAGES.map(textIn).flatMap((t) => [
      ...(t.phrases[pathOf(command)] ?? []).map((said) => ({
        command,
        stems: new Set(stemsOf(said)),
        factor: 1,
      })),
      { command, stems: new Set(stemsOf(command.summary(t))), factor: FROM_SUMMARY },
    ]),
  );
  const owners = new Map<string, Set<Command>>();
  for (const { command, stems } of all) {
    for (const stem of stems) owners.set(stem, (owners.get(stem) ?? new Set()).add(command));
  }
  const weights = [...owners].map(([stem, of]) => [stem, Math.log(1 + commands.length / of.size)] as const);
  return { all, weights: new Map(weights) };
}
