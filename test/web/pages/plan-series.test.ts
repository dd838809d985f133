import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { listMeetings } from "../../../db/queries/meeting/meeting-pages.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { setupFromText } from "../../../src/setup/setup-from-file.ts";
import { COOPERATION } from "../../builders.ts";
import { emptyTables } from "../../database.ts";
import { changed } from "../../setup/small-file.ts";
import { openWebApp, Visit, type WebApp } from "../web-app.ts";

const PAGE = "/beheer/inrichten/reeks";
const SERIES = {
  "v.kind": "monitoring",
  "v.nth": "3",
  "v.weekday": "thu",
  "v.every": "3",
  "v.monthOfQuarter": "2",
  "v.at": "13.30",
  "v.minutes": "2 uur",
  "v.from": "2026-02-01",
  "v.location": "<b>Arnhem</b>",
};
let app: WebApp;
let visit: Visit;
let csrf: string;
beforeAll(async () => {
  app = await openWebApp();
}, 60_000);
afterAll(() => app?.close());
beforeEach(async () => {
  await emptyTables(app.database.db);
  const file = changed("slug: klein", `slug: ${COOPERATION}`).replace(/^series:\n(?: .*\n)+/m, "");
  const how = { apply: true, language: "nl", directory: import.meta.dirname } as const;
  expect(await setupFromText(app.engine, file, how)).toMatchObject({ ok: true });
  visit = new Visit(app.url, await app.cookieOf("coordinator@example.org"));
  csrf = await visit.csrf();
});

const meetings = async () =>
  (await listMeetings(scopeOf(app.database.db, COOPERATION), {}, { after: undefined, limit: 200 })).items;
const look = async (more: Record<string, string> = {}) =>
  await visit.post(PAGE, { csrf, ...SERIES, ...more });
const plain = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

describe("planning a series", () => {
  it("shows every date with what moved it and plans nothing, until that is asked, once", async () => {
    expect((await visit.get(PAGE)).text).toContain("Bekijk de data");
    const { status, text } = await look();
    expect(status).toBe(200);
    expect(plain(text)).toContain("19 februari 2026");
    expect(plain(text)).toContain("Voorjaarsvakantie");
    expect(text).toContain("Dit zijn de data");
    expect(text).not.toContain("<b>Arnhem");
    expect(text).not.toContain('href="/MO-2026');
    expect(text).toContain('<input type="hidden" name="v.nth" value="3"/>');
    expect(await meetings()).toEqual([]);
    const plan = { doe: "plan", key: "een-keer" };
    const both = await Promise.all([look(plan), look(plan)]);
    expect(both.map((one) => one.headers.get("location")?.split("?")[0])).toEqual([
      "/overleggen",
      "/overleggen",
    ]);
    const made = await meetings();
    expect(made.map(({ ref }) => ref)).toContain("MO-2026-Q1");
    expect(new Set(made.map(({ series }) => series)).size).toBe(1);
    expect((await look({ doe: "plan", key: "nog-een-keer" })).status).toBe(409);
  });

  it("says at the field what is wrong, and plans nothing", async () => {
    const wrong = await look({ "v.at": "half", doe: "plan" });
    expect(wrong.status).toBe(400);
    expect(wrong.text).toContain('id="veld-at-fout"');
    expect((await look({ "v.nth": "" })).text).toContain('id="veld-nth-fout"');
    expect(await meetings()).toEqual([]);
  });

  it("is for the coordinator alone", async () => {
    const anna = new Visit(app.url, await app.cookieOf("anna@example.org"));
    expect((await anna.get(PAGE)).status).toBe(403);
    const sent = { csrf: await anna.csrf(), ...SERIES, doe: "plan" };
    expect((await anna.post(PAGE, sent)).status).toBe(403);
    expect(await meetings()).toEqual([]);
  });
});
