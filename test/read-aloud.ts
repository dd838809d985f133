import type { Language } from "../src/domain/organisation/language.ts";

/** What nobody would say aloud, by what it is called. */
const FAULTS: [name: string, pattern: RegExp][] = [
  ["a full stop behind a question", /\?\./],
  ["two full stops", /(?<!\.)\.\.(?!\.)/],
  ["a space before a comma", /[^\s→] ,/],
  ["a space before a full stop", /[^\s→…] \.(?![\da-z])/],
  ["two spaces", /\S {2,}\S/],
  // “1. ” begins a line of a list, and “…” is no end.
  ["a small letter after a full stop", /(?<!^\s*\d+|…|\bbijv|\bnr)\. [a-zà-ÿ]/m],
];

/** What is wrong in one language alone. */
const OF_LANGUAGE: Record<Language, [name: string, pattern: RegExp][]> = {
  nl: [["a colon in a time", /(?<![\d:T-])\d{1,2}:\d{2}(?: uur|\b(?![:\d]))/]],
  en: [
    ["a Dutch word", /\b(?:het|een|niet|zijn|wordt|voor|naar|geen|uw|overleg|afspraak|actie|kwartaal)\b/i],
  ],
};

/** What reads badly in a text as people see it, each with the words around it. */
export function faultsIn(text: string, language: Language): string[] {
  return [...FAULTS, ...OF_LANGUAGE[language]].flatMap(([name, pattern]) => {
    const found = pattern.exec(text);
    if (!found) return [];
    const around = text.slice(Math.max(0, found.index - 40), found.index + 40).replaceAll("\n", "⏎");
    return [`${name}: ${around}`];
  });
}

/** The sentences of a text with more words than somebody takes in at once. */
export function longSentences(text: string, most = 25): string[] {
  return text.split(/[.!?:;]\s|\n|[.!?:;]$/).filter((sentence) => sentence.trim().split(/\s+/).length > most);
}
