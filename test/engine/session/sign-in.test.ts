import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { issueLink, issueToken, revokeToken } from "../../../db/queries/access.ts";
import { takeKey } from "../../../db/queries/idempotency.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import type { Engine } from "../../../src/engine/engine.ts";
import { cleanUp } from "../../../src/engine/session/clean-up.ts";
import type { Access } from "../../../src/engine/session/session.ts";
import { openSessions } from "../../../src/engine/session/sign-in.ts";
import { COOPERATION } from "../../builders.ts";
import { openTestApp, type TestApp } from "../../harness.ts";

let app: TestApp;
let engine: Engine;
let access: Access;
let now: Temporal.Instant;
const anna = { cooperation: COOPERATION, person: "anna@example.org" };

beforeAll(async () => {
  app = await openTestApp();
  engine = { ...app.engine, clock: { ...app.engine.clock, real: () => now } };
  access = openSessions(engine, "demo");
}, 60_000);
beforeEach(async () => {
  await app.reset();
  now = Temporal.Instant.from("2026-11-01T12:00:00Z");
});
afterAll(() => app.close());

const stored = async (): Promise<string> => {
  const { sql } = await import("drizzle-orm");
  const rows = await app.database.db.execute(
    sql`select json_build_array((select json_agg(t) from tokens t), (select json_agg(l) from sign_in_links l),
      (select json_agg(s) from sessions s)) as all`,
  );
  return JSON.stringify(rows);
};

describe("a token", () => {
  it("acts as its person until it is revoked", async () => {
    const { id, token } = await issueToken(app.database.db, anna, "proef", now);
    expect(await access.actorByToken(token)).toMatchObject({ email: "anna@example.org", role: "member" });
    expect(await revokeToken(app.database.db, id, now)).toBe(true);
    expect(await revokeToken(app.database.db, id, now)).toBe(false);
    expect(await access.actorByToken(token)).toBeUndefined();
  });

  it("is stored as a hash only, like every other secret", async () => {
    const { token } = await issueToken(app.database.db, anna, "proef", now);
    const link = await issueLink(app.database.db, anna, now);
    const session = await access.redeemLink(await issueLink(app.database.db, anna, now));
    const all = await stored();
    for (const secret of [token, token.slice(3), link, session?.secret ?? "none"])
      expect(all).not.toContain(secret);
  });

  it("opens nothing for who has left", async () => {
    const { token } = await issueToken(app.database.db, anna, "proef", now);
    const { sql } = await import("drizzle-orm");
    await app.database.db.execute(sql`update people set active = false where email = 'anna@example.org'`);
    expect(await access.actorByToken(token)).toBeUndefined();
  });

  it("of the demo is the coordinator's, in demo mode only", async () => {
    expect(await access.actorByToken("demo")).toMatchObject({ email: "coordinator@example.org" });
    expect(await openSessions({ ...engine, demo: false }, "demo").actorByToken("demo")).toBeUndefined();
    expect(await openSessions(engine).actorByToken("undefined")).toBeUndefined();
  });
});

describe("an address that an issuer verified", () => {
  const account = { issuer: "https://login.example.org", email: "Anna@example.org" };

  it("is enough in a demo, where everybody may be anybody; elsewhere the organisation must name the issuer", async () => {
    expect(await access.actorsByAccount(account)).toMatchObject([{ email: "anna@example.org" }]);
    const real = openSessions({ ...engine, demo: false });
    expect(await real.actorsByAccount(account)).toBe("foreign");
    expect(await real.actorsByAccount({ ...account, email: "niemand@example.org" })).toBe("unknown");
  });

  it("is waited for ten minutes, by the browser and the state that belong together, once", async () => {
    const { secret, ...begun } = await access.beginAccountSignIn();
    const other = await access.beginAccountSignIn();
    expect(await access.takeAccountSignIn(secret, other.state)).toBeUndefined();
    expect(await access.takeAccountSignIn(other.secret, begun.state)).toBeUndefined();
    expect(await access.takeAccountSignIn(secret, begun.state)).toEqual(begun);
    expect(await access.takeAccountSignIn(secret, begun.state)).toBeUndefined();
    now = now.add({ seconds: 600 });
    expect(await access.takeAccountSignIn(other.secret, other.state)).toBeUndefined();
  });
});

describe("a session", () => {
  const start = async () => (await access.startSession(await app.actor("anna@example.org"))).secret;

  it("begins with a link, once", async () => {
    const link = await issueLink(app.database.db, anna, now);
    const session = await access.redeemLink(link);
    expect(await access.sessionOf(session?.secret ?? "")).toMatchObject({
      actor: { email: "anna@example.org" },
    });
    expect(await access.redeemLink(link)).toBeUndefined();
  });

  it("has its own CSRF token", async () => {
    const [one, other] = [await access.sessionOf(await start()), await access.sessionOf(await start())];
    expect(one?.csrf).toHaveLength(43);
    expect(one?.csrf).not.toBe(other?.csrf);
  });

  it("lasts a day after it was last used", async () => {
    const secret = await start();
    now = now.add({ hours: 23 });
    expect(await access.sessionOf(secret)).toBeDefined();
    now = now.add({ hours: 23 });
    expect(await access.sessionOf(secret)).toBeDefined();
    now = now.add({ hours: 24 });
    expect(await access.sessionOf(secret)).toBeUndefined();
  });

  it("ends when it is ended", async () => {
    const secret = await start();
    await access.endSession(secret);
    expect(await access.sessionOf(secret)).toBeUndefined();
  });

  it("changes with its person: who became a coordinator is one at once", async () => {
    const secret = await start();
    const { sql } = await import("drizzle-orm");
    await app.database.db.execute(
      sql`update people set role = 'coordinator' where email = 'anna@example.org'`,
    );
    expect((await access.sessionOf(secret))?.actor.role).toBe("coordinator");
  });
});

it("cleaning up forgets what lets nobody in any more, and keeps the rest", async () => {
  await issueLink(app.database.db, anna, now);
  const old = await access.startSession(await app.actor("anna@example.org"));
  await takeKey(scopeOf(app.database.db, COOPERATION), "old", "x", now);
  now = now.add({ hours: 35 });
  const link = await issueLink(app.database.db, anna, now);
  const kept = await access.startSession(await app.actor("anna@example.org"));
  await takeKey(scopeOf(app.database.db, COOPERATION), "new", "x", now);
  await cleanUp(engine);
  expect(await access.sessionOf(old.secret)).toBeUndefined();
  expect(await access.sessionOf(kept.secret)).toBeDefined();
  expect(await access.redeemLink(link)).toBeDefined();
  expect(await takeKey(scopeOf(app.database.db, COOPERATION), "old", "x", now)).toBeUndefined();
  expect(await takeKey(scopeOf(app.database.db, COOPERATION), "new", "x", now)).toBeDefined();
  const { sql } = await import("drizzle-orm");
  const count = await app.database.db.execute(sql`select (select count(*) from sign_in_links)::int as links`);
  expect(JSON.stringify(count)).toContain('"links":1');
});
