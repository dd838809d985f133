import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { listItems } from "../../../db/queries/agenda/agenda.ts";
import { raiseVersion } from "../../../db/queries/cooperation/cooperation.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { schedule } from "../../../db/queries/time/moment.ts";
import { instantAt, isoInZone } from "../../../src/domain/calendar/day.ts";
import { COOPERATION } from "../../builders.ts";
import { openTestApp, type TestApp } from "../../harness.ts";
import { seedMeeting } from "../../meeting-builder.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
}, 60_000);
beforeEach(() => app.reset());
afterAll(() => app.close());

const add = (holder: string) =>
  app.as("coordinator@example.org").done("action/add", { title: "Bel", holder, due: "2026-03-11" });
const escalated = async () =>
  (await app.posts({ purpose: "action-escalated" })).map(({ room, at }) => [
    room,
    isoInZone(at).slice(0, 16),
  ]);
const items = async () => {
  const page = { after: undefined, limit: 10 };
  const found = await listItems(scopeOf(app.database.db, COOPERATION), { subject: "A-1" }, page);
  return found.items.map(({ meeting, state, source }) => [meeting, state, source]);
};

describe("a week overdue and silent, an action is told to", () => {
  test("the contact of the holder's organisation", async () => {
    await add("anna");
    await app.at("2026-03-18T08:59:00+01:00");
    expect(await escalated()).toEqual([]);
    await app.at("2026-03-18T09:00:00+01:00");
    expect(await escalated()).toEqual([["person:achterhoek@example.org", "2026-03-18T09:00"]]);
    const [post] = await app.posts({ purpose: "action-escalated" });
    expect(post?.text).toContain(
      "De einddatum was 7 dagen geleden. Sindsdien is er niets gemeld. De houder is Anna Achterberg.",
    );
  });

  test("the coordinator, when the holder is that contact", async () => {
    await add("piet");
    await app.at("2026-03-18T09:00:00+01:00");
    expect(await escalated()).toEqual([["person:coordinator@example.org", "2026-03-18T09:00"]]);
  });

  test("the coordinator, when the contact has left", async () => {
    await add("anna");
    await app.database.db.execute(
      "update people set active = false where email = 'achterhoek@example.org'" as never,
    );
    await raiseVersion(app.database.db, COOPERATION);
    await app.at("2026-03-18T09:00:00+01:00");
    expect(await escalated()).toEqual([["person:coordinator@example.org", "2026-03-18T09:00"]]);
  });
});

test.each([
  [
    "tue",
    "puts itself on an agenda the day after: it is told by itself",
    ["action-escalated 2026-03-18T09:00"],
  ],
  ["fri", "puts itself on an agenda later: it waits", ["message-summary 2026-03-20T09:00"]],
])("before a summary on %s it %s", async (summary, _, wanted) => {
  const contact = "achterhoek@example.org";
  await add("anna");
  await app.at("2026-03-17T12:00:00+01:00");
  await app.as(contact).done("leerlus/messages", { summary, at: "09:00" });
  await app.at("2026-03-25T12:00:00+01:00");
  const heard = await app.posts({ room: `person:${contact}` });
  expect(heard.map(({ purpose, at }) => `${purpose} ${isoInZone(at).slice(0, 16)}`)).toEqual(wanted);
});

test("a report puts it off by a week from that day, and takes back what was told", async () => {
  await add("anna");
  await app.at("2026-03-16T12:00:00+01:00");
  await app.as("anna@example.org").done("action/status", { action: "A-1", state: "at-risk" });
  await app.at("2026-03-22T12:00:00+01:00");
  expect(await escalated()).toEqual([]);
  await app.at("2026-03-23T09:00:00+01:00");
  expect(await escalated()).toHaveLength(1);
  await app.as("anna@example.org").done("action/status", { action: "A-1", state: "on-track" });
  const [post] = await app.posts({ purpose: "action-escalated" });
  expect(post?.text).toContain("Hierover is intussen iets gemeld.");
});

test("silent once more, it is told once more", async () => {
  await add("anna");
  await app.at("2026-03-20T12:00:00+01:00");
  await app.as("anna@example.org").done("action/status", { action: "A-1", state: "at-risk" });
  await app.at("2026-04-30T12:00:00+02:00");
  expect((await escalated()).map(([, at]) => at)).toEqual(["2026-03-18T09:00", "2026-03-27T09:00"]);
});

test("a moment that comes before its time says nothing", async () => {
  await add("anna");
  const dueAt = instantAt("2026-03-12", "09:00");
  const early = ["escalate-action", "put-on-agenda"].map((job) => ({
    job,
    subject: "A-1",
    occurrence: "early",
    dueAt,
  }));
  await schedule(scopeOf(app.database.db, COOPERATION), early);
  await app.at("2026-03-17T12:00:00+01:00");
  expect(await escalated()).toEqual([]);
  expect(await items()).toEqual([]);
});

describe("two weeks overdue and silent, an action puts itself on", () => {
  test("the next implementation agenda that is not closed, once", async () => {
    const { db } = app.database;
    await seedMeeting(db, "IO-2026-03", "2026-03-25T08:00:00+01:00", { state: "running" });
    await seedMeeting(db, "IO-2026-04", "2026-04-09T09:30:00+02:00");
    await seedMeeting(db, "IO-2026-05", "2026-05-07T09:30:00+02:00");
    await add("anna");
    await app.at("2026-03-25T08:59:00+01:00");
    expect(await items()).toEqual([]);
    await app.at("2026-03-26T09:00:00+01:00");
    expect(await items()).toEqual([["IO-2026-04", "open", "data"]]);
    await app.as("anna@example.org").done("action/status", { action: "A-1", state: "at-risk" });
    await app.at("2026-04-30T12:00:00+02:00");
    expect(await items()).toHaveLength(1);
  });

  test("nothing yet when no meeting is planned: it waits for one", async () => {
    await add("anna");
    await app.at("2026-03-26T09:00:00+01:00");
    expect(await items()).toEqual([[null, "waiting", "data"]]);
  });

  test("no agenda when it was finished in time", async () => {
    await add("anna");
    await app.at("2026-03-20T09:00:00+01:00");
    await app.as("anna@example.org").done("action/done", { action: "A-1" });
    await app.at("2026-04-30T12:00:00+02:00");
    expect(await items()).toEqual([]);
    expect(await escalated()).toHaveLength(1);
  });
});
