import type { Mention, Payload } from "../request.ts";
import { withoutMarkup } from "./without-markup.ts";

/** Nobody means more people in one line; each costs a question to Teams. */
const MOST_LOOKED_UP = 20;

/** Each other mention makes the search through the text dearer. */
const MOST_MENTIONS = 100;

/**
 * What somebody wrote, as they meant it: without the mention by which they spoke to us, and with the others in words
 * that Leerlus knows. Mentions are found by what Teams says of them, never by a name that anybody could type.
 * @param meant the words for somebody who is mentioned; undefined: their name
 */
export async function expandMentions(
  { text, mentions, bot }: Pick<Payload<"message">, "text" | "mentions" | "bot">,
  meant: (user: string) => Promise<string | undefined>,
): Promise<string> {
  // Two people may have the same name: the marks stand in the order of the mentions.
  const waiting = new Map<string, Mention[]>();
  for (const mention of mentions.slice(0, MOST_MENTIONS)) {
    if (mention.text !== "") waiting.set(mention.text, [...(waiting.get(mention.text) ?? []), mention]);
  }
  if (waiting.size === 0) return withoutMarkup(text).trim();
  const marks = [...waiting.keys()].map((mark) => mark.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  let words = "";
  let isCalled = false;
  let lookedUp = 0;
  for (const part of text.split(new RegExp(`(${marks.join("|")})`))) {
    const mention = waiting.get(part)?.shift();
    if (!mention) words += withoutMarkup(part);
    // Only the first is how we were called.
    else if (mention.id === bot && !isCalled) isCalled = true;
    else if (mention.id === bot || lookedUp >= MOST_LOOKED_UP) words += strange(mention.name);
    else {
      lookedUp += 1;
      words += (await meant(mention.id)) ?? strange(mention.name);
    }
  }
  return words.trim();
}

/** Somebody whom Leerlus does not know, under a name that anybody may have given themselves: it means no member. */
const strange = (name: string): string => `${name.replace(/[;\n\r]/g, " ").trim()} (extern)`;
