import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { addGuest } from "../../db/queries/cooperation/membership.ts";
import { keepForgotten } from "../../db/queries/privacy/forgotten.ts";
import { scopeOf } from "../../db/queries/scope.ts";
import { everythingStored } from "../everything-stored.ts";
import { openSetupApp } from "../setup/setup-app.ts";
import { changed, SMALL_FILE } from "../setup/small-file.ts";

let app: Awaited<ReturnType<typeof openSetupApp>>;
beforeAll(async () => {
  app = await openSetupApp();
});
beforeEach(async () => {
  await app.empty();
  await app.setup(SMALL_FILE);
  const at = await app.engine.clock.now(app.database.db);
  await keepForgotten(scopeOf(app.database.db, "klein"), { email: "piet@example.org", number: 1, at });
});
afterAll(() => app?.close());

const WITHOUT = changed(
  "  - { email: piet@example.org, name: Piet Boersma, organisation: aanbieder-01, language: en }\n",
  "",
  changed(", contact: piet@example.org", ""),
);
const renamed = (file: string) => changed("Kleine samenwerking", "Andere naam", file);

it("is refused as long as a forgotten person stands in it, and changes nothing then", async () => {
  const before = await everythingStored(app.database.db);
  for (const apply of [true, false]) {
    const { ok, lines } = await app.setup(renamed(SMALL_FILE), { apply });
    expect(ok).toBe(false);
    expect(lines).toEqual([
      "piet@example.org is vergeten en staat toch in het bestand. Haal de regel weg. Wil deze persoon zelf weer meedoen? Dan vraagt die dat eerst met “leerlus ik”. Er is niets gewijzigd.",
    ]);
  }
  const { lines } = await app.setup(renamed(SMALL_FILE), { language: "en" });
  expect(lines[0]).toContain("piet@example.org was forgotten");
  expect(await everythingStored(app.database.db)).toBe(before);
  expect(await app.setup(renamed(WITHOUT))).toMatchObject({ ok: true, changed: true });
});

it("is taken again once that person asked to take part again", async () => {
  const guest = { email: "piet@example.org", name: "Piet Boersma", organisation: "aanbieder-01" };
  await addGuest(scopeOf(app.database.db, "klein"), guest);
  expect(await app.setup(renamed(SMALL_FILE))).toMatchObject({ ok: true });
});

it("of another cooperation may have the same address in it", async () => {
  expect(await app.setup(changed("slug: klein", "slug: anders"))).toMatchObject({ ok: true });
});
