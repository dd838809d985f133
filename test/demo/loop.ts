import { describe, expect, it } from "vitest";
import type { Played } from "./played.ts";

/** Everything of the loop has come by. */
export function loop(played: () => Played): void {
  const read = (name: string, filter: Record<string, string> = {}) => played().demo.read(name, filter);
  const one = async (name: string, filter: Record<string, string>): Promise<Record<string, unknown>> => {
    const [found] = await read(name, filter);
    if (!found) throw new Error(`nothing in ${name}`);
    return found;
  };

  it("nothing fails on the way", () => {
    expect(played().errors).toEqual([]);
    expect(played().demo.lines.filter(({ text }) => text.includes("Er klopt nog iets niet"))).toEqual([]);
  });

  it("a theme from the implementation meeting becomes an agreement, and says so all the way", async () => {
    const theme = await one("themes", { ref: "T-1" });
    expect(theme).toMatchObject({ state: "learnt", votes: 6, learningCircle: ["LC-2026-Q2"] });
    const title = "Elke nieuwe plek heeft een eigen sleutel en een rustige kamer";
    const agreement = (await read("agreements")).find((each) => each.title === title);
    expect(agreement).toBeDefined();
    const items = await read("agenda-items", { meeting: "IO-2026-05", subject: "T-1" });
    expect(items).toMatchObject([{ title: expect.stringContaining("Les uit thema T-1"), state: "handled" }]);
    expect(JSON.stringify(theme)).toContain(String(agreement?.ref));
  });

  it("a report to which somebody objects is corrected and adopted, for everybody to see", async () => {
    expect(await one("reports", { meeting: "IO-2026-03" })).toMatchObject({
      state: expect.stringMatching(/adopted|corrected/),
      version: 2,
      objections: [{ by: "yusuf@example.org" }],
    });
    expect(await one("reports", { meeting: "IO-2026-02" })).toMatchObject({ state: "adopted", version: 1 });
  });

  it("a date poll finds the day of the revision table", async () => {
    expect(await one("polls", { ref: "DP-1" })).toMatchObject({
      state: "picked",
      picked: "2026-06-12T09:00",
    });
    expect(await one("meetings", { kind: "revision-table" })).toMatchObject({ state: "closed" });
  });

  describe("a revision that is put forward in a monitoring meeting", () => {
    it("has a day for each of its steps, before the year from which it holds", async () => {
      const { plan } = await one("revisions", { ref: "HV-2026-1" });
      expect(plan).toEqual([
        { step: "reactions", on: "2026-05-29", done: true },
        { step: "table", on: "2026-06-12", done: true },
        { step: "advice", on: "2026-06-19", done: true },
        { step: "consents", on: "2026-09-11", done: true },
        { step: "ratifications", on: "2026-12-18", done: true },
        { step: "effective", on: "2027-01-01", done: true },
      ]);
      const [item] = await read("agenda-items", { meeting: "MO-2026-Q1" });
      expect(JSON.stringify(await read("agenda-items", { meeting: "MO-2026-Q1" }))).toContain("HV-2026-1");
      expect(item).toBeDefined();
    });

    it("names in June whose councils have not decided in October", async () => {
      const late = await played().demo.posts("revision-late", "HV-2026-1");
      expect(late[0]?.at.toString().slice(0, 7)).toBe("2026-06");
      for (const council of ["Harderwijk", "Nunspeet", "Putten"]) {
        expect(late[0]?.text).toContain(council);
      }
      expect(late[0]?.text).toMatch(/te laat als de raad niet bijeenkomt vóór .*19 december 2026/);
      const { ratifications } = await one("revisions", { ref: "HV-2026-1" });
      const before = JSON.parse(JSON.stringify(ratifications)) as { organisation: string; on: string }[];
      const region = ["GM0230", "GM0233", "GM0243", "GM0302", "GM0269", "GM0273", "GM0050"];
      const inOctober = before.filter(({ on }) => on < "2026-11-01").map(({ organisation }) => organisation);
      expect(region.filter((slug) => !inOctober.includes(slug))).toEqual(["GM0243", "GM0302", "GM0273"]);
    });

    it("is adapted once, refused by a provider, and stands in the end", async () => {
      const { advice, consents, ...stands } = await one("revisions", { ref: "HV-2026-1" });
      expect(stands).toMatchObject({ state: "stands", year: 2027 });
      expect(JSON.stringify(advice)).toMatch(/adapt.*adopt.*adopt/);
      const decided = JSON.stringify(consents);
      expect(decided.match(/"decision":"yes"/g)?.length).toBeGreaterThanOrEqual(16);
      const audit = await read("audit", { subject: "HV-2026-1", what: "revision/consent" });
      expect(audit.some(({ by }) => by === "tarik@example.org")).toBe(true);
      const refused = await played().demo.posts("revision-refused", "HV-2026-1");
      expect(refused.some(({ text }) => text.includes("De Brugwachter"))).toBe(true);
    });

    it("another one has fallen", async () => {
      expect(await one("revisions", { ref: "HV-2026-2" })).toMatchObject({ state: "fallen" });
    });
  });

  it("a figure that came late is a correction in the next digest, and on the page of the one it is about", async () => {
    const posted = await played().demo.posts("digest", "2026-Q2");
    expect(posted.some(({ text }) => text.includes("Correctie op het 1e kwartaal 2026"))).toBe(true);
    const about = await played().demo.type("coordinator@example.org", undefined, "digest voorbeeld 2026-Q1");
    expect(about.ok && about.text).toContain("Correcties na goedkeuring");
  });
}
