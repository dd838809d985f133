/** The languages of every text; each has a folder in `src/view/text`. */
export const LANGUAGES = ["nl", "en"] as const;

export type Language = (typeof LANGUAGES)[number];

/** What people read who have chosen nothing, and whose cooperation is not known. */
export const DEFAULT_LANGUAGE: Language = "nl";

/** The language that was asked for, such as `en-GB`, or the default when there are no texts in it. */
export const languageOr = (asked: string | false | undefined): Language =>
  LANGUAGES.find((language) => asked && new RegExp(`^${language}\\b`, "i").test(asked)) ?? DEFAULT_LANGUAGE;
