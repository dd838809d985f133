import { readFile } from "node:fs/promises";
import path from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accountOf } from "../../db/queries/chat/chat-account.ts";
import { findSlices } from "../../db/queries/figures/figure.ts";
import { findStatement } from "../../db/queries/figures/statement.ts";
import { findUpload } from "../../db/queries/figures/upload.ts";
import { findMeeting } from "../../db/queries/meeting/meeting.ts";
import { threadInChannel } from "../../db/queries/posting/room-feed.ts";
import { rowsOf } from "../../db/queries/rows.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { listMoments } from "../../db/queries/time/moment.ts";
import { openTestApp, type TestApp } from "../harness.ts";
import { type Ask, openOldDatabase } from "./old-database.ts";

const TABLES = "select tablename as name from pg_tables where schemaname = 'public' order by 1";
const UPGRADED = "2026-03-01T08:00:00+01:00";
const before = new Map<string, number>();

async function fill(ask: Ask): Promise<void> {
  await ask(await readFile(path.join(import.meta.dirname, "old-rows.sql"), "utf8"));
  for (const { name } of await ask(TABLES)) {
    const [row] = await ask(`select count(*)::int as rows from "${name}"`);
    before.set(String(name), Number(row?.rows));
  }
}

let app: TestApp;
beforeAll(async () => {
  const database = await openOldDatabase("0002_indicators", fill);
  app = await openTestApp({ database, keep: true, now: UPGRADED });
  // A migration says that its meetings changed when it ran: here, at the moment that the test's clock gives.
  await db().execute(sql`update meetings set changed_at = ${UPGRADED}`);
}, 120_000);
afterAll(() => app?.close());

const db = () => app.database.db;
const texts = async (filter: Record<string, string>) => (await app.posts(filter)).map(({ text }) => text);

describe("a database of the first version, migrated", () => {
  it("has every row that it had", async () => {
    expect(before.get("posts")).toBe(8);
    for (const [name, rows] of before) {
      // When something was sent last is not kept any more.
      if (name === "send_times") continue;
      const [found] = await rowsOf(db(), sql`select count(*)::int as rows from ${sql.identifier(name)}`);
      // The one meeting that is to come is warned about when too few come.
      expect([name, found?.rows]).toEqual([name, name === "moments" ? rows + 1 : rows]);
    }
  });

  it("welcomes nobody who took part already", async () => {
    const people = await rowsOf(
      db(),
      sql`select count(*)::int as all, count(welcomed_at)::int as met from people`,
    );
    expect(people[0]?.all).toBeGreaterThan(0);
    expect(people[0]?.met).toBe(people[0]?.all);
    const columns = sql`select column_default from information_schema.columns where table_name = 'people' and column_name = 'welcomed_at'`;
    expect(await rowsOf(db(), columns)).toEqual([{ column_default: null }]);
  });

  it("knows meetings, accounts, figures and stories", async () => {
    expect(await findMeeting(scopeOf(db(), "g7"), "IO-2026-03")).toMatchObject({
      state: "open",
      changedAt: {},
    });
    const key = { cooperation: "g7", surface: "slack", workspace: "T1", account: "UANNA" } as const;
    expect(await accountOf(db(), key)).toMatchObject({ person: "anna@example.org", knownBy: null });
    expect(await findStatement(scopeOf(db(), "g7"), "VH-1")).toMatchObject({
      text: "Meer aanmeldingen na de zomer.",
    });
    expect(
      await findSlices(scopeOf(db(), "g7"), [{ indicator: "instroom", period: "2025-Q4" }]),
    ).toHaveLength(1);
  });

  it("keeps the answers in the thread of an agenda", async () => {
    const place = { room: "implementation", surface: "web" };
    const thread = await threadInChannel(scopeOf(db(), "g7"), place, 1);
    expect(thread.map(({ purpose, opensThread }) => [purpose, opensThread])).toEqual([
      ["agenda-opened", true],
      ["agenda-published", false],
      ["meeting-moved", false],
    ]);
  });

  it("does all that was planned before, each thing once", async () => {
    await app.at("2026-03-16T12:00:00+01:00");
    const { items } = await listMoments(scopeOf(db(), "g7"), {}, { after: undefined, limit: 100 });
    expect(items.filter(({ state }) => state === "failed")).toEqual([]);
    expect(items.length).toBeGreaterThanOrEqual(16);
    const given = { purpose: "action-added", room: "person:anna@example.org" };
    expect((await app.posts(given)).map(({ subject, about }) => [subject, about])).toEqual([
      ["anna@example.org", { actions: ["A-1", "A-2"] }],
      ["A-3", {}],
    ]);
    expect(await app.posts({ purpose: "meeting-points-passed-on" })).toMatchObject([
      { subject: "IO-2026-02", about: { points: ["P-1"], next: "IO-2026-03" } },
    ]);
    const warnings = await app.posts({ purpose: "quorum-warning", subject: "IO-2026-03" });
    expect(warnings.map(({ at, room }) => `${at} ${room}`)).toContain("2026-03-10T08:30:00Z secretariat");
    expect(await app.posts({ purpose: "meeting-reminder" })).toMatchObject([{ thread: "IO-2026-03" }]);
    expect(await app.posts({ purpose: "meeting-started" })).toHaveLength(1);
    expect(await app.posts({ purpose: "meeting-not-held", subject: "IO-2026-03" })).toHaveLength(2);
    // Put off, reminded of, and reminded of again a week later.
    const drafts = await app.posts({ purpose: "digest-draft", room: "person:carla@example.org" });
    expect(drafts.map(({ period }) => period)).toEqual(["2026-03-04", "2026-03-05", "2026-03-12"]);
    expect(await app.posts({ purpose: "indicator-summary" })).toMatchObject([{ subject: "2025-Q4" }]);
    expect(await findUpload(scopeOf(db(), "g7"), 3)).toBeUndefined();
  });

  it("draws an old card anew, and leaves what an old post says too little about as it was", async () => {
    const anna = app.as("anna@example.org");
    await anna.done("action/status", { action: "A-1", state: "at-risk" });
    const [added] = await texts({ purpose: "action-added", subject: "A-1" });
    expect(added).toContain("Stand: risico");
    const [nudge] = await texts({ purpose: "action-nudge" });
    expect(nudge).toContain("Stuur de cijfers");
    expect((await texts({ purpose: "action-changed" }))[0]).toBe("Gemeld");
    expect(await texts({ purpose: "meeting-not-held", subject: "IO-2026-02" })).toEqual(["Niet gehouden?"]);
  });
});
