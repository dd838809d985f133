import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { indicatorMappings } from "../../db/schema/indicator.ts";
import { ONE, openSourceApp, type SourceApp, withSources } from "./source-app.ts";

let source: SourceApp;
beforeAll(async () => {
  source = await openSourceApp();
  await source.configure(withSources(ONE));
});
beforeEach(() => source.reset());
afterAll(async () => {
  await source.cbs.close();
  await source.app.close();
});

const table = () => {
  const found = source.cbs.tables.get("85098NED");
  if (!found) throw new Error("no table");
  return found;
};

/** The coordinator keeps what was offered last. */
async function keep(): Promise<string> {
  const posts = await source.app.posts({ purpose: "source-offered" });
  const [last] = posts.toSorted((a, b) => b.id - a.id);
  if (!last) throw new Error("nothing was offered");
  const reply = await source.app.as("coordinator@example.org").press(last.card, "Bewaar");
  if (!reply.ok) throw new Error(reply.message);
  return reply.text;
}

/** Changes a figure of Arnhem, as Statistics Netherlands does: the table says so. */
function change(value: number): void {
  const cell = table().cells.find(
    ({ Measure, RegioS }) => Measure === "M001000" && RegioS.startsWith("GM0202"),
  );
  if (!cell) throw new Error("no such figure");
  cell.Value = value;
  table().modified = "2024-06-30T02:00:00+02:00";
}

/** The figures of the 56 municipalities and the country that Statistics Netherlands publishes. */
const OWN = 251;

