import type { Day } from "../../../domain/calendar/day.ts";
import type { Period, PeriodKind } from "../../../domain/calendar/period.ts";
import { nextPeriod, parsePeriod, periodOf, previousPeriod } from "../../../domain/calendar/period.ts";
import { foldText } from "../../../domain/folded-text.ts";
import { monthOfWord } from "./day-words.ts";

/** What people write as a period is short; this keeps a pasted page away from the grammars. */
const LONGEST = 60;

const kinds: Record<string, PeriodKind> = {
  maand: "month",
  month: "month",
  kwartaal: "quarter",
  quarter: "quarter",
  halfjaar: "half",
  "half jaar": "half",
  "half year": "half",
  jaar: "year",
  year: "year",
};

/** A period as in `parsePeriod`, or from today: `dit kwartaal`, `vorige maand`, `Q3`, `september 2026`. */
export function understandPeriod(text: string, today: Day): Period | undefined {
  if (text.length > LONGEST) return undefined;
  const said = foldText(text);
  const relative =
    /^(?:(deze|dit|this)|(vorige?|afgelopen|last|previous)|(?:volgende?|komende?|next)) (.+)$/.exec(said);
  if (relative) {
    const kind = Object.hasOwn(kinds, relative[3] ?? "") ? kinds[relative[3] ?? ""] : undefined;
    if (kind === undefined) return undefined;
    const current = periodOf(today, kind);
    return relative[1] ? current : relative[2] ? previousPeriod(current) : nextPeriod(current);
  }
  const named = /^(\p{L}+)\.?(?: (\d{4}))?$/u.exec(said);
  const month = monthOfWord(named?.[1] ?? "");
  const year = today.slice(0, 4);
  if (month) return parsePeriod(`${named?.[2] ?? year}-${month}`);
  return parsePeriod(/^[qkh]\d$/.test(said) ? `${year}-${said}` : said);
}
