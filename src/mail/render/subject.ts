import type { Card } from "../../view/card.ts";
import { clean } from "../../view/clean.ts";
import { plainLine } from "../../view/plain.ts";
import type { Text } from "../../view/text.ts";

/** Longer ones are cut by every mail program. */
const LONGEST = 150;

/** Text for a header: one line, with nothing in it that ends a header or hides something. */
export const headerText = (text: string, longest = LONGEST): string => {
  const line = clean(text).replace(/\s+/g, " ").trim();
  const letters = [...line];
  return letters.length > longest
    ? `${letters
        .slice(0, longest - 1)
        .join("")
        .trimEnd()}…`
    : line;
};

/** What an e-mail is about, in words. */
export const subjectOf = (t: Text, { title }: Card): string =>
  headerText(plainLine(t, title)) || t.web.product;
