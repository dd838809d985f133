import { firstDay, kindOfPeriod } from "../../src/domain/calendar/period.ts";
import type { IndicatorDefinition } from "../../src/domain/organisation/cooperation.ts";
import type { Context } from "../../src/engine/context.ts";
import { periodLike } from "../../src/engine/input/date/period-words.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { showPeriod } from "../../src/view/format.ts";

/**
 * The indicator that something is told about, of which the period must be one.
 * @throws Refusal `invalid` at the field `period`, or `not-found`
 */
export function indicatorIn(
  ctx: Context,
  { indicator: code, period }: { indicator: string; period: string },
): IndicatorDefinition {
  const { t } = ctx;
  const indicator = ctx.cooperation.settings.indicators?.find((one) => one.code === code);
  if (!indicator) throw new Refusal("not-found", t.refusal.noIndicator(code, []));
  const wrong = (message: string) =>
    new Refusal("invalid", t.refusal.invalid, [{ field: "period", message }], { indicator: code });
  const { rhythm, title } = indicator;
  if (kindOfPeriod(period) !== rhythm) {
    const example = periodLike(rhythm, period.slice(0, 4));
    throw wrong(t.story.otherRhythm(title, t.indicator.rhythm[rhythm], example));
  }
  if (firstDay(period) > ctx.today()) throw wrong(t.story.notBegun(showPeriod(t, period)));
  return indicator;
}