describe("a table that is fetched", () => {
  it("is offered to the secretariat with what it would change, and kept by the coordinator's press", async () => {
    await source.demand();
    const [said] = await source.said("source-offered");
    expect(said).toContain("Nieuwe cijfers: CBS 85098NED");
    expect(said).toContain(
      "In deze tabel van het CBS staan andere cijfers dan hier: Indicatoren jeugdzorg in natura; gemeenten.",
    );
    expect(said).toContain(`Nieuw: ${OWN}`);
    expect(said).toContain("Er is nog niets bewaard.");
    expect(said).toContain("Deze cijfers wachten vier weken op u.");
    expect(await source.kept("jeugdhulp-in-natura", "2022")).toEqual({});
    expect((await source.row()).upload).not.toBeNull();
    expect(await keep()).toContain("Bewaard: cijfers uit CBS 85098NED");
    expect((await source.row()).upload).toBeNull();
    const kept = await source.kept("jeugdhulp-in-natura", "2022");
    expect(kept.GM0202).toEqual([14.7, 1]);
    expect(kept.NL01).toEqual([13.2, 1]);
    // The municipalities of the cooperation and the country, and nothing of others.
    expect(Object.keys(kept)).toHaveLength(57);
    const [after] = await source.said("source-offered");
    expect(after).toContain("Bewaard: cijfers uit CBS 85098NED");
  });

  it("costs one question when it is as it was, by its tag or by what it says of itself", async () => {
    await source.demand();
    await keep();
    for (const gives304 of [true, false]) {
      source.cbs.gives304 = gives304;
      source.cbs.asked.length = 0;
      await source.app.at(gives304 ? "2026-01-06T10:00:00+01:00" : "2026-01-07T10:00:00+01:00");
      await source.want();
      await source.fetch();
      expect(source.cbs.asked).toEqual(["85098NED/Properties"]);
    }
    expect(await source.said("source-offered")).toHaveLength(1);
    expect((await source.row()).failure).toBeNull();
  });

  it("has a changed figure found, and told from what to what", async () => {
    await source.demand();
    await keep();
    change(15.2);
    await source.want();
    await source.fetch();
    const offered = await source.said("source-offered");
    expect(offered).toHaveLength(2);
    const last = offered.find((text) => text.includes("15,2"));
    expect(last).toContain("Gecorrigeerd: 1");
    expect(last).toContain("Jongeren met jeugdhulp in natura, 2022, Arnhem");
    expect(last).toContain("was 14,7% (voorlopig), wordt 15,2% (voorlopig)");
    await keep();
    expect((await source.kept("jeugdhulp-in-natura", "2022")).GM0202).toEqual([15.2, 1]);
  });

  it("becomes definitive where Statistics Netherlands says so", async () => {
    await source.demand();
    await keep();
    for (const period of table().periods) period.Status = "Definitief";
    table().modified = "2025-06-30T02:00:00+02:00";
    await source.want();
    await source.fetch();
    await keep();
    expect((await source.kept("jeugdhulp-in-natura", "2022")).GM0202).toEqual([14.7, 0]);
  });

  it("is read to its last page, and read again when it changed on the way", async () => {
    source.cbs.pageSize = 50;
    await source.demand();
    expect(source.cbs.asked.filter((one) => one.includes("Observations")).length).toBeGreaterThan(20);
    expect((await source.said("source-offered"))[0]).toContain(`Nieuw: ${OWN}`);
    await source.reset();
    source.cbs.pageSize = 50;
    let pages = 0;
    source.cbs.misbehave = (part) => {
      if (part === "Observations" && ++pages === 3) change(15.2);
      return false;
    };
    await source.demand();
    source.cbs.misbehave = undefined;
    expect((await source.row()).failure?.kind).toBe("moving");
    expect(await source.said("source-offered")).toEqual([]);
  });

  it("says nothing and keeps nothing when its figures are all there", async () => {
    await source.demand();
    await keep();
    table().modified = "2024-01-01T02:00:00+01:00";
    await source.want();
    await source.fetch();
    expect(await source.said("source-offered")).toHaveLength(1);
    expect(await source.said("source-failed")).toEqual([]);
  });

  it("is not offered again once somebody decided not to keep it, and replaces what still waited", async () => {
    await source.demand();
    const [first] = await source.app.posts({ purpose: "source-offered" });
    if (!first) throw new Error("nothing was offered");
    change(15.2);
    await source.want();
    await source.fetch();
    const posts = await source.app.posts({ purpose: "source-offered" });
    expect(posts.map(({ text }) => text).filter((text) => text.includes("wachten niet meer"))).toHaveLength(
      1,
    );
    const [second] = posts.filter(({ id }) => id !== first.id);
    if (!second) throw new Error("nothing was offered again");
    const coordinator = source.app.as("coordinator@example.org");
    const old = await coordinator.press(first.card, "Bewaar");
    expect(old).toMatchObject({ ok: false, code: "not-found" });
    expect((await coordinator.press(second.card, "Niet bewaren")).ok).toBe(true);
    await source.want();
    await source.fetch();
    expect(await source.app.posts({ purpose: "source-offered" })).toHaveLength(2);
    expect(await source.kept("jeugdhulp-in-natura", "2022")).toEqual({});
  });

  it("takes back what waits when the table says again what is kept", async () => {
    await source.demand();
    await keep();
    change(15.2);
    await source.want();
    await source.fetch();
    const waiting = (await source.row()).upload;
    expect(waiting).not.toBeNull();
    const [old] = (await source.app.posts({ purpose: "source-offered" })).toSorted((a, b) => b.id - a.id);
    if (!old) throw new Error("nothing was offered again");
    change(14.7);
    table().modified = "2024-07-30T02:00:00+02:00";
    await source.want();
    await source.fetch();
    expect((await source.row()).upload).toBeNull();
    expect((await source.said("source-offered")).join()).toContain("ze zijn niet meer nodig");
    const late = await source.app.as("coordinator@example.org").press(old.card, "Bewaar");
    expect(late).toMatchObject({ ok: false, code: "not-found" });
    expect((await source.kept("jeugdhulp-in-natura", "2022")).GM0202).toEqual([14.7, 1]);
  });

  it("teaches nothing about files that people give", async () => {
    await source.demand();
    await keep();
    expect(await source.app.database.db.select().from(indicatorMappings)).toEqual([]);
  });

  it("is read again when nobody looked at it for four weeks", async () => {
    await source.demand();
    expect((await source.row()).stamp).not.toBeNull();
    await source.app.at("2026-02-20T10:00:00+01:00");
    expect(await source.row()).toMatchObject({ stamp: null, upload: null });
  });
});
