import type { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { isoInZone } from "../../src/domain/calendar/day.ts";
import { runDueJobs } from "../../src/engine/run-due-jobs.ts";
import { buttonsOf, prepared, type TestApp } from "../harness.ts";
import { MONTHLY, meetingOf, momentsDone, openMeetingApp } from "../meeting-app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openMeetingApp();
}, 60_000);
const begin = prepared(
  () => app,
  () => coordinator().done("meeting/plan", { ...MONTHLY, chairs: ["anna@example.org"] }),
);
beforeEach(() => begin());
afterAll(() => app.close());

const coordinator = () => app.as("coordinator@example.org");
/** Lets so many workers find at once what has become due by an instant. */
async function wakeAt(instant: Temporal.Instant, workers: number): Promise<void> {
  const engine = { ...app.engine, clock: { ...app.engine.clock, now: async () => instant } };
  await Promise.all(Array.from({ length: workers }, () => runDueJobs(engine)));
}
const about = (purpose: string, subject: string) => app.posts({ purpose, subject });
const outcomes = async (subject: string, job: string) =>
  (await momentsDone(app, subject))
    .filter((moment) => moment.job === job)
    .map(({ state, note }) => note ?? state);

test("all moments of a meeting that is moved go with it", async () => {
  await coordinator().done("meeting/move", { meeting: "IO-2026-03", start: "2026-03-24T14:00" });
  await app.at("2026-03-24T14:00:00+01:00");
  const done = (await momentsDone(app, "IO-2026-03")).map(({ job, dueAt }) => `${job} ${isoInZone(dueAt)}`);
  expect(done.sort()).toEqual([
    "open-agenda 2026-03-03T14:00:00+01:00",
    "publish-agenda 2026-03-17T14:00:00+01:00",
    "remind-participants 2026-03-23T14:00:00+01:00",
    "start-meeting 2026-03-24T13:45:00+01:00",
    "warn-quorum 2026-03-20T09:00:00+01:00",
  ]);
});

describe("the reminder", () => {
  test("comes the day before at the hour of the meeting, in its thread, with where and what", async () => {
    await app.at("2026-01-07T09:29:00+01:00");
    expect(await about("meeting-reminder", "IO-2026-01")).toEqual([]);
    await app.at("2026-01-07T09:30:00+01:00");
    const [post] = await about("meeting-reminder", "IO-2026-01");
    expect(post).toMatchObject({
      room: "implementation",
      thread: "IO-2026-01",
      period: "2026-01-08T09:30:00+01:00",
    });
    expect(post?.text).toContain("Wanneer: donderdag 8 januari 2026, van 9.30 tot 11.30 uur");
    expect(post?.text).toContain("Er staat nog niets op de agenda.");
  });

  test("comes again for the new start when the meeting was moved", async () => {
    await app.at("2026-01-07T10:00:00+01:00");
    await coordinator().done("meeting/move", { meeting: "IO-2026-01", start: "2026-01-20T09:30" });
    const [old] = await about("meeting-reminder", "IO-2026-01");
    expect(old?.text).toContain("intussen verplaatst of afgezegd");
    await app.at("2026-01-19T09:30:00+01:00");
    expect(await about("meeting-reminder", "IO-2026-01")).toHaveLength(2);
    expect(await outcomes("IO-2026-01", "remind-participants")).toEqual(["done", "done"]);
  });

  test("waits for a working morning, and is dropped in sight when the meeting has begun by then", async () => {
    const monday = { kind: "monitoring", start: "2026-02-02T08:00", minutes: 60 };
    await coordinator().done("meeting/once", monday);
    await coordinator().done("meeting/once", {
      ...monday,
      kind: "learning-circle",
      start: "2026-02-02T12:00",
    });
    await app.at("2026-02-02T08:00:00+01:00");
    expect(await outcomes("MO-2026-Q1", "remind-participants")).toEqual(["meeting-begun"]);
    const [post] = await about("meeting-reminder", "LC-2026-Q1");
    expect(post?.at.toString()).toBe("2026-02-02T07:00:00Z");
  });
});

describe("the start button", () => {
  test("comes a quarter of an hour before, also outside working hours, and names the chair", async () => {
    await coordinator().done("meeting/once", { kind: "monitoring", start: "2026-02-03T19:30", minutes: 60 });
    await app.at("2026-02-03T19:15:00+01:00");
    const [post] = await about("meeting-started", "MO-2026-Q1");
    expect(post?.at.toString()).toBe("2026-02-03T18:15:00Z");
    expect(buttonsOf(post?.card ?? { title: [], body: [] })[0]).toMatchObject({
      label: "Start",
      command: "meeting/start",
      input: { meeting: "MO-2026-Q1" },
    });
    await app.at("2026-02-12T09:15:00+01:00");
    expect((await about("meeting-started", "IO-2026-02"))[0]?.text).toContain("Anna Achterberg zit voor");
  });

  test("is dropped in sight when everything was down until the meeting was over", async () => {
    const { endAt } = await meetingOf(app, "IO-2026-01");
    await wakeAt(endAt, 1);
    expect(await outcomes("IO-2026-01", "start-meeting")).toEqual(["meeting-over"]);
    expect(await outcomes("IO-2026-01", "remind-participants")).toEqual(["meeting-begun"]);
    expect(await about("meeting-started", "IO-2026-01")).toEqual([]);
  });

  test("two workers at once post it once", async () => {
    await app.at("2026-01-08T09:14:00+01:00");
    const { startAt } = await meetingOf(app, "IO-2026-01");
    await wakeAt(startAt, 3);
    expect(await about("meeting-started", "IO-2026-01")).toHaveLength(1);
    expect(await outcomes("IO-2026-01", "start-meeting")).toEqual(["done"]);
  });
});

describe("the proposal of another day", () => {
  test("reaches the coordinators two weeks before the agenda opens, with one button", async () => {
    await app.at("2026-07-09T09:29:00+02:00");
    expect(await about("meeting-proposal", "IO-2026-08")).toEqual([]);
    await app.at("2026-07-09T09:30:00+02:00");
    const [post] = await about("meeting-proposal", "IO-2026-08");
    if (!post) throw new Error("no proposal");
    expect(post).toMatchObject({ room: "secretariat" });
    await coordinator().press(post.card, "Verplaats naar donderdag 3 september 2026");
    expect(await meetingOf(app, "IO-2026-08")).toMatchObject({ movedFrom: "2026-08-13", proposal: null });
    const [after] = await about("meeting-proposal", "IO-2026-08");
    expect(after?.text).toContain("U hoeft niets meer te doen.");
    expect(buttonsOf(after?.card ?? { title: [], body: [] })).toEqual([]);
  });

  test("says that there is nothing to do once the meeting has been", async () => {
    await app.at("2026-08-13T12:00:00+02:00");
    await coordinator().done("meeting/start", { meeting: "IO-2026-08" });
    const [post] = await about("meeting-proposal", "IO-2026-08");
    expect(post?.text).toContain("Dit overleg is al geweest of begonnen.");
  });

  test("does not come when the meeting was moved before", async () => {
    await coordinator().done("meeting/move", { meeting: "IO-2026-08", start: "2026-09-01T09:30" });
    await app.at("2026-08-01T09:30:00+02:00");
    expect(await about("meeting-proposal", "IO-2026-08")).toEqual([]);
  });
});
