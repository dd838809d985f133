import type { Period } from "../calendar/period.ts";
import { foldText } from "../folded-text.ts";
import { readPeriod } from "./period-text.ts";

/**
 * What stands above the table of a mirror report (*spiegelrapport*): what Statistics Netherlands gives a provider back of
 * each half-year that it delivered, by municipality.
 */
export interface MirrorReport {
  /** The slug of the provider; null when the report does not say it, or not for certain. */
  provider: string | null;
  period: Period | null;
  /** It delivers a half-year again. */
  isAgain: boolean;
}

const TITLE = /spiegelrapport/i;
const AGAIN = /\bher-?levering\b/i;

/**
 * Reads the cells above a table. Only what is known is taken from them.
 * @returns undefined when it is no mirror report
 */
export function mirrorReportIn(
  cells: readonly string[],
  providers: readonly { slug: string; name: string }[],
): MirrorReport | undefined {
  if (!cells.some((cell) => TITLE.test(cell))) return undefined;
  const text = ` ${foldText(cells.join(" ")).replace(/[^\p{L}\p{N}-]+/gu, " ")} `;
  const named = providers.filter(({ slug, name }) =>
    [slug, name, name.replace(/ \(voorbeeld\)$/, "")].some((word) => {
      const folded = foldText(word)
        .replace(/[^\p{L}\p{N}-]+/gu, " ")
        .trim();
      return folded !== "" && text.includes(` ${folded} `);
    }),
  );
  const [provider] = named;
  const periods = new Set(cells.flatMap(piecesOf).flatMap((piece) => readPeriod(piece)?.period ?? []));
  const [period] = periods;
  return {
    provider: named.length === 1 && provider ? provider.slug : null,
    period: periods.size === 1 && period !== undefined ? period : null,
    isAgain: cells.some((cell) => AGAIN.test(cell)),
  };
}

/** `Verslagperiode: jan t/m jun 2026 (herlevering)`, and the parts of a title. */
const piecesOf = (cell: string): string[] => [
  cell,
  ...cell.split(/[:;,|]|\s[–—-]\s|\bover\b|\bverslagperiode\b/i).map((piece) => piece.trim()),
];
