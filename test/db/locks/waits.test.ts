import { type SQL, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Scope } from "../../../db/client.ts";
import { lockActions } from "../../../db/queries/action/action.ts";
import { lockAgreements } from "../../../db/queries/agreement.ts";
import { lockConversation } from "../../../db/queries/chat/conversation.ts";
import { lockContract } from "../../../db/queries/contract.ts";
import { lockSetup } from "../../../db/queries/cooperation/setup.ts";
import { lockDigest } from "../../../db/queries/digest/digest.ts";
import { lockApprovedDigests } from "../../../db/queries/digest/digest-correction.ts";
import { lockReleases } from "../../../db/queries/figures/release.ts";
import { lockUpload } from "../../../db/queries/figures/upload.ts";
import { lockKey } from "../../../db/queries/lock.ts";
import { lockReport } from "../../../db/queries/meeting/kept-report.ts";
import { lockMeeting, lockMeetings } from "../../../db/queries/meeting/meeting.ts";
import { lockPoll } from "../../../db/queries/meeting/poll.ts";
import { runningMeetingOf } from "../../../db/queries/meeting/running.ts";
import { lockPerson } from "../../../db/queries/privacy/forget-person.ts";
import { lockRevision } from "../../../db/queries/revision/revision.ts";
import { lockTheme } from "../../../db/queries/theme/theme.ts";
import { lockUndo } from "../../../db/queries/undo.ts";
import { removeOld } from "../../../src/engine/remove-old.ts";
import { COOPERATION } from "../../builders.ts";
import { everyCommand, loseDelivery, prepareEveryCommand } from "../../every-command.ts";
import { openTestApp, type TestApp } from "../../harness.ts";
import { bringFigures } from "../../indicator-builder.ts";
import { whileHeld } from "./held.ts";

let app: TestApp;
const db = () => app.database.db;

/** A row is read to be changed: another who does so too waits, and then sees what became of it. */
const ROWS: [
  what: string,
  row: SQL,
  asked: (scope: Scope, row: Record<string, unknown>) => Promise<unknown>,
][] = [
  ["an action", sql`ref from actions`, (scope, { ref }) => lockActions(scope, [String(ref)])],
  ["an agreement", sql`ref from agreements`, (scope, { ref }) => lockAgreements(scope, [String(ref)])],
  ["a theme", sql`ref from themes`, (scope, { ref }) => lockTheme(scope, String(ref))],
  ["a contract", sql`ref from contracts`, (scope, { ref }) => lockContract(scope, String(ref))],
  ["a revision", sql`ref from revisions`, (scope, { ref }) => lockRevision(scope, String(ref))],
  ["a date poll", sql`ref from polls`, (scope, { ref }) => lockPoll(scope, String(ref))],
  ["a meeting", sql`ref from meetings`, (scope, { ref }) => lockMeeting(scope, String(ref))],
  ["several meetings", sql`ref from meetings`, (scope, { ref }) => lockMeetings(scope, [String(ref)])],
  [
    "a meeting that runs",
    sql`kind from meetings where kind = 'revision-table' and state = 'running'`,
    (scope) => runningMeetingOf(scope, "revision-table"),
  ],
  ["a report", sql`meeting from reports`, (scope, { meeting }) => lockReport(scope, String(meeting))],
  [
    "a digest",
    sql`quarter from digests`,
    async (scope, { quarter }) => lockDigest(scope, String(quarter), await app.engine.clock.now(db())),
  ],
  ["the digests that were approved", sql`quarter from digests where state = 'approved'`, lockApprovedDigests],
  ["a file that waits", sql`id from indicator_uploads`, (scope, { id }) => lockUpload(scope, Number(id))],
  ["what can be taken back", sql`id from undos`, (scope, { id }) => lockUndo(scope, Number(id))],
  ["somebody", sql`email from people`, (scope, { email }) => lockPerson(scope, String(email))],
];

const anna = () => app.as("anna@example.org");
const TOLD = { indicator: "instroom", period: "2025-Q4" };
const ACTION = { title: "Wacht even", holder: "anna@example.org", due: "2026-03-02" };
const FIGURES = "indicator,period,region,value\ninstroom,2025-Q4,achterhoek,140\n";

/** What one at a time may do, by the key of its lock. */
const NAMED: [what: string, key: string, asked: (scope: Scope) => Promise<unknown>][] = [
  ["setup", lockKey("setup", COOPERATION), lockSetup],
  [
    "posts, of who says something",
    lockKey("posts", COOPERATION),
    () => anna().done("action/add", ACTION, { room: "implementation" }),
  ],
  ["figures, of who brings them", lockKey("figures", COOPERATION), () => bringFigures(app, FIGURES)],
  ["releases", lockKey("releases", COOPERATION), lockReleases],
  [
    "interpretations, of who gives one",
    lockKey("statements", COOPERATION, TOLD.indicator, TOLD.period),
    () => app.as("piet@example.org").done("indicator/interpret", { ...TOLD, text: "Het kon thuis" }),
  ],
  [
    "a conversation",
    lockKey("conversation", "T1", "slack", "C1"),
    ({ db: tx }) => lockConversation(tx, "slack", "T1", "C1"),
  ],
  ["removing what is old", lockKey("retention", COOPERATION), () => removeOld(app.engine)],
];

// The embedded database has one connection: nothing can be held beside another.
describe.runIf(process.env.TEST_DATABASE_URL)("one at a time", () => {
  beforeAll(async () => {
    app = await openTestApp();
    await app.reset();
    await prepareEveryCommand(app);
    const calls = everyCommand(await loseDelivery(app), await app.engine.clock.now(db()));
    for (const [at, { path, input, as = "coordinator@example.org", room }] of calls.entries())
      await app.as(as).run(path, input, { key: `k${at}`, ...(room ? { room } : {}) });
    await db().execute(sql`update meetings set kind = 'revision-table', state = 'running'
      where ref = (select ref from meetings where state <> 'running' order by ref desc limit 1)`);
    await db().execute(sql`update digests set state = 'approved'`);
    await db().execute(sql`update cooperations set version = version + 1,
      settings = jsonb_set(settings, '{retention}', '{"audit": {"years": 20}}')`);
  }, 120_000);
  afterAll(() => app.close());

  it.each(ROWS)("%s is changed", async (_, row, asked) => {
    const taken = sql`select ${row} order by 1 limit 1 for update`;
    expect((await whileHeld(db(), taken, asked)).hasWaited).toBe(true);
  });

  it.each(NAMED)("%s", async (_, key, asked) => {
    const taken = sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
    expect((await whileHeld(db(), taken, asked)).hasWaited).toBe(true);
  });
});
