/** A text cut to so many UTF-16 units, never inside a character, with a mark that it was cut. */
export function cut(text: string, max: number, mark = "…"): string {
  if (text.length <= max) return text;
  return `${text
    .slice(0, max - mark.length)
    .toWellFormed()
    .replace(/\uFFFD$/, "")
    .trimEnd()}${mark}`;
}

/**
 * What somebody wrote, within a limit once it has been made safe. It is cut first: what means nothing in the middle of a
 * word may be markup at its end, and making safe makes longer.
 * @param size what the limit counts: UTF-16 units when left out
 */
export function cutSafely(
  text: string,
  max: number,
  safe: (text: string) => string,
  { mark = "…", size = lengthOf }: { mark?: string; size?: (text: string) => number } = {},
): string {
  let most = Math.min(text.length, max);
  for (;;) {
    const made = safe(cut(text, most, mark));
    if (size(made) <= max || most <= mark.length) return made;
    most = Math.max(mark.length, Math.min(most - 1, Math.floor((most * max) / size(made))));
  }
}

const lengthOf = (text: string): number => text.length;

/** A text in parts of at most `max` units, divided between lines or words where that can be. */
export function split(text: string, max: number): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > max) {
    const head = rest.slice(0, max);
    const line = head.lastIndexOf("\n");
    const word = head.search(/\s\S*$/);
    const best = line > max / 2 ? line : word;
    const end = best > max / 2 ? best : max - (/[\uD800-\uDBFF]$/.test(head) ? 1 : 0);
    parts.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return [...parts, rest].filter((part) => part.trim() !== "");
}
