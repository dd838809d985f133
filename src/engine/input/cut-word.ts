/** The first word and what follows; a semicolon ends a word too, and stays: `lijst; te laat`. */
export function cutWord(text: string): [word: string, rest: string] {
  const trimmed = text.trim();
  const space = trimmed.search(/[\s;]/);
  return space < 0 ? [trimmed, ""] : [trimmed.slice(0, space), trimmed.slice(space).trim()];
}
