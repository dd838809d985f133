import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { scopeOf } from "../../db/queries/scope.ts";
import { runDueJobs } from "../../src/engine/run-due-jobs.ts";
import type { TestApp } from "../harness.ts";
import { momentsDone } from "../meeting-app.ts";
import { inEnglish, makeOne, openPollApp, pick, vote } from "../poll-app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openPollApp();
}, 60_000);
beforeEach(() => app.reset());
afterAll(() => app.close());

const ANNA = "anna@example.org";
const PIET = "piet@example.org";
/** Closes on Monday 12 January at five. */
const DAY_BEFORE = "2026-01-09T17:05:00+01:00";
const AFTER = "2026-01-13T08:05:00+01:00";
const rooms = async (purpose: string) => (await app.posts({ purpose })).map(({ room }) => room).sort();

describe("who did not answer", () => {
  it("is asked once more, on the last working day before the deadline and in private", async () => {
    await makeOne(app);
    await vote(app, PIET, ["yes", "no", "no"]);
    await app.at("2026-01-09T16:59:00+01:00");
    expect(await rooms("poll-reminder")).toEqual([]);
    await app.at(DAY_BEFORE);
    // Not the secretariat, not the guest, not the executive, and not Piet.
    expect(await rooms("poll-reminder")).toEqual([
      "person:achterhoek@example.org",
      "person:anna@example.org",
      "person:centraal-gelderland@example.org",
      "person:foodvalley@example.org",
      "person:kim@example.org",
      "person:rivierenland@example.org",
    ]);
    const [post] = await app.posts({ purpose: "poll-reminder", room: "person:anna@example.org" });
    expect(post?.text.split("\n").slice(0, 2)).toEqual([
      "Kunt u nog antwoorden? DP-1 · Kostensleutel 2027",
      "U hebt nog niet gezegd wanneer u kunt.",
    ]);
    expect(post?.card.buttons).toHaveLength(3);
  });

  it("is asked once by two workers at once", async () => {
    await makeOne(app);
    await Promise.all([app.at(DAY_BEFORE), runDueJobs(app.engine), runDueJobs(app.engine)]);
    expect(await rooms("poll-reminder")).toHaveLength(7);
  });

  it("in a closed room is who reads it", async () => {
    const options = ["2026-01-22T10:00", "2026-01-23T10:00"];
    await app
      .as(ANNA)
      .done("meeting/poll", { title: "Eigen overleg", options }, { room: "region:achterhoek" });
    await app.at(DAY_BEFORE);
    expect(await rooms("poll-reminder")).toEqual([
      "person:achterhoek@example.org",
      "person:anna@example.org",
    ]);
  });

  it("is not asked any more when a date is picked", async () => {
    await makeOne(app);
    await pick(app, ANNA, "2026-01-22T10:00");
    await app.at(AFTER);
    expect(await rooms("poll-reminder")).toEqual([]);
    expect(await rooms("poll-closed")).toEqual([]);
    expect(await momentsDone(app, "DP-1")).toEqual([]);
  });

  it("has no reminder of a poll that closes within a day", async () => {
    await makeOne(app, ANNA, { options: ["2026-01-06T14:00", "2026-01-07T10:00"] });
    await app.at(AFTER);
    expect(await rooms("poll-reminder")).toEqual([]);
  });

  it("is not asked after the deadline: what came too late is dropped where it can be seen", async () => {
    await makeOne(app, ANNA, {
      options: ["2026-01-22T10:00", "2026-01-23T10:00"],
      deadline: "2026-01-07T12:00",
    });
    const { schedule } = await import("../../db/queries/time/moment.ts");
    const late = { job: "remind-voters", subject: "DP-1", occurrence: "2" };
    const { Temporal } = await import("temporal-polyfill");
    await schedule(scopeOf(app.database.db, "g7"), [
      { ...late, dueAt: Temporal.Instant.from("2026-01-07T13:00:00+01:00") },
    ]);
    await app.at("2026-01-07T13:05:00+01:00");
    const notes = (await momentsDone(app, "DP-1")).map(({ state, note }) => [state, note]);
    expect(notes).toContainEqual(["dropped", "poll-over"]);
  });
});

describe("when the deadline has passed", () => {
  it("the maker and the coordinator hear the best date, in working hours, with a press that picks it", async () => {
    await makeOne(app);
    await vote(app, PIET, ["yes", "no", "no"]);
    await app.at("2026-01-12T17:00:30+01:00");
    expect(await rooms("poll-closed")).toEqual(["person:anna@example.org", "person:coordinator@example.org"]);
    const [post] = await app.posts({ purpose: "poll-closed", room: "person:anna@example.org" });
    expect(post?.text).toBe(
      [
        "De datumprik is gesloten: DP-1 · Kostensleutel 2027",
        "De beste datum is donderdag 22 januari 2026, 10.00 uur (1 ja, 0 als het moet, 0 nee).",
      ].join("\n"),
    );
    await app.at("2026-01-12T17:10:00+01:00");
    if (!post) throw new Error("nobody heard it");
    expect(await app.as(ANNA).press(post.card, "Kies donderdag 22 januari 2026, 10.00 uur")).toMatchObject({
      ok: true,
      ref: "HT-2026-1",
    });
    const [now] = await app.posts({ purpose: "poll-closed", room: "person:coordinator@example.org" });
    expect(now?.text).toContain("Dit overleg staat gepland: HT-2026-1");
    const [open] = await app.posts({ purpose: "poll-opened" });
    expect(open?.card.buttons).toEqual([]);
  });

  it("in the evening is told the next working morning; the coordinator who made the poll hears it once", async () => {
    await makeOne(app, "coordinator@example.org", { deadline: "2026-01-09" });
    await app.at("2026-01-11T12:00:00+01:00");
    expect(await rooms("poll-closed")).toEqual([]);
    await app.at("2026-01-12T08:01:00+01:00");
    expect(await rooms("poll-closed")).toEqual(["person:coordinator@example.org"]);
  });

  it("says that nobody answered, or that nobody can, and offers new dates", async () => {
    await makeOne(app);
    await makeOne(app, PIET);
    await app.as(ANNA).done("meeting/vote", { poll: "DP-2", answers: ["no", "no", "no"] });
    await app.at(AFTER);
    const [first] = await app.posts({ purpose: "poll-closed", subject: "DP-1" });
    expect(first?.text).toContain("Niemand heeft geantwoord.");
    const [second] = await app.posts({ purpose: "poll-closed", subject: "DP-2" });
    expect(second?.text).toContain("Op geen van de datums kan er iemand.");
    expect(second?.card.buttons?.map(({ label }) => label)).toEqual(["Vraag nieuwe datums", "Bekijk"]);
    expect(await inEnglish(app, ANNA, "meeting/date-poll", { poll: "DP-2" })).toContain("nobody can come");
  });
});
