import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { planYear, startFirst } from "../agenda-app.ts";
import { seedMeeting } from "../meeting-builder.ts";
import { openWebApp, Visit, type WebApp } from "./web-app.ts";

let app: WebApp;
beforeAll(async () => {
  app = await openWebApp();
}, 60_000);
afterAll(() => app?.close());
beforeEach(() => app.reset());

const visit = async (email: string, path: string) => {
  const { status, text, headers } = await new Visit(app.url, await app.cookieOf(email)).get(path);
  const main = /<main[^>]*>(.*)<\/main>/s.exec(text)?.[1] ?? "";
  return { status, text: main, page: text, headers };
};
const part = (text: string, id: string) =>
  new RegExp(`<section id="${id}".*?</section>`, "s").exec(text)?.[0] ?? "";

describe("the list of meetings", () => {
  it("says in words that nothing comes and nothing was", async () => {
    const { text } = await visit("anna@example.org", "/overleggen");
    expect(text).toContain("Er komt geen overleg dat bij dit filter past.");
    expect(text).toContain("Er is nog geen overleg geweest");
  });

  it("has what comes with answers to give, and what was with its report", async () => {
    await planYear(app);
    await startFirst(app);
    await app.as("anna@example.org").done("meeting/close", { meeting: "IO-2026-01", anyway: true });
    const { text } = await visit("anna@example.org", "/overleggen");
    const coming = part(text, "wat-komt");
    expect(coming.indexOf("MO-2026-Q1")).toBeLessThan(coming.indexOf("LC-2026-Q1"));
    expect(coming).toContain("Ja, ik kom");
    expect(coming).not.toContain("IO-2026-01");
    expect(coming).toContain('href="/overleggen/MO-2026-Q1.ics"');
    expect(part(text, "wat-was")).toContain('href="/verslag/IO-2026-01"');
    expect(text).toContain("/api/v1/meetings?format=csv");
  });

  it("is filtered by kind, state and year, also as a file", async () => {
    await planYear(app);
    const { text } = await visit("anna@example.org", "/overleggen?soort=monitoring&stand=planned&jaar=2027");
    const coming = part(text, "wat-komt");
    expect(coming).toContain("MO-2027-Q1");
    expect(coming).not.toContain("MO-2026-Q1");
    expect(coming).not.toContain("IO-2027-01");
    expect(text).toContain("/api/v1/meetings?kind=monitoring&amp;state=planned&amp;year=2027&amp;format=csv");
  });

  it("goes on to the next page of what was", async () => {
    for (let day = 1; day <= 28; day += 1) {
      const at = `2025-11-${String(day).padStart(2, "0")}T10:00:00+01:00`;
      await seedMeeting(app.database.db, `IO-2025-11-${day}`, at, {
        state: "closed",
        period: `2025-11-${day}`,
      });
    }
    const { text } = await visit("anna@example.org", "/overleggen");
    expect(text).toContain("IO-2025-11-28");
    expect(text).not.toContain("IO-2025-11-3<");
    const next = /href="(\/overleggen\?na=[^"]+)"/.exec(text)?.[1] ?? "";
    const second = await visit("anna@example.org", next);
    expect(second.text).toContain("IO-2025-11-3<");
    expect(second.text).not.toContain("IO-2025-11-4<");
    expect((await visit("anna@example.org", "/overleggen?na=x-1")).text).toContain("IO-2025-11-28");
  });

  it("offers planning to the coordinator alone, and nothing to answer to a guest", async () => {
    await planYear(app);
    const { text } = await visit("coordinator@example.org", "/overleggen");
    expect(text).toMatch(/action="\/formulier".*meeting\/plan.*Plan een reeks/s);
    const guest = await visit("gast@example.org", "/overleggen");
    expect(guest.text).toContain("MO-2026-Q1");
    for (const words of ["Plan een reeks", "Ja, ik kom", ".ics"]) expect(guest.text).not.toContain(words);
  });
});

describe("the calendar of a year", () => {
  it("is twelve tables in which meetings and holidays are named in words", async () => {
    await planYear(app);
    const { text } = await visit("anna@example.org", "/overleggen?weergave=jaar&jaar=2026");
    expect(text.match(/<table/g)).toHaveLength(12);
    const month = (key: string) =>
      new RegExp(`<section class="ll-month" aria-labelledby="maand-${key}">.*?</section>`, "s").exec(
        text,
      )?.[0];
    const may = month("2026-05");
    expect(may).toContain("mei 2026");
    expect(may).toContain("14: Hemelvaartsdag");
    expect(may).toContain('href="/overleggen/MO-2026-Q2"');
    expect(month("2026-02")).toContain("14 t/m 22: Voorjaarsvakantie (midden)");
    expect(month("2026-10")).toContain("8: <a");
    expect(text).toContain("Naar 2027");
  });

  it("is in English for who reads that, and this year's when no year is asked", async () => {
    await app.as("anna@example.org").done("leerlus/language", { language: "en" });
    const { text } = await visit("anna@example.org", "/overleggen?weergave=jaar&jaar=x");
    expect(text).toContain("Calendar of 2026");
    expect(text).toMatch(/27: King.+s Day/);
    expect(text).not.toMatch(/vakantie|feestdag/);
  });
});
