import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { findCooperation, listRooms } from "../../../db/queries/cooperation/cooperation.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { setupFromText } from "../../../src/setup/setup-from-file.ts";
import { COOPERATION } from "../../builders.ts";
import { emptyTables } from "../../database.ts";
import { changed } from "../../setup/small-file.ts";
import { openWebApp, Visit, type WebApp } from "../web-app.ts";

const SETTINGS = "/beheer/inrichten/instellingen";
const ROOMS = "/beheer/inrichten/ruimtes";
const COORDINATOR = "coordinator@example.org";
let app: WebApp;
beforeAll(async () => {
  app = await openWebApp();
});
afterAll(() => app?.close());
beforeEach(async () => {
  await emptyTables(app.database.db);
  const file = changed("slug: klein", `slug: ${COOPERATION}`);
  const how = { apply: true, language: "nl", directory: import.meta.dirname } as const;
  expect(await setupFromText(app.engine, file, how)).toMatchObject({ ok: true });
});

const visitOf = async (email = COORDINATOR) => new Visit(app.url, await app.cookieOf(email));

/** The form as a browser has it, with some fields filled in otherwise, sent. */
async function fill(visit: Visit, path: string, values: Record<string, string | string[]>) {
  const { text } = await visit.get(path);
  const form = text.slice(
    text.indexOf('id="formulier"'),
    text.indexOf("</form>", text.indexOf('id="formulier"')),
  );
  const sent = new Map<string, string[]>();
  for (const [input] of form.matchAll(/<input[^>]*>/g)) {
    const of = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(input)?.[1] ?? "";
    if (of("type") === "checkbox" && !/\schecked/.test(input)) continue;
    sent.set(of("name"), [...(sent.get(of("name")) ?? []), of("value")]);
  }
  for (const [, name = "", options = ""] of form.matchAll(
    /<select[^>]*name="([^"]*)"[^>]*>(.*?)<\/select>/gs,
  ))
    sent.set(name, [/value="([^"]*)" selected/.exec(options)?.[1] ?? ""]);
  for (const [name, value] of Object.entries(values)) sent.set(`v.${name}`, [value].flat());
  return await visit.post(
    path,
    [...sent].flatMap(([name, all]) => all.map((one): [string, string] => [name, one])),
  );
}

async function applyDraft(visit: Visit): Promise<string> {
  const { text } = await visit.get("/beheer/inrichten");
  const version = /name="versie" value="(\d+)"/.exec(text)?.[1] ?? "";
  await visit.post("/beheer/inrichten", { csrf: await visit.csrf(), versie: version, doe: "toepassen" });
  return text;
}

describe("the settings of a cooperation", () => {
  it("are changed in the draft, told, and hold once it is applied", async () => {
    const visit = await visitOf();
    const sent = await fill(visit, SETTINGS, {
      name: "Klein en fijn",
      liberationDay: "always",
      schoolRegions: ["noord", "zuid"],
      "quorum.monitoring.regions": "2",
    });
    expect(sent.status).toBe(303);
    const { name } = (await findCooperation(app.database.db, COOPERATION)) ?? {};
    expect(name).not.toBe("Klein en fijn");
    expect(await applyDraft(visit)).toContain("Klein en fijn");
    const now = await findCooperation(app.database.db, COOPERATION);
    expect(now).toMatchObject({
      name: "Klein en fijn",
      settings: {
        calendar: { liberationDay: "always", schoolRegions: ["noord", "zuid"] },
        quorum: { monitoring: { regions: 2 } },
      },
    });
    expect(now?.settings.calendar.schoolHolidays.length).toBeGreaterThan(0);
  });

  it("sent as they are change nothing", async () => {
    const visit = await visitOf();
    expect((await fill(visit, SETTINGS, {})).status).toBe(303);
    expect((await visit.get("/beheer/inrichten")).text).toContain("Niets gewijzigd");
  });

  it("sent from a form that somebody else came before take nothing back", async () => {
    const [one, other] = [await visitOf(), await visitOf()];
    const late = await other.get(SETTINGS);
    expect((await fill(one, SETTINGS, { "quorum.monitoring.regions": "1" })).status).toBe(303);
    const csrf = await other.csrf();
    const sent = await other.post(SETTINGS, [
      ["csrf", csrf],
      ["versie", /name="versie" value="(\d+)"/.exec(late.text)?.[1] ?? ""],
      ["v.name", "Later"],
    ]);
    expect(sent.status).toBe(409);
    expect(sent.text).toContain("iemand anders heeft het concept intussen gewijzigd");
    const draft = await one.get("/beheer/inrichten");
    expect(draft.text).not.toContain("Later");
    expect((await one.get(SETTINGS)).text).toMatch(/id="veld-quorum.monitoring.regions"[^>]*value="1"/);
  });

  it("that are wrong are kept in the form, with what is wrong at the field", async () => {
    const visit = await visitOf();
    for (const [field, value] of [
      ["name", ""],
      ["quorum.monitoring.regions", "veel"],
      ["quorum.learning-circle.providers", "99999"],
    ] as const) {
      const { status, text } = await fill(visit, SETTINGS, { [field]: value });
      expect([field, status]).toEqual([field, 400]);
      expect(text).toContain(`href="#veld-${field}"`);
    }
    expect((await visit.get("/beheer/inrichten")).text).not.toContain('name="versie"');
  });
});

describe("the rooms of a cooperation", () => {
  it("get another name, and a region gets a room of its own", async () => {
    const visit = await visitOf();
    const { text } = await visit.get(ROOMS);
    const [, own = ""] = /type="checkbox"[^>]*value="(region:[^"]+)"/.exec(text) ?? [];
    expect(own).not.toBe("");
    expect((await fill(visit, ROOMS, { "name.implementation": "Samen doen", added: [own] })).status).toBe(
      303,
    );
    await applyDraft(visit);
    const rooms = await listRooms(scopeOf(app.database.db, COOPERATION));
    expect(rooms.find(({ key }) => key === "implementation")?.name).toBe("Samen doen");
    expect(rooms.map(({ key }) => key)).toContain(own);
    expect((await visit.get(`/r/${encodeURIComponent(own)}`)).status).toBe(200);
    expect((await visit.get(ROOMS)).text).not.toContain(`value="${own}"`);
  });

  it("keep a name, and take no room that nobody may make", async () => {
    const visit = await visitOf();
    const { status, text } = await fill(visit, ROOMS, { "name.implementation": "" });
    expect(status).toBe(400);
    expect(text).toContain('href="#veld-name.implementation"');
    await fill(visit, ROOMS, { added: ["region:nergens", "person:anna@example.org"] });
    await applyDraft(visit);
    const keys = (await listRooms(scopeOf(app.database.db, COOPERATION))).map(({ key }) => key);
    expect(keys.filter((key) => /nergens|person/.test(key))).toEqual([]);
  });
});

it.each([SETTINGS, ROOMS])("%s is for the coordinator alone", async (path) => {
  const anna = await visitOf("anna@example.org");
  expect((await anna.get(path)).status).toBe(403);
  expect((await anna.post(path, { csrf: await anna.csrf(), "v.name": "x" })).status).toBe(403);
});
