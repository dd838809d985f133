import type { IndicatorDefinition } from "../domain/organisation/cooperation.ts";
import type { FoundKind } from "../domain/search/query.ts";
import { itemTitle } from "./agenda/item-title.ts";
import { showPeriod } from "./format.ts";
import type { Text } from "./text.ts";

interface Found {
  kind: FoundKind;
  ref: string;
  title: string | null;
  about: string | null;
  period: string | null;
}

/** What something that was found is called, in the words of whoever reads it. */
export function foundTitle(t: Text, found: Found, indicators: readonly IndicatorDefinition[]): string {
  const { kind, ref, title, about, period } = found;
  if (kind === "item" && title !== null) {
    // Only what Leerlus itself put on an agenda is about something.
    return itemTitle(t, { title, subject: about, source: about === null ? "person" : "data" });
  }
  if (title !== null) return title;
  if (kind === "lesson") return t.leerlus.foundLesson(ref);
  if (kind === "report") return t.leerlus.foundCorrection(ref);
  const indicator = indicators.find(({ code }) => code === about)?.title ?? about ?? ref;
  return period === null ? indicator : `${indicator}, ${showPeriod(t, period)}`;
}
