import { z } from "zod";
import { firstDay, lastDay } from "../../domain/calendar/period.ts";
import { MEETING_KINDS } from "../../domain/meeting/meeting.ts";
import { isAdopted, REPORT_STATES } from "../../domain/meeting/report-adoption.ts";
import { REVISION_STATES } from "../../domain/revision/revision.ts";
import { showPeriod } from "../../view/format.ts";
import { nameOf } from "../../view/meeting/meeting-cards.ts";
import type { Text } from "../../view/text.ts";
import { reportKey, type Subject } from "../subject.ts";

/** As a list of the API gives it. */
export type Item = Record<string, unknown>;
/** A subject without what is asked for all of them at once. */
export type Read = Omit<Subject, "room" | "item">;
/** What the meetings are called, and when they were: their reports say it too. */
export type Titles = Map<string, { title: string; day: string }>;

const meeting = z.object({
  ref: z.string(),
  kind: z.enum(MEETING_KINDS),
  title: z.string().nullable(),
  state: z.string(),
  start: z.string(),
});
const report = z.object({
  meeting: z.string(),
  state: z.enum(REPORT_STATES),
  adoptedOn: z.string().nullable(),
});
const decision = z.object({
  ref: z.string(),
  text: z.string(),
  meeting: z.string().nullable(),
  on: z.string(),
});
const agreement = z.object({
  ref: z.string(),
  title: z.string(),
  state: z.string(),
  review: z.string(),
  supersededBy: z.string().nullable(),
  meeting: z.string().nullable(),
  createdAt: z.string(),
});
const revision = z.object({
  ref: z.string(),
  title: z.string(),
  state: z.enum(REVISION_STATES),
  year: z.int(),
  agreements: z.array(z.string()),
  createdAt: z.string(),
});

/** What most have in common. */
const plain = { until: null, settledOn: null, partOf: null, related: [] } satisfies Partial<Read>;

export function readMeeting(t: Text, item: Item, titles: Titles): Read {
  const { ref, state, start, ...named } = meeting.parse(item);
  const day = start.slice(0, 10);
  const title = nameOf(t, named);
  titles.set(ref, { title, day });
  // Of one that was cancelled nobody knows when.
  const settledOn = state === "closed" ? day : null;
  return { ...plain, kind: "meeting", key: ref, ref, title, state, from: day, madeOn: null, settledOn };
}

export function readReportOf(t: Text, item: Item, titles: Titles): Read {
  const { meeting: ref, state, adoptedOn } = report.parse(item);
  const of = titles.get(ref) ?? { title: "", day: adoptedOn ?? "" };
  return {
    ...plain,
    kind: "report",
    key: reportKey(ref),
    ref,
    title: `${t.report.title}${ref} · ${of.title}`,
    state,
    from: of.day,
    madeOn: of.day,
    settledOn: isAdopted(state) ? adoptedOn : null,
    partOf: ref,
  };
}

export function readDecision(item: Item): Read {
  const { ref, text, meeting: partOf, on } = decision.parse(item);
  return {
    ...plain,
    kind: "decision",
    key: ref,
    ref,
    title: text,
    state: "taken",
    from: on,
    madeOn: on,
    settledOn: on,
    partOf,
  };
}

export function readAgreement(item: Item): Read {
  const { ref, title, state, review, supersededBy, meeting: partOf, createdAt } = agreement.parse(item);
  const madeOn = createdAt.slice(0, 10);
  const related = supersededBy === null ? [] : [{ key: supersededBy, relation: "superseded-by" as const }];
  return {
    ...plain,
    kind: "agreement",
    key: ref,
    ref,
    title,
    state,
    from: madeOn,
    until: review < madeOn ? null : review,
    madeOn,
    partOf,
    related,
  };
}

export function readRevision(item: Item): Read {
  const { ref, title, state, year, agreements, createdAt } = revision.parse(item);
  const related = agreements.map((key) => ({ key, relation: "about" as const }));
  return {
    ...plain,
    kind: "revision",
    key: ref,
    ref,
    title,
    state,
    from: `${year}-01-01`,
    until: `${year}-12-31`,
    madeOn: createdAt.slice(0, 10),
    related,
  };
}

const contract = z.object({
  ref: z.string(),
  title: z.string(),
  state: z.string(),
  from: z.iso.date(),
  until: z.iso.date(),
  createdAt: z.string(),
});

export function readContract(item: Item): Read {
  const { ref, title, state, from, until, createdAt } = contract.parse(item);
  const madeOn = createdAt.slice(0, 10);
  return { ...plain, kind: "contract", key: ref, ref, title, state, from, until, madeOn };
}

const digest = z.object({
  quarter: z.string(),
  state: z.string(),
  draftedOn: z.string(),
  approvedOn: z.string().nullable(),
});

export function readDigest(t: Text, item: Item): Read {
  const { quarter, state, draftedOn, approvedOn } = digest.parse(item);
  return {
    ...plain,
    kind: "digest",
    key: quarter,
    ref: quarter,
    title: t.digest.title(showPeriod(t, quarter)),
    state,
    from: firstDay(quarter),
    until: lastDay(quarter),
    madeOn: draftedOn,
    settledOn: approvedOn,
  };
}
