import { foldText } from "../../domain/folded-text.ts";
import { KIND_CODE } from "../../domain/meeting/meeting.ts";
import { LANGUAGES } from "../../domain/organisation/language.ts";
import { textIn } from "../../view/text.ts";
import type { ChoiceName } from "./field.ts";

/** No choice has more letters. */
const LONGEST = 200;

/** The code's value for a word in either language, for the value itself, or for a beginning that fits one only. */
export function choiceValue(choices: ChoiceName, typed: string): string | undefined {
  if (typed.length > LONGEST) return undefined;
  const word = foldText(typed);
  const words = wordsOf(choices);
  const exact = words.find(([label]) => label === word);
  if (exact) return exact[1];
  if (word.length < 2) return undefined;
  const begun = new Set(words.filter(([label]) => label.startsWith(word)).map(([, value]) => value));
  return begun.size === 1 ? [...begun][0] : undefined;
}

/** Every word for every value: what is shown, the value itself, and other words that people use for it. */
function wordsOf(choices: ChoiceName): [word: string, value: string][] {
  const shown = LANGUAGES.flatMap((language) => Object.entries<string>(textIn(language).choice[choices]));
  const also = LANGUAGES.flatMap((language) => Object.entries(textIn(language).choiceWords[choices] ?? {}));
  return [
    ...shown.flatMap(([value, label]): [string, string][] => [
      [foldText(label), value],
      [value, value],
    ]),
    ...also.flatMap(([value, words]) => words.map((word): [string, string] => [foldText(word), value])),
    ...(choices === "kind" ? kindCodes : []),
  ];
}

const kindCodes = Object.entries(KIND_CODE).map(([kind, letters]): [string, string] => [
  letters.toLowerCase(),
  kind,
]);
