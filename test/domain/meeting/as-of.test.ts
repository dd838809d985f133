import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { type Action, type ActionState, actionAsOf } from "../../../src/domain/action/action.ts";
import type { Point } from "../../../src/domain/agenda/agenda.ts";
import type { Digest } from "../../../src/domain/digest/digest.ts";
import type { Meeting } from "../../../src/domain/meeting/meeting.ts";
import { fatesOf } from "../../../src/domain/meeting/report.ts";
import { trendChart } from "../../../src/view/chart/chart-block.ts";
import { highlights } from "../../../src/view/digest/digest-cards.ts";
import { reminderCard } from "../../../src/view/meeting/meeting-post-cards.ts";
import { plainCard } from "../../../src/view/plain.ts";
import { textIn } from "../../../src/view/text.ts";
import { aFigure, aFinding } from "../../view/finding-builder.ts";

const instant = (day: string) => Temporal.Instant.from(`${day}T12:00:00+01:00`);
const END = instant("2026-04-01");
const t = textIn("nl");

const action = (state: ActionState, createdOn: string, updatedOn: string | null): Action => ({
  ...{ ref: "A-1", title: "Iets", state, due: "2026-03-01", agreement: null, item: null, meeting: null },
  ...{
    link: null,
    room: null,
    snoozedUntil: null,
    createdBy: "a@example.org",
    lead: "a@example.org",
    coholders: [],
  },
  createdAt: instant(createdOn),
  updatedAt: updatedOn === null ? null : instant(updatedOn),
});
const update = (state: ActionState, on: string) => ({
  ...{ action: "A-1", state, note: null, by: "a@example.org", at: instant(on), via: "web" as const },
});

it("a closed quarter does not count actions that were made later", () => {
  expect(actionAsOf(action("open", "2026-04-02", null), [], END)).toBeUndefined();
});

it("a closed quarter shows an action as it stood at its end, whatever was reported later", () => {
  const finished = action("done", "2026-01-10", "2026-04-05");
  expect(actionAsOf(finished, [update("done", "2026-04-05")], END)).toMatchObject({
    state: "open",
    updatedAt: null,
  });
  const updates = [update("at-risk", "2026-03-01"), update("done", "2026-04-05")];
  expect(actionAsOf(finished, updates, END)).toMatchObject({
    state: "at-risk",
    updatedAt: instant("2026-03-01"),
  });
  expect(actionAsOf(finished, updates, instant("2026-05-01"))).toEqual(finished);
});

it("a closed quarter does not count a report that was taken back", () => {
  const later = update("done", "2026-04-05");
  const undone = [update("blocked", "2026-03-02"), { ...update("open", "2026-03-02"), via: "undo" }];
  const first = update("at-risk", "2026-02-01");
  const now = action("done", "2026-01-10", "2026-04-05");
  expect(actionAsOf(now, [...undone, later], END)).toMatchObject({ state: "open", updatedAt: null });
  expect(actionAsOf(now, [first, ...undone, later], END)).toMatchObject({
    state: "at-risk",
    updatedAt: instant("2026-02-01"),
  });
});

const standing = (ref: string, outcome: string | null = null): Point => ({
  ...{ ref, title: ref, purpose: "inform", minutes: 5, kind: "implementation", meeting: "IO-2026-03" },
  ...{ state: "handled", carried: 0, source: "standing", subject: null, bringer: null, outcome, link: null },
  ...{ room: null, discussedAt: null },
});

it("a standing item at which something was recorded is reported as spoken of, with or without an outcome in words", () => {
  const meeting = { ref: "IO-2026-03", kind: "implementation" as const, startedAt: instant("2026-03-12") };
  const points = [standing("P-1"), standing("P-2", "besproken"), standing("P-3")];
  const fates = fatesOf(meeting, points, [], new Set(["P-1"]));
  expect(fates.handled.map(({ ref }) => ref)).toEqual(["P-1", "P-2"]);
  expect(fates.undiscussed.map(({ ref }) => ref)).toEqual(["P-3"]);
});

it("a reminder never proposes a day that has passed", () => {
  const startAt = Temporal.Instant.from("2026-02-25T09:30:00+01:00");
  const meeting: Meeting = {
    ...{ ref: "IO-2026-02", kind: "implementation", series: "io", period: "2026-02", title: null },
    ...{ startAt, endAt: startAt.add({ minutes: 90 }), state: "open", room: "implementation" },
    ...{ location: null, chair: null, scribe: null, movedFrom: null, reason: null, sequence: 0 },
    ...{ schoolHoliday: "voorjaarsvakantie", proposal: "2026-02-11", changedAt: startAt },
    ...{ startedAt: null, present: null, seenOnline: [] },
  };
  const start = "2026-02-25T09:30:00+01:00";
  const directory = { people: [], organisations: [] };
  const textOn = (day: string) =>
    plainCard(t, reminderCard(t, { meeting, directory, items: [], start, answers: [], now: instant(day) }));
  expect(textOn("2026-02-24")).not.toContain("11 februari");
  expect(textOn("2026-02-24")).toContain("voorjaarsvakantie");
  expect(textOn("2026-02-03")).toContain("11 februari");
});

it("what moved says how much more there is", () => {
  const decisions = Array.from({ length: 8 }, (_, n) => ({
    ref: `B-${n}`,
    text: "x",
    on: "2026-02-01",
    meeting: null,
    room: null,
  }));
  const digest: Digest = {
    ...{ quarter: "2026-Q1", meetings: [], decisions, agreements: [], actions: [], open: 0, indicators: [] },
    ...{ untold: [], next: { meetings: [], actions: [], reviews: [] } },
  };
  expect(plainCard(t, { title: [], body: highlights(t, digest) })).toContain("En nog 5");
});

it("a chart ends at the newest period that has figures anywhere, with a gap where it has none", () => {
  const trend = [aFigure(10, { period: "2026-Q1" }), aFigure(12, { period: "2026-Q2" })];
  const block = trendChart(t, aFinding({ period: "2026-Q4", trend }));
  if (block?.type !== "chart") throw new Error("no chart");
  expect(block.chart).toMatchObject({ from: "2026-Q1", to: "2026-Q4" });
  expect(block.chart.points.map(({ value }) => value)).toEqual([10, 12, null, null]);
  expect(block.chart.alt).toContain("Geen cijfer: 2026-Q3 en 2026-Q4");
});
