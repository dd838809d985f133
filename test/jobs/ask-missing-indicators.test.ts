import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bindChannel } from "../../db/queries/posting/channel.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { listMoments, schedule } from "../../db/queries/time/moment.ts";
import { nextAskings } from "../../src/domain/figures/missing.ts";
import type { IndicatorDefinition } from "../../src/domain/organisation/cooperation.ts";
import { COOPERATION, SETTINGS } from "../builders.ts";
import type { TestApp } from "../harness.ts";
import { openIndicatorApp } from "../indicator-app.ts";
import { anIndicator, bringFigures, giveIndicators } from "../indicator-builder.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openIndicatorApp("2026-03-20T10:00:00+01:00");
}, 60_000);
afterAll(() => app.close());

const CATALOGUE = [
  anIndicator({ code: "instroom", title: "Instroom" }),
  anIndicator({ code: "uitstroom", title: "Uitstroom" }),
];
const HEAD = "indicator;period;region;provider;value";
/** Both providers, one region, in a period. */
const both = (code: string, period: string) =>
  ["aanbieder-01", "aanbieder-02"].map((slug) => `${code};${period};achterhoek;${slug};20`).join("\n");

const plant = async (indicators: IndicatorDefinition[], today = "2026-03-20") => {
  await giveIndicators(app, indicators);
  await schedule(scopeOf(app.database.db, COOPERATION), nextAskings(indicators, SETTINGS.calendar, today));
};
const asked = async () =>
  (await app.posts({ purpose: "indicator-missing" })).map(({ room, subject, period }) => [
    room,
    subject,
    period,
  ]);
const textOf = async (subject: string) =>
  (await app.posts({ purpose: "indicator-missing", subject })).map(({ text }) => text).join("\n");

beforeEach(() => app.reset());

describe("after the deadline of a period", () => {
  it("each organisation that did not deliver is asked in one message, and the secretariat gets the list", async () => {
    await plant(CATALOGUE);
    await bringFigures(app, `${HEAD}\n${both("instroom", "2025-Q4")}\n${both("uitstroom", "2025-Q4")}\n`);
    await bringFigures(app, `${HEAD}\ninstroom;2026-Q1;achterhoek;aanbieder-01;30\n`);
    // Fifteen working days after 31 March, Easter Monday left out, is 22 April.
    await app.at("2026-04-22T18:00:00+02:00");
    expect(await asked()).toEqual([]);
    await app.at("2026-04-23T09:00:00+02:00");
    expect(await asked()).toEqual([
      ["person:kim@example.org", "aanbieder-02", "2026-Q1"],
      ["person:piet@example.org", "aanbieder-01", "2026-Q1"],
      ["secretariat", "secretariat", "2026-Q1"],
    ]);
    const toKim = await textOf("aanbieder-02");
    expect(toKim).toContain("Cijfers gevraagd van Het Kompas (voorbeeld): 1e kwartaal 2026");
    expect(toKim).toContain("woensdag 22 april 2026");
    expect(toKim).toContain("Instroom");
    expect(toKim).toContain("Uitstroom");
    expect(toKim).toContain("Geef het bestand met de cijfers aan de coördinator");
    expect(await textOf("aanbieder-01")).not.toContain("Instroom");
    expect(await textOf("secretariat")).toContain("Instroom\n   Het Kompas (voorbeeld)");
    expect(await textOf("secretariat")).toContain(
      "Uitstroom\n   De Wilgenhof (voorbeeld) en Het Kompas (voorbeeld)",
    );
  });

  it("nothing is said when nothing is missing, and a withheld figure was delivered", async () => {
    await plant(CATALOGUE);
    const small = (code: string) => both(code, "2026-Q1").replaceAll(/;20$/gm, ";3");
    await bringFigures(app, `${HEAD}\n${small("instroom")}\n${small("uitstroom")}\n`);
    await app.at("2026-05-01T09:00:00+02:00");
    expect(await asked()).toEqual([]);
  });

  it("it is asked in the room of the organisation when that stands somewhere, once, also after a restart", async () => {
    await plant(CATALOGUE.slice(0, 1));
    await bindChannel(
      scopeOf(app.database.db, COOPERATION),
      "provider:aanbieder-02",
      "web",
      "provider:aanbieder-02",
    );
    await bringFigures(app, `${HEAD}\n${both("instroom", "2025-Q4")}\ninstroom;2026-Q1;;aanbieder-01;30\n`);
    await app.at("2026-04-23T09:00:00+02:00");
    await plant(CATALOGUE.slice(0, 1), "2026-04-23");
    await app.at("2026-04-24T09:00:00+02:00");
    expect(await asked()).toEqual([
      ["provider:aanbieder-02", "aanbieder-02", "2026-Q1"],
      ["secretariat", "secretariat", "2026-Q1"],
    ]);
  });

  it("the next period is asked about in its turn", async () => {
    await plant(CATALOGUE.slice(0, 1));
    await bringFigures(app, `${HEAD}\n${both("instroom", "2026-Q1")}\n`);
    await app.at("2026-07-23T09:00:00+02:00");
    expect((await asked()).map(([, , period]) => period)).toEqual(["2026-Q2", "2026-Q2", "2026-Q2"]);
  });

  it("nobody is asked for what nobody ever delivered: the secretariat hears that, once in a year", async () => {
    await plant(CATALOGUE);
    await app.at("2027-03-20T09:00:00+01:00");
    expect(await asked()).toEqual([["secretariat", "never-delivered", ""]]);
    expect(await textOf("never-delivered")).toContain("Uitstroom");
  });

  it("where only totals of regions came, the regions are asked and no provider", async () => {
    await plant(CATALOGUE.slice(0, 1));
    await bringFigures(app, `${HEAD}\ninstroom;2026-Q1;achterhoek;;30\ninstroom;2026-Q1;foodvalley;;30\n`);
    await app.at("2026-04-23T09:00:00+02:00");
    expect((await asked()).map(([room]) => room).sort()).toEqual([
      "person:centraal-gelderland@example.org",
      "person:rivierenland@example.org",
      "secretariat",
    ]);
  });

  it("an organisation without a room or a contact is named to the secretariat", async () => {
    await plant(CATALOGUE.slice(0, 1));
    await bringFigures(app, `${HEAD}\n${both("instroom", "2025-Q4")}\ninstroom;2026-Q1;;aanbieder-01;30\n`);
    await app.database.db.execute("update people set active = false where email = 'kim@example.org'");
    await app.database.db.execute("update cooperations set version = version + 1");
    await app.at("2026-04-23T09:00:00+02:00");
    expect((await asked()).map(([room]) => room)).toEqual(["secretariat"]);
    expect(await textOf("secretariat")).toContain("zonder contactpersoon die meedoet");
  });

  it("a deadline that left the catalogue is dropped where people see it", async () => {
    await plant(CATALOGUE);
    await giveIndicators(app, []);
    await app.at("2026-04-23T09:00:00+02:00");
    const page = { after: undefined, limit: 10 };
    const { items } = await listMoments(
      scopeOf(app.database.db, COOPERATION),
      { job: "ask-missing-indicators" },
      page,
    );
    expect(items).toMatchObject([{ state: "dropped", note: expect.stringContaining("2026-Q1") }]);
  });
});

