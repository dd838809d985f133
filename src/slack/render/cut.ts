/** What stays whole: a link or mention, an entity, bold words, a character of two units. */
const WHOLE = /<[^>]*>|&(?:amp|lt|gt);|\*[^*\n]{1,300}\*|[\s\S]/gu;
/** The same where bold words would take too much along. */
const SMALLEST = /<[^>]*>|&(?:amp|lt|gt);|[\s\S]/gu;

/** Around what runs from right to left; `clean` has left no others. */
const [ISOLATE, END_OF_ISOLATE] = ["\u2068", "\u2069"];

/** Escaped text cut to a length, with a mark that it was cut; `max` counts UTF-16 units of what is sent. */
export function cut(text: string, max: number, mark = "…"): string {
  if (text.length <= max) return text;
  return `${(split(text, max - mark.length)[0] ?? "").trimEnd()}${mark}`;
}

/** Escaped text in parts of at most `max`, divided between lines or words where that can be. */
export function split(text: string, max: number): string[] {
  const parts: string[] = [];
  const room = text.includes(ISOLATE) ? max - END_OF_ISOLATE.length : max;
  let rest = text;
  while (rest.length > max) {
    const end = breakBefore(rest, room);
    const part = rest.slice(0, end).trimEnd();
    const isOpen = part.lastIndexOf(ISOLATE) > part.lastIndexOf(END_OF_ISOLATE);
    if (part !== "") parts.push(isOpen ? `${part}${END_OF_ISOLATE}` : part);
    rest = unquoted(rest.slice(end).trimStart());
    if (isOpen) rest = `${ISOLATE}${rest}`;
  }
  if (rest.trim() !== "") parts.push(rest);
  return parts;
}

/** At the beginning of a part an escaped > would be a quotation. */
const unquoted = (text: string): string => (text.startsWith("&gt;") ? `\u200B${text}` : text);

function breakBefore(text: string, max: number): number {
  const whole = breakBetween(text.matchAll(WHOLE), max);
  return whole > max / 2 ? whole : breakBetween(text.matchAll(SMALLEST), max) || max;
}

/** Behind the last line, else the last word, in the second half of what fits; else behind the last that fits. */
function breakBetween(tokens: Iterable<RegExpExecArray>, max: number): number {
  let line = 0;
  let word = 0;
  let any = 0;
  for (const { 0: token, index } of tokens) {
    const end = index + token.length;
    if (end > max) break;
    any = end;
    if (token === "\n") line = end;
    else if (/\s/.test(token)) word = end;
  }
  if (line > max / 2) return line;
  return word > max / 2 ? word : any;
}
