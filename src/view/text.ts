import type { Language } from "../domain/organisation/language.ts";
import { en } from "./text/en.ts";
import { nl } from "./text/nl.ts";

/** Everything Leerlus can say; Dutch is the model, so a text missing in English does not compile. */
export type Text = typeof nl;

const TEXTS: Record<Language, Text> = { nl, en };

export function textIn(language: Language): Text {
  return TEXTS[language];
}
