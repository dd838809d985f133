import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { issueToken } from "../../db/queries/access.ts";
import { rowsOf } from "../../db/queries/rows.ts";
import { COOPERATION } from "../builders.ts";
import { everythingStored } from "../everything-stored.ts";
import { openTestApp, type TestApp } from "../harness.ts";

const ANNA = "anna@example.org";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
beforeEach(() => app.reset());
afterAll(() => app?.close());

const db = () => app.database.db;
const coordinator = () => app.as("coordinator@example.org");
const forget = (person: string) => coordinator().done("leerlus/forget", { person });
const all = () => everythingStored(db());
const add = (title: string, room?: string) =>
  coordinator().done("theme/add", { title }, room ? { room } : {});

describe("forgetting", () => {
  it("is the coordinator's, of nobody else and not of themself", async () => {
    for (const email of ["piet@example.org", "gast@example.org", ANNA, "bestuur@example.org"]) {
      expect(await app.as(email).refused("leerlus/forget", { person: ANNA })).toMatchObject({
        code: "not-allowed",
      });
    }
    expect(await coordinator().refused("leerlus/forget", { person: "mij" })).toMatchObject({
      code: "conflict",
      message: "U kunt uzelf niet vergeten. Vraag het een andere coördinator.",
    });
    expect(await coordinator().refused("leerlus/forget", {})).toMatchObject({ code: "invalid" });
  });

  it("is typed, and what it says is all there is to know", async () => {
    const reply = await coordinator().type("leerlus vergeet anna");
    expect(reply.ok && reply.text).toBe(
      [
        "Vergeten",
        "Waar deze persoon stond, staat nu “deelnemer 1 van Achterhoek”. Aanmeldingen, privéberichten en gekoppelde accounts zijn weg. Besluiten, verwijzingen en aantallen zijn gelijk gebleven.",
        "Geplaatste berichten worden nu bijgewerkt. Lukt dat ergens niet, dan leest u dat in de ruimte van het secretariaat. Staat de persoon in het bestand van de samenwerking? Haal de regel daar ook weg: anders weigert Leerlus het bestand. E-mails die al verstuurd zijn en reservekopieën verandert Leerlus niet.",
      ].join("\n"),
    );
    await coordinator().done("leerlus/language", { language: "en" });
    const english = await coordinator().type("leerlus forget piet@example.org");
    expect(english.ok && english.text.split("\n")[1]).toBe(
      "Where this person stood, it now says “deelnemer 2 van De Wilgenhof (voorbeeld)”. Sign-ins, private messages and linked accounts are gone. Decisions, references and counts are as they were.",
    );
  });

  it("lets nobody in any more, and asks no organisation's contact who is gone", async () => {
    await issueToken(
      db(),
      { cooperation: COOPERATION, person: "achterhoek@example.org" },
      "script",
      app.engine.clock.real(),
    );
    await forget("achterhoek@example.org");
    expect(await rowsOf(db(), sql`select * from tokens`)).toEqual([]);
    const [row] = await rowsOf(db(), sql`select contact from organisations where slug = 'achterhoek'`);
    expect(row).toEqual({ contact: null });
  });

  it("of somebody who left already is possible as well", async () => {
    await db().execute(sql`update people set active = false where email = ${ANNA}`);
    await db().execute(sql`update cooperations set version = version + 1`);
    await forget("Anna Achterberg");
    expect(await all()).not.toContain(ANNA);
  });

  it("keeps two people two, and tells of one at once only once", async () => {
    const both = await Promise.all([
      coordinator().run("leerlus/forget", { person: ANNA }),
      coordinator().run("leerlus/forget", { person: ANNA }),
      coordinator().run("leerlus/forget", { person: "kim@example.org" }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(2);
    const rows = await rowsOf(db(), sql`select name from people where email like '%vergeten.invalid'`);
    // Who of the two is the first is up to them.
    expect(rows.map(({ name }) => String(name).replace(/\d/, "N")).sort()).toEqual([
      "deelnemer N van Achterhoek",
      "deelnemer N van Het Kompas (voorbeeld)",
    ]);
    const audit = await rowsOf(db(), sql`select * from audit where what = 'leerlus/forget'`);
    expect(audit).toHaveLength(2);
  });

  it("leaves a name in texts when somebody else has it, or when it is one word, and says so", async () => {
    await db().execute(sql`update people set name = 'Anna Achterberg' where email = 'kim@example.org'`);
    await db().execute(sql`update people set name = 'Piet' where email = 'piet@example.org'`);
    await db().execute(sql`update cooperations set version = version + 1`);
    await add("Wat Anna Achterberg en Piet zeiden tegen anna@example.org");
    for (const person of [ANNA, "piet@example.org"])
      expect((await forget(person)).text).toContain("niet vervangen");
    const [row] = await rowsOf(db(), sql`select title from themes`);
    expect(row).toEqual({ title: "Wat Anna Achterberg en Piet zeiden tegen deelnemer-1@vergeten.invalid" });
  });

  it("keeps nothing in a dry run", async () => {
    await add("Wat Anna Achterberg zei", "implementation");
    const before = await all();
    const { dispatch } = await import("../../src/engine/dispatch.ts");
    const { findCommand } = await import("../../src/engine/registry.ts");
    const command = findCommand(app.engine.registry, "leerlus/forget");
    if (!command) throw new Error("no command");
    const actor = await app.actor("coordinator@example.org");
    const reply = await dispatch(app.engine, {
      command,
      input: { person: ANNA },
      actor,
      via: "api",
      dryRun: true,
    });
    expect(reply.ok).toBe(true);
    expect(await all()).toBe(before);
  });

  it("that is killed on its way has done nothing, and is done the next time", async () => {
    await add("Wat Anna Achterberg zei", "implementation");
    const before = await all();
    await db().execute(sql`alter table forgotten add constraint broken check (number < 0)`);
    await expect(forget(ANNA)).rejects.toThrow("the command failed");
    await db().execute(sql`alter table forgotten drop constraint broken`);
    expect(await all()).toBe(before);
    await forget(ANNA);
    expect(await all()).not.toMatch(/Anna Achterberg|anna@example/);
  });
});

describe("whoever left already", () => {
  it("can be named as whose actions are handed over; who still takes part is meant first", async () => {
    const due = "2026-03-02";
    await coordinator().done("action/add", { title: "Bel", holder: ANNA, due });
    await coordinator().done("action/add", { title: "Schrijf", holder: "kim@example.org", due });
    await db().execute(sql`update people set active = false, name = 'Kim Anders' where email = ${ANNA}`);
    await db().execute(sql`update cooperations set version = version + 1`);
    expect(await coordinator().refused("leerlus/forget", { person: ANNA })).toMatchObject({
      code: "conflict",
    });
    expect(
      (await coordinator().done("action/hand-over", { "all-from": "kim", holder: "achterhoek" })).text,
    ).toContain("A-2");
    await coordinator().done("action/hand-over", { "all-from": ANNA, holder: "achterhoek" });
    await forget(ANNA);
    expect(await all()).not.toContain(ANNA);
  });
});
