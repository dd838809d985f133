import type { Language } from "../domain/organisation/language.ts";
import { indicator as indicatorEn } from "./text/en/figures/indicator.ts";
import { personal as personalEn } from "./text/en/personal.ts";
import { indicator as indicatorNl } from "./text/nl/figures/indicator.ts";
import { personal as personalNl } from "./text/nl/personal.ts";
import type { Text } from "./text.ts";

/** What Leerlus says of a file of figures. The thread that reads files has a heap of its own: it loads no other text. */
export type FileText = Pick<Text, "indicator" | "personal">;

const TEXTS: Record<Language, FileText> = {
  nl: { indicator: indicatorNl, personal: personalNl },
  en: { indicator: indicatorEn, personal: personalEn },
};

export const fileTextIn = (language: Language): FileText => TEXTS[language];
