import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { listAudit } from "../../../db/queries/audit.ts";
import { updateMeeting } from "../../../db/queries/meeting/meeting.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { COOPERATION } from "../../builders.ts";
import { buttonsOf, prepared, type TestApp } from "../../harness.ts";
import { MONTHLY, meetingOf, momentsDone, openMeetingApp } from "../../meeting-app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openMeetingApp();
}, 60_000);
const begin = prepared(
  () => app,
  async () => {
    const series = { ...MONTHLY, chairs: ["anna@example.org"], scribes: ["piet@example.org"] };
    await app.as("coordinator@example.org").done("meeting/plan", series);
  },
);
beforeEach(() => begin());
afterAll(() => app.close());

const START = { meeting: "IO-2026-01" };
const dayOfMeeting = (clock: string) => app.at(`2026-01-08T${clock}:00+01:00`);

describe("a meeting is started", () => {
  test.each(["anna@example.org", "piet@example.org", "coordinator@example.org"])("by %s", async (email) => {
    await dayOfMeeting("09:25");
    const answer = await app.as(email).done("meeting/start", START);
    expect(answer.text).toContain("IO-2026-01 is begonnen.");
    expect(answer.text).toContain("Agenda: Implementatieoverleg IO-2026-01");
    expect(buttonsOf(answer.card).map((button) => button.label)).toContain("Sluit af");
    expect(await meetingOf(app, "IO-2026-01")).toMatchObject({ state: "running" });
  });

  test("with the button in its thread, which then shows that it is running", async () => {
    await dayOfMeeting("09:16");
    const [post] = await app.posts({ purpose: "meeting-started" });
    if (!post) throw new Error("no start button was posted");
    expect(post.text).toContain("Anna Achterberg zit voor");
    await app.as("anna@example.org").press(post.card, "Start");
    const [renewed, ...more] = await app.posts({ purpose: "meeting-started" });
    expect(more).toEqual([]);
    expect(renewed?.text).toContain("IO-2026-01 is begonnen");
    expect(buttonsOf(renewed?.card ?? { title: [], body: [] }).map((b) => b.label)).toEqual(["Agenda"]);
  });

  test("early, within the hour: the room hears it at once and not again", async () => {
    await dayOfMeeting("08:31");
    await app.as("anna@example.org").done("meeting/start", START);
    await dayOfMeeting("12:00");
    expect(await app.posts({ purpose: "meeting-started" })).toHaveLength(1);
    expect((await momentsDone(app, "IO-2026-01")).map(({ job }) => job)).not.toContain("start-meeting");
  });

  test("once, whoever presses at the same time", async () => {
    await dayOfMeeting("09:25");
    const starts = ["anna", "piet", "coordinator", "anna"].map((name) =>
      app.as(`${name}@example.org`).run("meeting/start", START),
    );
    const replies = await Promise.all(starts);
    expect(replies.filter((reply) => reply.ok)).toHaveLength(1);
    expect(replies.filter((reply) => !reply.ok && reply.code === "conflict")).toHaveLength(3);
    const page = { after: undefined, limit: 50 };
    const { items } = await listAudit(scopeOf(app.database.db, COOPERATION), { what: "meeting/start" }, page);
    expect(items).toHaveLength(1);
  });
});

describe("starting is refused in words", () => {
  test("too early, with the moment it begins", async () => {
    await dayOfMeeting("08:29");
    const refused = await app.as("anna@example.org").refused("meeting/start", START);
    expect(refused.code).toBe("conflict");
    expect(refused.message).toContain("begint pas donderdag 8 januari 2026, 9.30 uur");
  });

  test.each([
    ["closed", "is al afgesloten"],
    ["running", "is al begonnen"],
    ["cancelled", "is afgezegd"],
  ] as const)("a meeting that is %s", async (state, words) => {
    await updateMeeting(scopeOf(app.database.db, COOPERATION), "IO-2026-01", ["planned", "open"], { state });
    await dayOfMeeting("09:25");
    const refused = await app.as("anna@example.org").refused("meeting/start", START);
    expect(refused.code).toBe("conflict");
    expect(refused.message).toContain(words);
    expect(await meetingOf(app, "IO-2026-01")).toMatchObject({ state });
  });

  test.each([
    ["a member who does not lead it", "kim@example.org"],
    ["an alderman", "bestuur@example.org"],
    ["a guest", "gast@example.org"],
  ])("by %s", async (_, email) => {
    await dayOfMeeting("09:25");
    expect((await app.as(email).refused("meeting/start", START)).code).toBe("not-allowed");
  });

  test("a meeting that does not exist", async () => {
    const refused = await app.as("anna@example.org").refused("meeting/start", { meeting: "io-2026-13" });
    expect(refused).toMatchObject({ code: "not-found" });
    expect(refused.message).toContain("IO-2026-13 bestaat niet");
  });
});
