import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { sql } from "drizzle-orm";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Database } from "../../db/client.ts";
import { exportPublication } from "../../src/cli/export/export-publication.ts";
import { demoEngine } from "../../src/demo/open-demo.ts";
import { PUBLISHABLE } from "../../src/domain/public-records/publication.ts";
import { demoClock } from "../../src/engine/demo-clock.ts";
import { realTime } from "../../src/main.ts";
import { loadDemo } from "../../src/setup/load-demo.ts";
import { filesIn } from "../cli/delivery.ts";
import { directoryIo } from "../cli/directory-io.ts";
import { openTestDatabase } from "../database.ts";
import { barriers, openBrowser, overflow } from "./browser/browser.ts";

const scratch = mkdtempSync(path.join(tmpdir(), "leerlus-public-pages-"));
let browser: Browser;
let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
  const engine = demoEngine(database, demoClock(realTime));
  await loadDemo(engine, "lived");
  const publication = JSON.stringify({ kinds: PUBLISHABLE, categories: {}, site: null, publisher: null });
  await database.db.execute(
    sql`update cooperations set settings = settings || jsonb_build_object('publication', ${publication}::jsonb), version = version + 1`,
  );
  expect(await exportPublication(engine, {}, directoryIo(scratch))).toBe(0);
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await database?.close();
  rmSync(scratch, { recursive: true, force: true });
});

it.each([1280, 320])(
  "the pages that are made public have no barriers at %i pixels",
  async (width) => {
    // Their own policy lets no script in; ours looks at them.
    const context = await browser.newContext({ viewport: { width, height: 800 }, bypassCSP: true });
    const page = await context.newPage();
    const wrong: Record<string, unknown> = {};
    const pages = filesIn(scratch).filter((file) => file.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(10);
    for (const file of pages) {
      await page.goto(pathToFileURL(path.join(scratch, file)).href);
      const found = [...(await barriers(page)), ...((await overflow(page)) > 0 ? ["too wide"] : [])];
      if (found.length > 0) wrong[file] = found;
    }
    await context.close();
    expect(wrong).toEqual({});
  },
  240_000,
);
