import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bindChannel } from "../../../db/queries/posting/channel.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { COOPERATION } from "../../builders.ts";
import { seedMeeting } from "../../meeting-builder.ts";
import { TENANT } from "../fake/fake-entra.ts";
import { openTabApp, type TabApp } from "./tab-app.ts";

const CHAT = "19:meeting_overleg@thread.v2";
const CLOSED = "19:meeting_besloten@thread.v2";
let app: TabApp;
beforeAll(async () => {
  app = await openTabApp();
}, 60_000);
beforeEach(async () => {
  await app.reset();
  const { db } = app.database;
  await bindChannel(scopeOf(db, COOPERATION), "implementation", "teams", `${TENANT}:${CHAT}`);
  await bindChannel(scopeOf(db, COOPERATION), "secretariat", "teams", `${TENANT}:${CLOSED}`);
  await seedMeeting(db, "IO-2026-01", "2026-01-08T09:30:00+01:00");
  await seedMeeting(db, "IO-2026-02", "2026-02-12T09:30:00+01:00");
  await seedMeeting(db, "LC-2026-Q1", "2026-01-08T09:30:00+01:00", {
    ...{ room: "secretariat", chair: null, kind: "learning-circle" },
  });
});
afterAll(() => app.close());

/** What the tab opens there, for Anna; `cookie` is what her client keeps. */
async function open(conversation?: unknown, { person = "anna@example.org", cookie = "" } = {}) {
  const oid = `99999999-0000-4000-8000-${Buffer.from(person.slice(0, 6)).toString("hex")}`;
  const token = await app.entra.token({ preferred_username: person, oid });
  const response = await fetch(`${app.url}/teams/tab/session`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(cookie ? { cookie } : {}) },
    body: JSON.stringify({ token, conversation }),
  });
  const { open: path } = (await response.json()) as { open?: string };
  return { status: response.status, path, cookie: response.headers.getSetCookie()[0]?.split(";")[0] ?? "" };
}

describe("the panel of a meeting in Teams", () => {
  it("opens the page of the meeting that is on in the room of its chat, which can be read in that frame", async () => {
    await app.at("2026-01-08T09:40:00+01:00");
    const { path, cookie } = await open(CHAT);
    expect(path).toBe("/IO-2026-01");
    const page = await fetch(app.url + path, { headers: { cookie } });
    expect(page.headers.get("content-security-policy")).toContain(
      "frame-ancestors https://teams.microsoft.com",
    );
    expect(await page.text()).toContain('data-meeting="IO-2026-01"');
  });

  it("opens the next one when none is on, also for the thread of a channel", async () => {
    await app.at("2026-01-20T09:40:00+01:00");
    expect((await open(CHAT)).path).toBe("/IO-2026-02");
    expect((await open(`${CHAT};messageid=1700000000000`)).path).toBe("/IO-2026-02");
  });

  it("opens what the browser room begins with where there is no meeting, and where it is told nonsense", async () => {
    for (const what of [undefined, "19:elders@thread.v2", "", "x", 5, {}, "a".repeat(400), "../..", "19:a b"])
      expect(await open(what)).toMatchObject({ status: 200, path: "/" });
  });

  it("tells nobody of a meeting that they may not see", async () => {
    expect((await open(CLOSED)).path).toBe("/");
    expect((await open(CLOSED, { person: "coordinator@example.org" })).path).toBe("/LC-2026-Q1");
  });

  it("leaves the tab beside it signed in, and the pages that stand open in it", async () => {
    const tab = await open();
    const panel = await open(CHAT, { cookie: tab.cookie });
    expect(panel.cookie).toBe(tab.cookie);
    const sent = async (cookie: string) =>
      (await fetch(`${app.url}/teams/tab/session`, { headers: { cookie } })).status;
    expect(await sent(tab.cookie)).toBe(200);
    // Somebody else at the same client is somebody else.
    const other = await open(CHAT, { person: "piet@example.org", cookie: tab.cookie });
    expect(other.cookie).not.toBe(tab.cookie);
    expect(await sent(tab.cookie)).toBe(401);
  });
});
