import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openTestApp, type TestApp } from "../../harness.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
}, 60_000);
beforeEach(() => app.reset());
afterAll(() => app.close());

const anna = () => app.as("anna@example.org");
const kim = () => app.as("kim@example.org");
const agree = async (title: string, review: string, room?: string) =>
  await app
    .as("coordinator@example.org")
    .done("agreement/add", { title, parties: ["achterhoek"], review }, room === undefined ? {} : { room });
const replace = (agreement: string, by: string) =>
  app.as("coordinator@example.org").done("agreement/supersede", { agreement, by });

describe("afspraak pad", () => {
  it("shows seven years: what was agreed, what replaced it and which reviews come", async () => {
    await agree("Kortere ritten", "2026-09-01"); // OA-2026-1
    await agree("Nog kortere ritten", "2026-10-01"); // OA-2026-2
    await agree("Vaste chauffeurs", "2028-03-01"); // OA-2026-3
    await app.at("2027-02-01T10:00:00+01:00");
    await agree("Vervoer op maat", "2027-06-01"); // OA-2027-1
    await replace("OA-2026-1", "OA-2026-2");
    await replace("OA-2026-2", "OA-2027-1");
    const reply = await anna().type("afspraak pad");
    expect(reply.ok && reply.text.split("\n")).toEqual([
      "Het ontwikkelpad, 2026 tot en met 2032",
      "Het pad begint hier in 2026, het jaar van de eerste afspraak die u mag zien.",
      "",
      "2026, jaar 1 van het ontwikkelpad",
      "- OA-2026-1 Kortere ritten",
      "   herzien → OA-2026-2 → OA-2027-1",
      "- OA-2026-2 Nog kortere ritten",
      "   herzien → OA-2027-1",
      "- OA-2026-3 Vaste chauffeurs",
      "   actief · evaluatie woensdag 1 maart 2028",
      "",
      "2027, jaar 2 van het ontwikkelpad",
      "- OA-2027-1 Vervoer op maat",
      "   actief · evaluatie dinsdag 1 juni 2027",
      "",
      "2028, jaar 3 van het ontwikkelpad",
      "- OA-2026-3 Vaste chauffeurs",
      "   evaluatie woensdag 1 maart 2028",
      ...[2029, 2030, 2031, 2032].flatMap((year) => [
        ...["", `${year}, jaar ${year - 2025} van het ontwikkelpad`],
        "Voor dit jaar staat er nog niets.",
      ]),
    ]);
    await anna().done("leerlus/language", { language: "en" });
    expect((await anna().done("agreement/path", { year: 2028 })).text).toBe(
      [
        "2028, year 3 of the development path",
        "- OA-2026-3 Vaste chauffeurs",
        "   review Wednesday 1 March 2028",
      ].join("\n"),
    );
  });

  it("says no review that has passed, and shows a year that is typed alone", async () => {
    await agree("Kortere ritten", "2026-03-01");
    await app.at("2026-03-02T10:00:00+01:00");
    const reply = await anna().type("afspraak pad 2026");
    expect(reply.ok && reply.text).toBe(
      ["2026, jaar 1 van het ontwikkelpad", "- OA-2026-1 Kortere ritten", "   actief"].join("\n"),
    );
  });

  it("begins this year when nothing was agreed yet", async () => {
    expect((await anna().done("agreement/path")).text).toContain(
      [
        "Het ontwikkelpad, 2026 tot en met 2032",
        "Er is nog geen afspraak die u mag zien. Het pad begint hier daarom in 2026, dit jaar.",
      ].join("\n"),
    );
    expect((await anna().done("agreement/path", { year: 2026 })).text).toContain("nog niets");
  });

  it("says which years there are when another is asked for", async () => {
    expect(await anna().refused("agreement/path", { year: 2040 })).toMatchObject({
      ...{ code: "invalid", issues: [{ field: "year" }] },
      message: "2040 ligt niet op het ontwikkelpad. Kies een jaar van 2026 tot en met 2032.",
    });
  });

  it("shows nothing of a closed room to others, nor that it replaced something", async () => {
    await agree("Kortere ritten", "2026-09-01");
    await agree("In beslotenheid", "2026-12-01", "region:achterhoek");
    await replace("OA-2026-1", "OA-2026-2");
    expect((await anna().done("agreement/path")).text).toContain("→ OA-2026-2");
    const others = (await kim().done("agreement/path")).text;
    expect(others).toContain("OA-2026-1 Kortere ritten\n   herzien");
    expect(others).not.toContain("OA-2026-2");
  });

  it("shows ten of each year, fifty of one, and how many more there are", async () => {
    for (let nth = 1; nth <= 12; nth++) await agree(`Afspraak ${nth}`, "2026-09-01");
    const { card } = await anna().done("agreement/path");
    const [list] = card.body.filter((block) => block.type === "list");
    expect([list?.items.length, list?.rest]).toEqual([10, 2]);
    const one = (await anna().done("agreement/path", { year: 2026 })).card.body[0];
    expect(one).toMatchObject({ items: { length: 12 }, rest: 0 });
  });
});
