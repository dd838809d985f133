import type { IndicatorDefinition } from "../organisation/cooperation.ts";

/** Counts that are decided together: one, or those above and below the line of a share. */
export interface Family {
  /** The code of the count, or of the share. */
  code: string;
  counts: string;
  /** What the counts are part of; undefined when there is no share. */
  wholes: string | undefined;
}

/** How figures of an indicator leave. */
export type Passage =
  /** As they were delivered: protected by their source, or not about people. */
  | { kind: "open" }
  /** Not at all: shares of which nobody knows what they are shares of. */
  | { kind: "shut" }
  /** As far as the rule lets them, together with whatever hangs together with them. */
  | { kind: "guarded"; family: Family; part: "counts" | "wholes" | "shares" };

/** How the figures of an indicator leave, by what the catalogue says of it and of shares that it is part of. */
export function passageOf(
  catalogue: readonly IndicatorDefinition[],
  indicator: IndicatorDefinition,
): Passage {
  const { code, measure, parts } = indicator;
  if (indicator.public || measure === "amount" || measure === "score") return { kind: "open" };
  if (measure === "share") {
    return parts ? { kind: "guarded", family: ofShare(code, parts), part: "shares" } : { kind: "shut" };
  }
  const share = catalogue.find((one) => one.parts?.numerator === code || one.parts?.denominator === code);
  if (!share?.parts || share.public) return alone(code);
  const part = share.parts.numerator === code ? "counts" : "wholes";
  return { kind: "guarded", family: ofShare(share.code, share.parts), part };
}

/** A count that no share hangs on. */
export const alone = (code: string): Passage => ({
  kind: "guarded",
  family: { code, counts: code, wholes: undefined },
  part: "counts",
});

const ofShare = (code: string, parts: { numerator: string; denominator: string }): Family => ({
  code,
  counts: parts.numerator,
  wholes: parts.denominator,
});

/** A family in a period. */
export interface FamilyPeriod {
  family: Family;
  period: string;
}

/**
 * What there is to decide about slices that changed, the newest periods first.
 * @param most how many periods of each family
 */
export function familiesIn(
  catalogue: readonly IndicatorDefinition[],
  slices: readonly { indicator: string; period: string }[],
  most: number,
): FamilyPeriod[] {
  const families = new Map<string, { family: Family; periods: Set<string> }>();
  for (const { indicator, period } of slices) {
    const definition = catalogue.find(({ code }) => code === indicator);
    const passage = definition && passageOf(catalogue, definition);
    if (passage?.kind !== "guarded") continue;
    const known = families.get(passage.family.code) ?? { family: passage.family, periods: new Set() };
    known.periods.add(period);
    families.set(passage.family.code, known);
  }
  const newest = [...families.values()].flatMap(({ family, periods }) =>
    [...periods]
      .sort()
      .slice(-most)
      .map((period) => ({ family, period })),
  );
  return newest.sort((a, b) => (a.period > b.period ? -1 : a.period < b.period ? 1 : 0));
}
