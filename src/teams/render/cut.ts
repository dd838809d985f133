/** A text cut to so many UTF-16 units, never inside a character, with a mark that it was cut. */
export function cut(text: string, max: number, mark = "…"): string {
  if (text.length <= max) return text;
  return `${text
    .slice(0, max - mark.length)
    .toWellFormed()
    .replace(/\uFFFD$/, "")
    .trimEnd()}${mark}`;
}

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
