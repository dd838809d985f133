import { sql } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Scope } from "../../../db/client.ts";
import { bindPlace } from "../../../db/queries/chat/room-channel.ts";
import { readDemoClock, setDemoClock } from "../../../db/queries/cooperation/cooperation.ts";
import { stepDemoClock } from "../../../db/queries/cooperation/demo-clock.ts";
import { materialiseSeries } from "../../../db/queries/meeting/series.ts";
import { bindChannel } from "../../../db/queries/posting/channel.ts";
import { unparkChannel } from "../../../db/queries/posting/delivery.ts";
import { holdTenant, takeSendTime } from "../../../db/queries/posting/pace.ts";
import { insertPost } from "../../../db/queries/posting/post.ts";
import { rewriteTexts } from "../../../db/queries/privacy/rewrite-rows.ts";
import { rowsOf } from "../../../db/queries/rows.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { KNOWN_TABLES } from "../../../src/domain/privacy/known-tables.ts";
import { COOPERATION, SETTINGS } from "../../builders.ts";
import { openTestApp, type TestApp } from "../../harness.ts";
import { MONTHLY } from "../../meeting-app.ts";
import { whileHeld } from "./held.ts";

const NOW = Temporal.Instant.from("2026-01-05T08:00:00Z");
const OF = { surface: "slack", tenant: "T1" };

let app: TestApp;
const db = () => app.database.db;
const own = () => scopeOf(db(), COOPERATION);

// The embedded database has one connection: nothing can be held beside another.
describe.runIf(process.env.TEST_DATABASE_URL)(
  "what another has just changed is seen by who waited for it",
  () => {
    beforeAll(async () => {
      app = await openTestApp();
    }, 60_000);
    beforeEach(async () => {
      await app.reset();
      await bindChannel(own(), "implementation", "slack", "T1:C1");
    });
    afterAll(() => app.close());

    it("the demo clock: nobody puts it back", async () => {
      await setDemoClock(db(), NOW);
      const later = NOW.add({ hours: 72 });
      const moved = sql`update demo_clock set now = ${later.toString()}::timestamptz`;
      const { result } = await whileHeld(db(), moved, ({ db: tx }) =>
        stepDemoClock(tx, NOW.add({ hours: 1 })),
      );
      expect(result).toMatchObject({ moved: false });
      expect(await readDemoClock(db())).toEqual(later);
    });

    it("a workspace that is held: it is told of once", async () => {
      const held = sql`update paces set held_reason = 'token-unreadable' where surface = 'slack' and scope = ''`;
      const until = NOW.add({ hours: 1 });
      const { result } = await whileHeld(db(), held, (scope) =>
        holdTenant(scope.db, OF, "token-unreadable", until),
      );
      expect(result).toBe(false);
    });

    it("a turn of a workspace that is taken: the next one is later", async () => {
      const limits = new Map([["", { everyMs: 1000, burst: 1 }]]);
      const taken = sql`update paces set next_at = ${NOW.add({ seconds: 5 }).toString()}::timestamptz
      where surface = 'slack' and scope = ''`;
      const { result } = await whileHeld(db(), taken, (scope) =>
        takeSendTime(scope.db, OF, limits, { now: NOW, patienceMs: 60_000 }),
      );
      expect(result).toEqual({ inMs: 5000, isTaken: true });
    });

    it("the meetings of a series: none is planned twice", async () => {
      await app.as("coordinator@example.org").done("meeting/plan", MONTHLY);
      await db().execute(sql`delete from moments where subject in (select ref from meetings)`);
      await db().execute(sql`delete from meetings`);
      const [series] = await rowsOf(db(), sql`select key from series`);
      const plan = (scope: Scope) => materialiseSeries(scope, { key: String(series?.key) }, SETTINGS, NOW);
      expect((await whileHeld(db(), plan, plan)).result).toEqual([]);
    });

    it("a place that can be reached no more: it moves to the other workspace", async () => {
      const gone = sql`update channels set parked_reason = 'account_inactive' where surface = 'slack'`;
      await whileHeld(db(), gone, (scope) =>
        bindPlace(scope, "implementation", { surface: "slack", address: "T2:C1" }),
      );
      const found = await rowsOf(db(), sql`select address from channels where surface = 'slack'`);
      expect(found).toEqual([{ address: "T2:C1" }]);
    });

    it("a channel that is refused for another reason: what waits for that is sent after all", async () => {
      const about = {
        purpose: "test",
        subject: "S-1",
        period: "",
        room: "implementation",
        about: {},
        refs: [],
      };
      const post = { ...about, at: NOW, card: { title: ["x"], body: [] }, text: "x", thread: null };
      await insertPost(own(), post, NOW);
      const [channel] = await rowsOf(
        db(),
        sql`update channels set parked_reason = 'not_in_channel' where surface = 'slack' returning id`,
      );
      const other = async (scope: Scope) => {
        await scope.db.execute(
          sql`update channels set parked_reason = 'is_archived' where surface = 'slack'`,
        );
        await scope.db.execute(
          sql`update deliveries set state = 'parked', error = 'is_archived' where surface = 'slack'`,
        );
      };
      const { result } = await whileHeld(db(), other, (scope) =>
        unparkChannel(scope, Number(channel?.id), NOW),
      );
      expect(result).toBe(1);
    });

    it("a text that names somebody who is forgotten: what was added to it is rewritten", async () => {
      await app.as("anna@example.org").done("theme/add", { title: "Wachttijd" });
      await db().execute(sql`update themes set title = 'Van Anna de Vries'`);
      const added = sql`update themes set title = title || ', en nog eens Anna de Vries'`;
      const replacement = {
        ...{ email: "anna@example.org", name: "Anna de Vries" },
        by: { email: "vergeten-1", name: "Iemand" },
      };
      const of = { name: "themes", table: KNOWN_TABLES.themes, cooperation: COOPERATION };
      await whileHeld(db(), added, (scope) => rewriteTexts(scope.db, of, replacement));
      const [theme] = await rowsOf(db(), sql`select title from themes`);
      expect(theme?.title).toBe("Van Iemand, en nog eens Iemand");
    });
  },
);
