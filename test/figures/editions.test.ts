import { afterAll, beforeAll, expect, it } from "vitest";
import type { Db } from "../../db/client.ts";
import { ownEditions } from "../../src/domain/digest/own-edition.ts";
import { makeContext } from "../../src/engine/make-context.ts";
import { readMaterial } from "../../src/figures/digest-material.ts";
import { digestOf, editionFrom } from "../../src/figures/digest-of.ts";
import { COOPERATION } from "../builders.ts";
import { QUIET_REGISTRY, seedFigures } from "../digest-figures.ts";
import { openTestApp, type TestApp } from "../harness.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp({ registry: QUIET_REGISTRY });
  await seedFigures(app);
}, 60_000);
afterAll(() => app?.close());

it("what is read once makes the edition of each organisation, the same as alone, and asks the database nothing more", async () => {
  await app.database.db.transaction(async (db) => {
    const ctx = await makeContext(app.engine, db, COOPERATION, { via: "job" });
    const material = await readMaterial(ctx, "2026-Q1");
    const silent = new Proxy(db, {
      get: (_, name) => {
        throw new Error(`the database is asked for ${String(name)}`);
      },
    }) as Db;
    const editions = ownEditions(ctx.directory);
    expect(editions.length).toBeGreaterThan(4);
    for (const own of editions) {
      const edition = editionFrom(Object.assign(Object.create(ctx), { db: silent }), material, own);
      expect(edition).toEqual(await digestOf(ctx, "2026-Q1", own));
    }
  });
});
