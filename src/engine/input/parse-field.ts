import { Temporal } from "temporal-polyfill";
import { instantAt, isoInZone } from "../../domain/calendar/day.ts";
import type { AreaKind } from "../../domain/figures/area.ts";
import { isPseudonym } from "../../domain/privacy/pseudonym.ts";
import { showDay, showInstant } from "../../view/format.ts";
import type { Text } from "../../view/text.ts";
import type { Context } from "../context.ts";
import { areasFor } from "./areas.ts";
import { choiceValue } from "./choice-value.ts";
import { parseDate, parseDuration, parseInstant, parseTime } from "./date/parse-date.ts";
import { understandFiguresPeriod } from "./date/period-words.ts";
import { possibleDays } from "./date/possible-days.ts";
import { REF_NOUNS, type RefNoun } from "./field.ts";
import type { Field } from "./fields-of.ts";
import { findHolder } from "./find-holder.ts";
import { findIndicator } from "./find-indicator.ts";
import { nearest } from "./nearest.ts";
import { isSelf } from "./self-words.ts";

/** What a typed or sent value means, or why it means nothing. */
export type ParsedField = { value: unknown } | { problem: string };

const EXAMPLE: Record<RefNoun, { pattern: RegExp; example: string }> = {
  meeting: { pattern: /^(IO|MO|LC|HT)-\d{4}-(\d{1,2}|Q[1-4])(-\d+)?$/, example: "IO-2026-12" },
  item: { pattern: /^P-\d+$/, example: "P-90" },
  action: { pattern: /^A-\d+$/, example: "A-41" },
  agreement: { pattern: /^OA-\d{4}-\d+$/, example: "OA-2026-3" },
  decision: { pattern: /^B-\d+$/, example: "B-12" },
  told: { pattern: /^(VH|DU)-\d+$/, example: "VH-3" },
  "date-poll": { pattern: /^DP-\d+$/, example: "DP-4" },
  contract: { pattern: /^OV-\d{4}-\d+$/, example: "OV-2026-1" },
  theme: { pattern: /^T-\d+$/, example: "T-7" },
  revision: { pattern: /^HV-\d{4}-\d+$/, example: "HV-2026-2" },
};

type Known = Pick<Context, "cooperation" | "directory" | "today" | "now" | "t"> & {
  /** The e-mail of who asks: `ik`, `mij`. */
  asker: string;
};

/**
 * Understands one value of a field: words become the codes, days and references that the schema then checks. A value of
 * another type than text is left to the schema.
 */
export function parseField(field: Field, raw: unknown, ctx: Known): ParsedField {
  if (typeof raw !== "string") return { value: raw };
  const typed = raw.trim();
  const { t } = ctx;
  switch (field.kind) {
    case "text":
    case "long-text":
    case "answer":
    case "hidden":
      return { value: raw };
    case "choice":
    case "flag":
      return choiceMeaning(t, field, typed);
    case "day": {
      const day = parseDate(typed, ctx.today(), field.begins ? "first" : "last");
      if (day === undefined) return { problem: notADay(ctx, typed) };
      if (field.future && day < ctx.today()) return { problem: t.refusal.lastDay(showDay(t, day)) };
      return { value: day };
    }
    case "instant": {
      const instant = parseInstant(typed, ctx.today()) ?? (field.wholeDay ? endOfDay(ctx, typed) : undefined);
      if (instant === undefined) return { problem: t.refusal.notAnInstant(cut(typed)) };
      if (field.future && Temporal.Instant.compare(instant, ctx.now()) <= 0) {
        return { problem: t.refusal.pastInstant(showInstant(t, isoInZone(instant))) };
      }
      const iso = isoInZone(instant);
      return { value: field.wallClock ? iso.slice(0, "YYYY-MM-DDTHH:MM".length) : iso };
    }
    case "time":
      return orProblem(parseTime(typed), t.refusal.notATime(cut(typed)));
    case "duration":
      return orProblem(parseDuration(typed), t.refusal.notADuration(cut(typed)));
    case "number":
      return orProblem(
        /^-?\d{1,9}(?: ?(?:dag(?:en)?|days?|keer|times?))?$/i.test(typed)
          ? Number.parseInt(typed, 10)
          : undefined,
        t.refusal.notANumber(cut(typed)),
      );
    case "person":
      return holderMeaning(field.former ? withFormer(ctx) : ctx, typed, "person");
    case "organisation":
      return holderMeaning(ctx, typed, "organisation");
    case "holder":
      return formerIfNobody(field, ctx, holderMeaning(ctx, typed, "any"), typed);
    case "ref":
      return refMeaning(t, field.noun ?? "action", typed);
    case "meeting-or-kind": {
      const kind = choiceValue("kind", typed);
      if (kind !== undefined) return { value: kind };
      return refMeaning(t, "meeting", typed);
    }
    case "indicator":
      return indicatorMeaning(ctx, typed);
    case "period":
      return orProblem(understandFiguresPeriod(typed, ctx.today()), t.refusal.notAPeriod(cut(typed)));
    case "area":
      return areaMeaning(ctx, typed, field.areas ?? []);
    case "room":
    case "noun":
    case "mail-address":
      return { value: typed.toLowerCase() };
  }
}

