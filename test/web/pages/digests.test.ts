import { afterAll, beforeAll, expect, it } from "vitest";
import { DRAFTED, seedDigests, seedQuarter } from "../../seed-digests.ts";
import { openWebApp, type WebApp } from "../web-app.ts";

let app: WebApp;
beforeAll(async () => {
  app = await openWebApp();
});
afterAll(() => app?.close());

const WHO = [
  "coordinator@example.org",
  "anna@example.org",
  "bestuur@example.org",
  "gast@example.org",
] as const;

async function read(who: (typeof WHO)[number]): Promise<string> {
  const headers = { cookie: await app.cookieOf(who) };
  const response = await fetch(`${app.url}/kwartaalberichten`, { headers });
  expect(response.status).toBe(200);
  const text = await response.text();
  return /<main[\s\S]*<\/main>/.exec(text)?.[0] ?? "";
}

it("Kwartaalberichten shows who may what: nothing yet, a draft, and what was approved on one screen", async () => {
  expect(await read("anna@example.org")).toContain("Er is nog geen kwartaalbericht.");

  await seedDigests(app);
  await seedQuarter(app);
  await app.at(DRAFTED);
  const draft = await read("coordinator@example.org");
  expect(draft).toContain("concept: alleen coördinatoren zien het");
  expect(draft).toMatch(/id="concept-2026-Q1"|value="digest\/draft"/);
  expect(draft).not.toContain('id="nieuwste"');
  for (const who of WHO.slice(1)) expect(await read(who)).toContain("Er is nog geen kwartaalbericht.");

  await app.as("coordinator@example.org").done("digest/approve", { quarter: "2026-Q1" });
  for (const who of WHO) {
    const main = await read(who);
    const newest = /<section id="nieuwste"[\s\S]*?<\/section>/.exec(main)?.[0] ?? "";
    expect(newest).toMatch(/<h2[^>]*>Kwartaalbericht 1e kwartaal 2026/);
    expect(newest).toContain("Wat er veranderde");
    expect(newest).toContain('href="/digest/2026-Q1?edition=full"');
    expect(main).toContain("goedgekeurd op woensdag 8 april 2026");
  }
  // Of the editions of regions and providers, each reads their own.
  expect(await read("anna@example.org")).toContain("edition=region:achterhoek");
  for (const who of ["bestuur@example.org", "gast@example.org"] as const)
    expect(await read(who)).not.toContain("edition=region:achterhoek");
});