describe("the moments of asking", () => {
  it("are one for every rhythm and deadline, the first still to come", () => {
    const year = anIndicator({ code: "j", rhythm: "year", deadlineDays: 250 });
    const public_ = anIndicator({ code: "p", rhythm: "month", deliveredBy: null });
    const all = nextAskings([...CATALOGUE, year, public_], SETTINGS.calendar, "2026-03-20");
    expect(all.map(({ subject, occurrence, dueAt }) => [subject, occurrence, dueAt.toString()])).toEqual([
      ["2026-Q1", "15", "2026-04-23T07:00:00Z"],
      ["2025", "250", expect.any(String)],
    ]);
    expect(Temporal.Instant.compare(all[1]?.dueAt ?? "2026-01-01T00:00Z", "2026-12-01T00:00Z")).toBe(1);
  });
});

describe("what is missing", () => {
  beforeEach(async () => {
    await giveIndicators(app, [...CATALOGUE, anIndicator({ code: "nieuw", title: "Nog nooit" })]);
    await bringFigures(
      app,
      `${HEAD}\n${both("instroom", "2025-Q4")}\nuitstroom;2025-Q4;achterhoek;aanbieder-01;30\n`,
    );
  });
  const list = async (who: string, input = {}) =>
    (await app.as(`${who}@example.org`).done("indicator/missing", input)).text;

  it("is listed for the coordinator, what was never delivered included", async () => {
    const text = await list("coordinator");
    expect(text).toContain("4e kwartaal 2025");
    expect(text).toContain(
      "Uitstroom\n   Het Kompas (voorbeeld) · moest er zijn op donderdag 22 januari 2026",
    );
    expect(text).toContain("Nog nooit\n   nog nooit aangeleverd");
    expect(text).not.toContain("Instroom");
    // Each hears what they can do: who brings figures in, and who gives them.
    expect(text).toContain("Lees het bestand in met “indicator import”");
    expect(await list("kim")).toContain("Geef het bestand met de cijfers aan de coördinator");
  });

  it("is listed for a member as far as it is of their own organisation", async () => {
    expect(await list("kim")).toContain("Uitstroom");
    expect(await list("kim")).not.toContain("Nog nooit");
    expect(await list("piet")).toContain("Van uw organisatie ontbreekt niets");
    expect((await app.as("gast@example.org").refused("indicator/missing")).code).toBe("not-allowed");
  });

  it("of a period is asked for in words", async () => {
    expect(await list("coordinator", { period: "vorig kwartaal" })).toContain("4e kwartaal 2025");
    expect(await list("kim", { period: "2025-Q4" })).toContain("Uitstroom");
  });

  it("of a period that is not over are told with the day on which they are expected", async () => {
    const text = await list("coordinator", { period: "2026-Q2" });
    expect(text).toContain("2e kwartaal 2026 is nog niet voorbij. Er ontbreekt dus nog niets.");
    expect(text).toMatch(/Uitstroom\n {3}van de aanbieders · verwacht uiterlijk [a-z]+ \d+ juli 2026/);
    expect(await list("kim", { period: "2026-Q2" })).toContain("Uitstroom");
    expect(await list("coordinator", { period: "2030-01" })).toContain("hoeft u geen cijfers aan te leveren");
  });
});
