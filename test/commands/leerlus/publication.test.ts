import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { rowsOf } from "../../../db/queries/rows.ts";
import { COOPERATION, SETTINGS } from "../../builders.ts";
import { buttonsOf, openTestApp, type TestApp } from "../../harness.ts";

const COORDINATOR = "coordinator@example.org";
const ANNA = "anna@example.org";
let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
beforeEach(async () => {
  await app.reset();
  await app.as(COORDINATOR).done("decision/add", { text: "De regio regelt het vervoer" });
});
afterAll(() => app?.close());

const coordinator = () => app.as(COORDINATOR);
const stored = async () =>
  await rowsOf(
    app.database.db,
    sql`select key, choice, ground, reason, by from publication_choices order by key`,
  );
const audited = async () =>
  (
    await rowsOf(
      app.database.db,
      sql`select what, subject from audit where what like 'leerlus/%' order by id`,
    )
  ).map(({ what, subject }) => `${what} ${subject}`);

describe("withholding a record from publication", () => {
  it("keeps the ground and the reason, once", async () => {
    const line = "leerlus achterhouden b-1; grond 5.1.2.e; reden Er staat een naam in";
    const said = await coordinator().type(line);
    expect(said.ok && said.text).toContain("Achtergehouden: B-1");
    expect(said.ok && said.text).toContain("artikel 5.1, lid 2, onder e: persoonlijke levenssfeer");
    const again = await coordinator().type(line);
    expect(again.ok && again.text).toContain("Dat was al zo.");
    const row = { key: "B-1", choice: "withheld", ground: "5.1.2.e", reason: "Er staat een naam in" };
    expect(await stored()).toMatchObject([{ ...row, by: COORDINATOR }]);
    expect(await audited()).toEqual(["leerlus/withhold B-1"]);
  });

  it.each(["5.1.2e", "artikel 5.1, lid 2, onder e: persoonlijke levenssfeer", "privacy"])(
    "understands the ground as people write it: %s",
    async (ground) => {
      await coordinator().done("leerlus/withhold", { what: "B-1", ground: "5.2", reason: "Intern" });
      const said = await coordinator().type(`leerlus achterhouden B-1; grond ${ground}; reden Een naam`);
      expect(said).toMatchObject({ ok: true });
      expect(await stored()).toMatchObject([{ ground: "5.1.2.e", reason: "Een naam" }]);
    },
  );

  it("asks for a ground of the law and a reason, and knows only records that can be public", async () => {
    const how = { ground: "5.1.5", reason: "Daarom" };
    for (const input of [{ what: "B-1" }, { what: "B-1", ground: "5.9", reason: "x" }])
      expect(await coordinator().refused("leerlus/withhold", input)).toMatchObject({ code: "invalid" });
    for (const what of ["B-99", "A-1", "P-1", "2026-Q3", "2026", "onzin", "B-1 or 1=1"])
      expect(await coordinator().refused("leerlus/withhold", { what, ...how })).toMatchObject({
        code: "not-found",
      });
    expect(await app.as(ANNA).refused("leerlus/withhold", { what: "B-1", ...how })).toMatchObject({
      code: "not-allowed",
    });
    expect(await stored()).toEqual([]);
  });
});

describe("releasing a record", () => {
  it("takes names out unless somebody says to leave them, and takes back what was withheld", async () => {
    await coordinator().done("leerlus/withhold", { what: "B-1", ground: "5.2", reason: "Intern" });
    expect((await coordinator().done("leerlus/release", { what: "B-1" })).text).toContain("worden [naam]");
    expect(await stored()).toMatchObject([{ key: "B-1", choice: "redacted", ground: null, reason: null }]);
    const kept = await coordinator().type("leerlus vrijgeven B-1; namen laten staan");
    expect(kept.ok && kept.text).toContain("De woorden blijven zoals ze zijn.");
    expect(await stored()).toMatchObject([{ choice: "released" }]);
    expect(await app.as(ANNA).refused("leerlus/release", { what: "B-1" })).toMatchObject({
      code: "not-allowed",
    });
  });

  it("by two at once leaves what one of them decided", async () => {
    const both = [
      coordinator().run("leerlus/release", { what: "B-1" }),
      coordinator().run("leerlus/withhold", { what: "B-1", ground: "5.2", reason: "Intern" }),
    ];
    for (const reply of await Promise.all(both)) expect(reply.ok).toBe(true);
    expect(await stored()).toHaveLength(1);
  });
});

describe("what is made public", () => {
  it("is nothing until the file says so, and shows each decision with the way back", async () => {
    expect((await coordinator().done("leerlus/publication")).text).toContain(
      "Niets: het bestand van de samenwerking",
    );
    const publication = { kinds: ["decision"], categories: {}, site: null, publisher: null };
    const settings = JSON.stringify({ ...SETTINGS, publication });
    await app.database.db.execute(
      sql`update cooperations set settings = ${settings}::text::jsonb, version = version + 1 where slug = ${COOPERATION}`,
    );
    await coordinator().done("leerlus/withhold", { what: "B-1", ground: "5.2", reason: "Intern" });
    const { card, text } = await coordinator().done("leerlus/publication");
    expect(text).toContain("Besluiten");
    expect(text).toContain("Uit eigen beweging openbaar (artikel 3.1 Woo)");
    expect(text).toContain("B-1: achtergehouden, artikel 5.2");
    expect(buttonsOf(card)).toMatchObject([
      { command: "leerlus/release", input: { what: "B-1" }, opensForm: true },
    ]);
    expect(await app.as(ANNA).refused("leerlus/publication")).toMatchObject({ code: "not-allowed" });
  });
});
