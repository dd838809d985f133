/** What stays whole: a link or mention, an entity, bold words, a character of two units. */
const WHOLE = /<[^>]*>|&(?:amp|lt|gt);|\*[^*\n]{1,300}\*|[\s\S]/gu;

/** Escaped text cut to a length, with a mark that it was cut; `max` counts UTF-16 units of what is sent. */
export function cut(text: string, max: number, mark = "…"): string {
  if (text.length <= max) return text;
  return `${(split(text, max - mark.length)[0] ?? "").trimEnd()}${mark}`;
}

/** Escaped text in parts of at most `max`, divided between lines or words where that can be. */
export function split(text: string, max: number): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > max) {
    const end = breakBefore(rest, max);
    const part = rest.slice(0, end).trimEnd();
    if (part !== "") parts.push(part);
    rest = rest.slice(end).trimStart();
  }
  if (rest.trim() !== "") parts.push(rest);
  return parts;
}

/** Where to divide: behind the last line, else the last word, in the second half of what fits; else anywhere. */
function breakBefore(text: string, max: number): number {
  let line = 0;
  let word = 0;
  let any = 0;
  for (const { 0: token, index } of text.matchAll(WHOLE)) {
    const end = index + token.length;
    if (end > max) break;
    any = end;
    if (token === "\n") line = end;
    else if (/\s/.test(token)) word = end;
  }
  if (line > max / 2) return line;
  if (word > max / 2) return word;
  return any || max;
}
