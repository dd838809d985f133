import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { findItem, insertItem } from "../../../db/queries/agenda/agenda.ts";
import { listAudit } from "../../../db/queries/audit.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { COOPERATION } from "../../builders.ts";
import type { TestApp } from "../../harness.ts";
import { prepared } from "../../harness.ts";
import { MONTHLY, meetingOf, momentsDone, openMeetingApp } from "../../meeting-app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openMeetingApp();
}, 60_000);
const begin = prepared(
  () => app,
  () => app.as("coordinator@example.org").done("meeting/plan", MONTHLY),
);
beforeEach(() => begin());
afterAll(() => app.close());

const coordinator = () => app.as("coordinator@example.org");
const CANCEL = { meeting: "IO-2026-03", reason: "Te weinig aanmeldingen" };

test("a cancelled meeting keeps its reference and says why, also in its room", async () => {
  const answer = await coordinator().done("meeting/cancel", CANCEL);
  expect(answer.text).toContain("Stand: afgezegd");
  expect(await meetingOf(app, "IO-2026-03")).toMatchObject({ reason: CANCEL.reason, sequence: 1 });
  const [post] = await app.posts({ purpose: "meeting-cancelled" });
  expect(post).toMatchObject({ room: "implementation", thread: "IO-2026-03" });
  expect(post?.text).toContain("Reden: Te weinig aanmeldingen");
});

test("as it is typed", async () => {
  const reply = await coordinator().type("overleg annuleer io-2026-03 Te weinig aanmeldingen");
  expect(reply).toMatchObject({ ok: true, ref: "IO-2026-03" });
});

test("the form asks before it happens", async () => {
  const { card } = await coordinator().done("meeting/show", { meeting: "IO-2026-03" });
  const button = card.buttons?.find(({ command }) => command === "meeting/cancel");
  expect(button).toMatchObject({ opensForm: true, style: "danger" });
  expect(button?.confirm).toContain("Weet u zeker");
});

test("open points wait for the next meeting", async () => {
  const item = await insertItem(scopeOf(app.database.db, COOPERATION), {
    title: "Wachttijden",
    purpose: "discuss",
    minutes: 15,
    kind: "implementation",
    meeting: "IO-2026-03",
    source: "person",
    bringer: "anna@example.org",
    at: await app.engine.clock.now(app.database.db),
  });
  await coordinator().done("meeting/cancel", CANCEL);
  expect(await findItem(scopeOf(app.database.db, COOPERATION), item.ref)).toMatchObject({
    state: "waiting",
    meeting: null,
  });
});

test("nothing more happens for it: no reminder, no start button", async () => {
  await coordinator().done("meeting/cancel", CANCEL);
  await app.at("2026-03-13T12:00:00+01:00");
  expect(await momentsDone(app, "IO-2026-03")).toEqual([]);
  expect(await app.posts({ subject: "IO-2026-03", purpose: "meeting-reminder" })).toEqual([]);
});

test("cancelling at the same time has one effect and leaves one audit row", async () => {
  const replies = await Promise.all(
    Array.from({ length: 5 }, () => coordinator().run("meeting/cancel", CANCEL)),
  );
  expect(replies.filter((reply) => reply.ok)).toHaveLength(1);
  const page = { after: undefined, limit: 50 };
  const { items } = await listAudit(scopeOf(app.database.db, COOPERATION), { what: "meeting/cancel" }, page);
  expect(items).toMatchObject([{ subject: "IO-2026-03", by: "coordinator@example.org" }]);
});

test("a reason is needed; a member may not; twice is refused in words", async () => {
  const noReason = await coordinator().refused("meeting/cancel", { meeting: "IO-2026-03" });
  expect(noReason.issues).toEqual([{ field: "reason", message: "Wat is de reden?" }]);
  expect((await app.as("anna@example.org").refused("meeting/cancel", CANCEL)).code).toBe("not-allowed");
  await coordinator().done("meeting/cancel", CANCEL);
  expect((await coordinator().refused("meeting/cancel", CANCEL)).message).toContain("is afgezegd");
});
