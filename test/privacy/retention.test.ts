import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { insertPost } from "../../db/queries/posting/post.ts";
import { rowsOf } from "../../db/queries/rows.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import type { Retention } from "../../src/domain/privacy/retention.ts";
import { removeOld } from "../../src/engine/remove-old.ts";
import { parseCooperation } from "../../src/setup/parse-cooperation.ts";
import { COOPERATION, SETTINGS, seedCooperation } from "../builders.ts";
import { everythingStored } from "../everything-stored.ts";
import { openTestApp, type TestApp } from "../harness.ts";
import { SMALL_FILE } from "../setup/small-file.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
beforeEach(() => app.reset());
afterAll(() => app?.close());

const db = () => app.database.db;
const give = async (retention: Retention | undefined, cooperation = COOPERATION) => {
  const settings = JSON.stringify({ ...SETTINGS, ...(retention ? { retention } : {}) });
  await db().execute(
    sql`update cooperations set settings = ${settings}::text::jsonb, version = version + 1 where slug = ${cooperation}`,
  );
};
const say = async (
  text: string,
  room: string,
  cooperation = COOPERATION,
  { thread = null, opensThread = false }: { thread?: string | null; opensThread?: boolean } = {},
) => {
  const at = await app.engine.clock.now(db());
  const card = { title: [text], body: [] };
  const key = { purpose: "test", subject: text, period: "", room, about: {}, refs: [], thread, opensThread };
  await insertPost(scopeOf(db(), cooperation), { ...key, at, card, text }, at);
};
const sent = () => db().execute(sql`update deliveries set state = 'sent'`);
const posts = async () =>
  (await rowsOf(db(), sql`select subject from posts where purpose = 'test' order by id`)).map(
    ({ subject }) => subject,
  );
const lines = async () =>
  (await rowsOf(db(), sql`select subject, by from audit where what = 'retention' order by id`)).map(
    ({ subject }) => subject,
  );

describe("what is old", () => {
  it("goes on the day that its time is over, with one line that says how much", async () => {
    await give({ roomMessages: 6 });
    await say("privé", "person:anna@example.org");
    await say("ruimte", "implementation");
    await app.as("anna@example.org").done("theme/add", { title: "Blijft" });
    await sent();
    await app.at("2026-07-05T07:59:00+02:00");
    await removeOld(app.engine);
    expect(await posts()).toEqual(["privé", "ruimte"]);
    expect(await lines()).toEqual([]);
    await app.at("2026-07-05T09:00:01+02:00");
    await removeOld(app.engine);
    expect(await posts()).toEqual(["privé"]);
    await app.at("2028-02-01T08:00:00+01:00");
    await removeOld(app.engine);
    await app.at("2033-02-01T08:00:00+01:00");
    await removeOld(app.engine);
    await removeOld(app.engine);
    expect(await posts()).toEqual([]);
    // That the theme was proposed was said in a room too.
    expect(await lines()).toEqual(["roomMessages 2", "privateMessages 1", "audit 1"]);
    expect(await rowsOf(db(), sql`select title from themes`)).toEqual([{ title: "Blijft" }]);
  });

  it("stays while it is under way, where nothing was set, and where it is never to go", async () => {
    await say("onderweg", "implementation");
    await give({ roomMessages: 1 });
    await app.at("2030-02-01T08:00:00+01:00");
    const before = await everythingStored(db());
    await removeOld(app.engine);
    expect(await everythingStored(db())).toBe(before);
    await sent();
    await give({ roomMessages: null });
    await removeOld(app.engine);
    await give(undefined);
    await removeOld(app.engine);
    expect(await posts()).toEqual(["onderweg"]);
  });

  it("stays while messages stand under it, and while what it is about still brings some", async () => {
    await say("overleg", "implementation", COOPERATION, { opensThread: true });
    await say("DP-1", "implementation", COOPERATION, { opensThread: true });
    await db().execute(
      sql`insert into polls (cooperation, ref, title, kind, minutes, options, deadline, room, by, created_at)
          values (${COOPERATION}, 'DP-1', 'Heidag', 'away-day', 60, array['2026-12-01T10:00'], now(), 'implementation', 'anna@example.org', now())`,
    );
    await sent();
    await give({ roomMessages: 1 });
    await app.at("2026-03-01T08:00:00+01:00");
    await say("antwoord", "implementation", COOPERATION, { thread: "overleg" });
    await sent();
    await removeOld(app.engine);
    expect(await posts()).toEqual(["overleg", "DP-1", "antwoord"]);
    await db().execute(sql`update polls set picked = '2026-12-01T10:00'`);
    await app.at("2026-05-01T08:00:00+02:00");
    await removeOld(app.engine);
    expect(await posts()).toEqual(["overleg"]);
    await removeOld(app.engine);
    expect(await posts()).toEqual([]);
  });

  it("is that of one cooperation, and is removed once by two at once", async () => {
    await seedCooperation(db(), "buren");
    await say("van ons", "implementation");
    await say("van hen", "implementation", "buren");
    await sent();
    await give({ roomMessages: 1 });
    await give({}, "buren");
    await app.at("2026-12-01T08:00:00+01:00");
    await Promise.all([removeOld(app.engine), removeOld(app.engine)]);
    expect(await posts()).toEqual(["van hen"]);
    expect(await lines()).toEqual(["roomMessages 1"]);
  });

  it("goes although that of a cooperation before it cannot be removed", async () => {
    await seedCooperation(db(), "aanpak");
    await say("van ons", "implementation");
    await sent();
    await give({ roomMessages: 1 });
    // No calendar has half a month.
    await give({ roomMessages: 1.5 }, "aanpak");
    await app.at("2026-12-01T08:00:00+01:00");
    await removeOld(app.engine);
    expect(await posts()).toEqual([]);
  });
});

describe("the file", () => {
  const read = (retention: string) => {
    const parsed = parseCooperation(`${SMALL_FILE}retention:\n  ${retention}\n`, {
      language: "nl",
      directory: ".",
    });
    return "file" in parsed ? parsed.file.settings.retention : parsed.problems.map(({ message }) => message);
  };

  it("says how long, in months, years or never", () => {
    expect(read("{ audit: 7 years, privateMessages: 6 maanden, roomMessages: never }")).toEqual({
      audit: 84,
      privateMessages: 6,
      roomMessages: null,
    });
    expect(read("{ audit: soon }")).toEqual([
      "Dit is geen termijn. Schrijf bijvoorbeeld 6 months, 2 years of never.",
    ]);
    expect(read("{ audit: 0 years }")).toEqual([
      "Dit is geen termijn. Schrijf bijvoorbeeld 6 months, 2 years of never.",
    ]);
    expect(read("{ decisions: 2 years }")).toHaveLength(1);
  });
});
