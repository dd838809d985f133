import { kindOfPeriod, type Period } from "../../domain/calendar/period.ts";
import type { Finding } from "../../domain/figures/finding.ts";
import { longerTarget, wantedChange } from "../../domain/figures/target.ts";
import { capital } from "../capital.ts";
import type { Inline } from "../card.ts";
import { clean } from "../clean.ts";
import { showPeriod } from "../format.ts";
import type { Text } from "../text.ts";
import { showMeasured, showNumber } from "./measured.ts";

/** “het derde kwartaal van 2026”, “september 2026”: to stand after a preposition. */
export function periodWords(t: Text, period: Period): string {
  const [year, part] = [period.slice(0, 4), Number(period.slice(6))];
  const kind = kindOfPeriod(period);
  if (kind === "quarter" || kind === "half") return t.finding.period[kind](part, year);
  return kind === "year" ? t.finding.period.year(year) : showPeriod(t, period);
}

type Shown = Pick<Finding, "indicator" | "figure">;

/** The figure with its unit and whether it is provisional, or in words that it is withheld. */
export function figureWords(t: Text, { indicator, figure }: Shown): Inline[] {
  if (!figure) return [t.format.none];
  if (figure.withheld || figure.value === null) return [{ strong: t.finding.withheld }];
  const shown = showMeasured(t, figure.value, clean(indicator.unit));
  return [{ strong: shown }, ...(figure.provisional ? [` (${t.finding.provisional})`] : [])];
}

/** “5 meer dan in het vorige kwartaal: dat is slechter dan gewenst”, or why that cannot be said. */
export function changeWords(t: Text, finding: Finding): string | undefined {
  const { figure, change, provisionalChange, indicator } = finding;
  if (!figure || figure.value === null) return undefined;
  const before = t.finding.previousPeriod[kindOfPeriod(finding.period)];
  if (provisionalChange !== undefined) {
    const than = byHowMuch(t, finding, provisionalChange, before);
    return figure.provisional ? t.finding.provisionally(than) : t.finding.thanProvisional(than, before);
  }
  if (change === undefined) return noChange(t, finding, before);
  const wanted = wantedChange(indicator, change);
  const said = byHowMuch(t, finding, change, before);
  if (wanted === undefined) return said;
  return `${said}: ${wanted ? t.finding.wanted : t.finding.unwanted}`;
}

/** What changed as a sentence, with what must be known about a provisional change. */
export function changeSentence(t: Text, finding: Finding): string | undefined {
  const words = changeWords(t, finding);
  if (words === undefined) return undefined;
  const isProvisional = finding.provisionalChange !== undefined && finding.figure?.provisional;
  return `${capital(words)}.${isProvisional ? ` ${t.finding.mayChange}` : ""}`;
}

function byHowMuch(t: Text, { indicator }: Finding, change: number, before: string): string {
  const { than } = t.finding;
  if (change === 0) return than.same(before);
  const { measure, unit } = indicator;
  const number = showNumber(t, Math.abs(change));
  const by =
    unit === "%" ? t.finding.points(number) : unit === "€" ? showMeasured(t, Math.abs(change), "€") : number;
  if (measure === "share" || measure === "score") return (change > 0 ? than.higher : than.lower)(by, before);
  return (change > 0 ? than.more : than.less)(by, before);
}

function noChange(t: Text, { previous }: Finding, before: string): string {
  const { noChange: why } = t.finding;
  if (!previous) return why.none(before);
  return previous.withheld || previous.value === null ? why.withheld(before) : why.definition(before);
}

/** What is aimed at and whether that is met; undefined when nothing is and nothing around it. */
export function targetWords(
  t: Text,
  { indicator, figure, target, offTarget, period }: Finding,
): string | undefined {
  const said = (value: number) => showMeasured(t, value, clean(indicator.unit));
  if (target !== undefined) {
    if (offTarget === undefined) return said(target);
    return (offTarget ? t.finding.notMet : t.finding.met)(said(target));
  }
  const isWhole = !figure || (figure.area === "" && figure.provider === "");
  const around = isWhole ? longerTarget(indicator.target, period) : undefined;
  if (!around) return undefined;
  const say = kindOfPeriod(around.period) === "year" ? t.finding.longer : t.finding.longerPeriod;
  return say(said(around.value), periodWords(t, around.period));
}

/** What is aimed at as a sentence: “De streefwaarde is 40. Die is niet gehaald.” */
export function targetSentence(t: Text, finding: Finding): string | undefined {
  const { indicator, target, offTarget } = finding;
  if (target === undefined) {
    const words = targetWords(t, finding);
    return words === undefined ? undefined : t.finding.targetIs(words);
  }
  // The unit stands beside the figure itself.
  const unit = indicator.unit === "%" || indicator.unit === "€" ? indicator.unit : "";
  const said = showMeasured(t, target, unit);
  if (offTarget === undefined) return t.finding.targetIs(said);
  return (offTarget ? t.finding.targetMissed : t.finding.targetMet)(said);
}