/** What was typed is no day; where it can be one of two, both are offered. */
function notADay({ t, today }: Known, typed: string): string {
  const days = possibleDays(typed, today()).map((day) => showDay(t, day));
  return days.length > 0 ? t.refusal.whichDay(cut(typed), days) : t.refusal.notADay(cut(typed));
}

function endOfDay({ today }: Known, typed: string): Temporal.Instant | undefined {
  const day = parseDate(typed, today());
  return day === undefined ? undefined : instantAt(day, "23:59");
}

const orProblem = (value: unknown, problem: string): ParsedField =>
  value === undefined ? { problem } : { value };

function refMeaning(t: Text, noun: RefNoun, typed: string): ParsedField {
  const { pattern, example } = EXAMPLE[noun];
  const reference = typed.toUpperCase();
  return pattern.test(reference) ? { value: reference } : { problem: t.refusal.notARef(cut(typed), example) };
}

/** Whether a word has the shape of some reference; which noun it belongs to. */
export function nounOfRef(word: string): RefNoun | undefined {
  const reference = word.toUpperCase();
  return REF_NOUNS.find((noun) => EXAMPLE[noun].pattern.test(reference));
}

/** As if everybody who ever took part still did; who was forgotten is nobody any more. */
function withFormer(ctx: Known): Known {
  const { people, organisations } = ctx.directory;
  const everybody = people
    .filter(({ email }) => !isPseudonym(email))
    .map((person) => (person.active ? person : { ...person, active: true }));
  return { ...ctx, directory: { organisations, people: everybody } };
}

/** Who takes part now is meant before somebody who did. */
function formerIfNobody(field: Field, ctx: Known, meant: ParsedField, typed: string): ParsedField {
  return "problem" in meant && field.former ? holderMeaning(withFormer(ctx), typed, "any") : meant;
}

function holderMeaning(ctx: Known, typed: string, who: "person" | "organisation" | "any"): ParsedField {
  if (who !== "organisation" && isSelf(typed)) return { value: ctx.asker };
  const found = findHolder(ctx.directory, typed, who);
  if ("found" in found) return { value: found.found };
  const { refusal } = ctx.t;
  if ("several" in found) return { problem: refusal.several(cut(typed), withRest(ctx.t, found)) };
  const near = found.near;
  return { problem: near.length > 0 ? refusal.nobodyNear(cut(typed), near) : refusal.nobody(cut(typed)) };
}

const withRest = (t: Text, { several, more }: { several: readonly string[]; more: number }): string[] => [
  ...several,
  ...(more > 0 ? [t.format.rest(more)] : []),
];

function indicatorMeaning({ cooperation, t }: Known, typed: string): ParsedField {
  const found = findIndicator(cooperation.settings.indicators ?? [], typed);
  if ("found" in found) return { value: found.found };
  if ("several" in found) return { problem: t.refusal.severalIndicators(cut(typed), withRest(t, found)) };
  return { problem: t.refusal.noIndicator(cut(typed), found.near) };
}

function areaMeaning({ directory, t }: Known, typed: string, kinds: readonly AreaKind[]): ParsedField {
  const areas = areasFor(directory);
  const found = areas.find(typed, kinds);
  if (found && "area" in found) return { value: found.area.key };
  if (found) {
    const names = found.several.map(({ name, key }) => `${name} (${key})`);
    return { problem: t.finding.severalPlaces(cut(typed), names) };
  }
  const names = areas.all.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name);
  return { problem: t.finding.unknownPlace(cut(typed), nearest(typed, names)) };
}

function choiceMeaning(t: Text, field: Field, typed: string): ParsedField {
  const choices = field.choices;
  if (!choices) throw new Error(`field ${field.name} has no choices`);
  const value = choiceValue(choices, typed);
  if (value !== undefined) return { value: field.kind === "flag" ? value === "true" : value };
  if (field.takesOthers) return { value: typed };
  const labels = Object.values<string>(t.choice[choices]);
  const near = nearest(typed, labels);
  return { problem: t.refusal.notAChoice(cut(typed), near.length > 0 ? near : labels) };
}

/** Cut to 60 characters: answers quote what was typed, and nobody needs 200,000 characters of it. */
export const cut = (typed: string): string => (typed.length > 60 ? `${typed.slice(0, 60)}…` : typed);
