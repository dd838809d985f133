import { afterAll, beforeAll, expect, it } from "vitest";
import { clicks, openWalk, pagesOf, shot, type Walk } from "./walk.ts";

let walk: Walk;
beforeAll(async () => {
  walk = await openWalk();
}, 180_000);
afterAll(() => walk?.close(), 60_000);

it("an alderman reads the quarter on one screen and prints it on one page", async () => {
  const page = await walk.open("bestuur@example.org");
  await page.goto(walk.server.url);
  await shot(page, "alderman-1-today");
  await page.getByRole("link", { name: "Kwartaalbericht 1e kwartaal 2026" }).click();
  await page.getByRole("heading", { level: 1, name: "Kwartaalbericht 1e kwartaal 2026" }).waitFor();
  await shot(page, "alderman-2-quarter");
  expect(await clicks(page)).toBe(1);
  const article = page.locator("article");
  for (const part of ["Inleiding", "Kerncijfers", "Wat er veranderde", "Vraag aan u", "Wat er komt"])
    await article.getByRole("heading", { name: part, exact: true }).waitFor();
  const box = await article.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 1000)).toBeLessThanOrEqual(900);
  const last = article.getByText("zodat geen kind te herkennen is");
  // Nothing lies over it either.
  expect(
    await last.evaluate((line) => {
      const { x, y } = line.getBoundingClientRect();
      return line.contains(document.elementFromPoint(x + 4, y + 4));
    }),
  ).toBe(true);

  const pdf = await page.pdf({ format: "A4" });
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 718, height: 1047 });
  await shot(page, "alderman-3-paper");
  expect(pagesOf(pdf)).toBe(1);
}, 120_000);
