import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openSourceApp, type SourceApp, withSources } from "../intake/source-app.ts";

let source: SourceApp;
beforeAll(async () => {
  source = await openSourceApp();
});
beforeEach(async () => {
  await source.configure(withSources("sources: []\n"));
  await source.reset();
});
afterAll(async () => {
  await source.cbs.close();
  await source.app.close();
});

const configure = (every: string) =>
  source.configure(withSources(`sources:\n  - { key: jeugdzorg, table: 85098NED, every: ${every} }\n`));

/** What was asked between two moments: the days on which the source was looked at. */
async function daysAsked(days: string[]): Promise<string[]> {
  const asked: string[] = [];
  for (const day of days) {
    await source.app.at(`${day}T09:00:00+01:00`);
    if ((await source.fetch()) > 0) asked.push(day);
  }
  return asked;
}

describe("a source with a rhythm", () => {
  it("is fetched at once when it is new, and then every month", async () => {
    await configure("month");
    expect(await daysAsked(["2026-01-05"])).toEqual(["2026-01-05"]);
    const [offered] = await source.app.posts({ purpose: "source-offered" });
    if (!offered) throw new Error("nothing was offered");
    await source.app.as("coordinator@example.org").press(offered.card, "Bewaar");
    const days = ["2026-01-06", "2026-01-31", "2026-02-01", "2026-02-02", "2026-03-01"];
    expect(await daysAsked(days)).toEqual(["2026-02-01", "2026-03-01"]);
    // It was as it was: each time one question.
    const properties = source.cbs.asked.filter((one) => one.endsWith("/Properties"));
    expect(source.cbs.asked.filter((one) => one.includes("Observations"))).toHaveLength(1);
    expect(properties).toHaveLength(4);
  });

  it("is fetched every week on Monday, or every day", async () => {
    await source.app.at("2026-04-02T08:00:00+02:00");
    await configure("week");
    expect(await daysAsked(["2026-04-02", "2026-04-03", "2026-04-06", "2026-04-07", "2026-04-13"])).toEqual([
      "2026-04-02",
      "2026-04-06",
      "2026-04-13",
    ]);
    await configure("day");
    expect(await daysAsked(["2026-04-13", "2026-04-14", "2026-04-15"])).toEqual([
      "2026-04-13",
      "2026-04-14",
      "2026-04-15",
    ]);
  });

  it("is fetched no more when it is taken out of the file, or asked for by hand alone", async () => {
    await configure("day");
    await source.app.at("2026-05-04T09:00:00+02:00");
    await source.fetch();
    await configure("never");
    expect(await daysAsked(["2026-05-05", "2026-05-06"])).toEqual([]);
    await source.demand();
    expect(source.cbs.asked.length).toBeGreaterThan(0);
  });
});

describe("what people see of sources", () => {
  it("is when each was looked at last and what failed, in a card, in the status and for coordinators alone", async () => {
    await configure("never");
    const coordinator = source.app.as("coordinator@example.org");
    expect((await coordinator.done("indicator/sources")).text).toContain("Nog niet opgehaald.");
    await source.demand();
    const well = (await coordinator.done("indicator/sources")).text;
    expect(well).toContain("jeugdzorg (CBS, tabel 85098NED, alleen als u erom vraagt)");
    expect(well).toMatch(/Nagekeken op .*2026/);
    expect(well).toContain("Er wachten cijfers op u.");
    expect((await coordinator.done("leerlus/status")).text).toContain("1 bron, in orde");
    source.cbs.tables.clear();
    await source.demand();
    const failed = (await coordinator.done("indicator/sources")).text;
    expect(failed).toContain("De bron kent deze tabel niet, of niet meer.");
    expect((await coordinator.done("leerlus/status")).text).toContain("mislukt: jeugdzorg");
    for (const path of ["indicator/sources", "indicator/fetch"])
      expect(await source.app.as("anna@example.org").refused(path)).toMatchObject({ code: "not-allowed" });
  });

  it("is fetched by its key, and what is none is refused with those that there are", async () => {
    await configure("never");
    const coordinator = source.app.as("coordinator@example.org");
    const reply = await coordinator.type("indicator ophalen jeugdzorg");
    expect(reply).toMatchObject({ ok: true });
    expect(reply.ok && reply.text).toContain("Wij halen het op.");
    expect(await source.fetch()).toBe(1);
    const refused = await coordinator.refused("indicator/fetch", { source: "jeugd" });
    expect(refused.message).toBe("Er is geen bron “jeugd”. Kies uit: jeugdzorg.");
    await source.configure(withSources("sources: []\n"));
    expect((await coordinator.refused("indicator/fetch")).message).toContain("Er zijn geen bronnen.");
  });
});
