/** Characters that are not seen but change how the rest is seen: controls, marks that turn text around, invisibles. */
const HIDDEN = /(?![\n\t])\p{Cc}|\p{Bidi_Control}|[\u00AD\u180E\u200B\u2060-\u2064\uFEFF]/gu;
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * What somebody wrote, without what could disguise it. Lines that run from right to left are isolated, so that they do
 * not turn what stands behind them.
 */
export function clean(text: string): string {
  const seen = text.toWellFormed().replace(LINE_ENDS, "\n").replace(HIDDEN, "");
  if (!RIGHT_TO_LEFT.test(seen)) return seen;
  return seen
    .split("\n")
    .map((line) => (RIGHT_TO_LEFT.test(line) ? `\u2068${line}\u2069` : line))
    .join("\n");
}
