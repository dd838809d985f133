import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { findMeeting } from "../../db/queries/meeting/meeting.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { inApi, openAgendaApp, planYear, startFirst } from "../agenda-app.ts";
import { COOPERATION } from "../builders.ts";
import { buttonsOf, prepared, type TestApp } from "../harness.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openAgendaApp();
}, 60_000);
afterAll(() => app.close());
const begin = prepared(
  () => app,
  () => planYear(app),
);
beforeEach(() => begin());

const coordinator = () => app.as("coordinator@example.org");
const kim = () => app.as("kim@example.org");
const asked = () => app.posts({ purpose: "meeting-not-held", subject: "IO-2026-01" });
const stateOf = async (ref: string) => (await findMeeting(scopeOf(app.database.db, COOPERATION), ref))?.state;

describe("a meeting that nobody started", () => {
  it("is asked about on the working day after, in its thread and at the coordinators", async () => {
    await app.at("2026-01-09T08:59:00+01:00");
    expect(await asked()).toEqual([]);
    await app.at("2026-01-09T09:00:00+01:00");
    const posts = await asked();
    expect(posts).toMatchObject([
      { room: "implementation", thread: "IO-2026-01" },
      { room: "secretariat", thread: null },
    ]);
    expect(posts[1]?.text).toContain("Niemand heeft dit overleg gestart.");
    expect(posts[1]?.text).toContain("woensdag 14 januari 2026");
    const buttons = posts[1] ? buttonsOf(posts[1].card) : [];
    expect(buttons.map(({ label, command }) => `${label} ${command}`)).toEqual([
      "Toch gehouden: start nu meeting/start",
      "Afgezegd meeting/cancel",
      "Verplaats meeting/move",
      "Agenda agenda/show",
    ]);
  });

  it("loses no point: without an answer they go to the next meeting of the kind", async () => {
    const item = (await kim().done("agenda/add", { title: "Wachttijden" })).ref;
    await app.at("2026-01-14T09:00:00+01:00");
    // Whether it was held, only people know.
    expect(await stateOf("IO-2026-01")).not.toBe("cancelled");
    expect(await inApi(app, "agenda-items", { ref: item ?? "" })).toMatchObject([
      { meeting: "IO-2026-02", state: "open" },
    ]);
    const [told] = await app.posts({ purpose: "meeting-points-passed-on", subject: "IO-2026-01" });
    expect(told).toMatchObject({ room: "implementation", thread: "IO-2026-01" });
    expect(told?.text).toContain("staat nu op de agenda van IO-2026-02");
    const agenda = await kim().done("agenda/show", { meeting: "IO-2026-02" });
    expect(agenda.text).toContain("Wachttijden");
  });

  it("can be started after all, and is then left alone", async () => {
    await app.at("2026-01-09T10:00:00+01:00");
    const [, post] = await asked();
    if (!post) throw new Error("nobody was asked");
    await coordinator().press(post.card, "Toch gehouden: start nu");
    await app.at("2026-01-20T09:00:00+01:00");
    expect(await stateOf("IO-2026-01")).toBe("running");
  });

  it("is not asked about once it was held, and one cancelled is left alone", async () => {
    await startFirst(app);
    await app.as("anna@example.org").done("meeting/close", { meeting: "IO-2026-01", anyway: true });
    await coordinator().done("meeting/cancel", { meeting: "IO-2026-02", reason: "Geen zaal" });
    await app.at("2026-02-20T09:00:00+01:00");
    const posts = await app.posts({ purpose: "meeting-not-held" });
    expect(posts.filter(({ subject }) => subject.startsWith("IO"))).toEqual([]);
  });
});

it("a meeting that still runs is brought to mind in its thread, and nothing closes it", async () => {
  await startFirst(app);
  await app.at("2026-01-20T09:00:00+01:00");
  const posts = await app.posts({ purpose: "meeting-still-running" });
  expect(posts).toMatchObject([{ subject: "IO-2026-01", thread: "IO-2026-01" }]);
  expect(posts[0]?.text).toContain("Anna Achterberg");
  expect(await stateOf("IO-2026-01")).toBe("running");
});
