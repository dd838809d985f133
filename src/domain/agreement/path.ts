import type { Day } from "../calendar/day.ts";
import type { Agreement } from "./agreement.ts";

/** So many years the parties of a cooperation work together. */
const YEARS = 7;

export interface PathAgreement {
  agreement: Agreement;
  /** What replaced it, what replaced that, and so on; empty while it was not replaced. */
  successors: string[];
  /** Whether its review is still to come. */
  isReviewed: boolean;
}

export interface PathYear {
  year: number;
  /** Counted from 1. */
  nth: number;
  made: PathAgreement[];
  /** Made in another year, with their review in this one. */
  reviews: PathAgreement[];
}

/**
 * The years of the development path. No file says in which year it began: it is that of the first agreement, or this
 * year when there is none.
 */
export function developmentPath(agreements: readonly Agreement[], today: Day): PathYear[] {
  const byRef = new Map(agreements.map((agreement) => [agreement.ref, agreement]));
  const all = agreements.map((agreement) => ({
    agreement,
    successors: successorsOf(agreement, byRef),
    isReviewed: ["draft", "active"].includes(agreement.state) && agreement.review >= today,
  }));
  const years = agreements.map(yearMade);
  const first = years.length > 0 ? Math.min(...years) : yearOf(today);
  const last = Math.max(first + YEARS - 1, ...years);
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const year = first + at;
    const made = all.filter(({ agreement }) => yearMade(agreement) === year);
    const reviews = all.filter(
      ({ agreement, isReviewed }) =>
        isReviewed && yearOf(agreement.review) === year && yearMade(agreement) !== year,
    );
    return { year, nth: at + 1, made, reviews };
  });
}

const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** Its reference begins with the year: `OA-2026-1`. */
const yearMade = ({ ref }: Agreement): number => Number(ref.split("-")[1]);

/** Only those that are known here: another may not be for whoever looks. */
function successorsOf({ supersededBy }: Agreement, byRef: ReadonlyMap<string, Agreement>): string[] {
  const successors: string[] = [];
  let next = supersededBy === null ? undefined : byRef.get(supersededBy);
  while (next && !successors.includes(next.ref)) {
    successors.push(next.ref);
    next = next.supersededBy === null ? undefined : byRef.get(next.supersededBy);
  }
  return successors;
}
