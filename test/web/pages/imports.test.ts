import { afterAll, beforeAll, expect, it } from "vitest";
import { QUIET_REGISTRY, seedFigures, TRUE_COUNTS } from "../../digest-figures.ts";
import { openWebApp, Visit, type WebApp } from "../web-app.ts";

let app: WebApp;
beforeAll(async () => {
  app = await openWebApp({ registry: QUIET_REGISTRY });
}, 60_000);
afterAll(() => app?.close());

async function section(): Promise<string> {
  const visit = new Visit(app.url, await app.cookieOf("coordinator@example.org"));
  const { text } = await visit.get("/beheer");
  return /<section id="ingelezen"[\s\S]*?<\/section>/.exec(text)?.[0] ?? "";
}

it("Beheer tells which files brought figures, by whom and where, and no figure", async () => {
  expect(await section()).toContain("Er zijn nog geen cijfers ingelezen.");
  await seedFigures(app);
  const told = await section();
  expect(told).toContain("cijfers.csv");
  expect(told).toContain("Carla");
  expect(told).toContain("Onvrijwillige doorplaatsingen (1e kwartaal 2026)");
  expect(told).toContain("8 nieuw, 0 gecorrigeerd:");
  const cells = [...told.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, cell = ""]) =>
    cell.replace(/<[^>]+>/g, ""),
  );
  for (const count of TRUE_COUNTS.filter((one) => one > 12))
    for (const cell of cells) expect(cell).not.toMatch(new RegExp(`\\b${count}\\b`));
});
