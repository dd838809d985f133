import type { Day } from "../../../domain/calendar/day.ts";
import { firstDay, lastDay } from "../../../domain/calendar/period.ts";
import { foldText } from "../../../domain/folded-text.ts";
import { weekdayOfWord } from "./day-words.ts";
import { parseDate } from "./parse-date.ts";
import { understandPeriod } from "./parse-period.ts";
import { followingDays } from "./week-words.ts";

const LONGEST = 60;

/** The days that words can mean which mean more than one: `volgende vrijdag`, `volgende week`, `december`; none of others. */
export function possibleDays(text: string, today: Day): Day[] {
  if (text.length > LONGEST) return [];
  const said = foldText(text).replace(/^(?:in|uiterlijk|by) /, "");
  if (/\d/.test(said)) return [];
  const following = weekdayOfWord(/^(?:volgende|next) (\p{L}+)$/u.exec(said)?.[1] ?? "");
  if (following) return followingDays(following, today);
  const ends = [`begin ${said}`, `eind ${said}`].flatMap((one) => parseDate(one, today) ?? []);
  const period = understandPeriod(said, today);
  const days = ends.length > 0 ? ends : period ? [firstDay(period), lastDay(period)] : [];
  return [...new Set(days)].filter((day) => day >= today);
}
