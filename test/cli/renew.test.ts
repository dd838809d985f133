import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, expect, it } from "vitest";
import { issueLink, useLink } from "../../db/queries/access.ts";
import { listAudit } from "../../db/queries/audit.ts";
import { feedToken } from "../../db/queries/meeting/calendar-feed.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { findSession, insertSession } from "../../db/queries/session.ts";
import { renew } from "../../src/cli/renew.ts";
import { ownKey } from "../../src/engine/session/own-key.ts";
import { COOPERATION } from "../builders.ts";
import { openTestApp, type TestApp } from "../harness.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

const now = Temporal.Now.instant();
const bearer = { cooperation: COOPERATION, person: "anna@example.org" };

async function renewed(what: string): Promise<string> {
  const lines: string[] = [];
  const io = { say: (line: string) => lines.push(line), note: () => undefined, write: async () => undefined };
  expect(await renew(app.engine, { what }, io)).toBe(0);
  return lines.join("\n");
}

it("a renewal ends every session and sign-in link", async () => {
  const { db } = app.database;
  const session = await insertSession(db, bearer, "Firefox", now);
  const link = await issueLink(db, bearer, now);
  expect(await renewed("sessions")).toContain("2 sessions and sign-in links ended");
  expect(await findSession(db, session, now)).toBeUndefined();
  expect(await useLink(db, link, now)).toBeUndefined();
});

it("a renewal ends every calendar address, and the next one is another", async () => {
  const { db } = app.database;
  const before = await feedToken(scopeOf(db, COOPERATION), bearer.person);
  expect(await renewed("calendars")).toContain("1 calendar addresses ended");
  expect(await feedToken(scopeOf(db, COOPERATION), bearer.person)).not.toBe(before);
});

it("a renewal lets a process that starts afterwards sign mailed links with another key", async () => {
  expect(await renewed("mail-links")).toContain("No link was ever mailed");
  const before = await ownKey({ ...app.engine }, "mail-links", []);
  expect(await renewed("mail-links")).toContain("Restart every process");
  expect(await ownKey({ ...app.engine }, "mail-links", [])).not.toBe(before);
});

it("a renewal stands in the audit log of every cooperation", async () => {
  const { items } = await listAudit(
    scopeOf(app.database.db, COOPERATION),
    {},
    { after: undefined, limit: 50 },
  );
  expect(items.map(({ what }) => what)).toEqual(
    expect.arrayContaining(["renew/sessions", "renew/calendars", "renew/mail-links"]),
  );
});
