/** The first that fits: most browsers say as well that they are Chrome, and Chrome that it is Safari. */
const BROWSERS: [name: string, sign: RegExp][] = [
  ["Edge", /\bEdg(?:e|A|iOS)?\//],
  ["Opera", /\bOPR\//],
  ["Firefox", /\b(?:Firefox|FxiOS)\//],
  ["Chrome", /\b(?:Chrome|CriOS)\//],
  ["Safari", /\bSafari\//],
];
const SYSTEMS: [name: string, sign: RegExp][] = [
  ["Android", /\bAndroid\b/],
  ["iPhone", /\biPhone\b/],
  ["iPad", /\biPad\b/],
  ["Windows", /\bWindows\b/],
  ["Mac", /\bMac OS X\b/],
  ["Linux", /\bLinux\b/],
];

/**
 * A browser in a word or two, such as “Firefox, Windows”: enough to know one's own by, and the same for very many people.
 * @param agent the `User-Agent` header
 * @returns undefined when it says nothing that is known
 */
export function browserName(agent: string | undefined): string | undefined {
  const nameIn = (names: [name: string, sign: RegExp][]) =>
    names.find(([, sign]) => sign.test(agent ?? ""))?.[0];
  return [nameIn(BROWSERS), nameIn(SYSTEMS)].filter(Boolean).join(", ") || undefined;
}
