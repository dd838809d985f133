import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { listAudit } from "../../../db/queries/audit.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { findSession, insertSession } from "../../../db/queries/session.ts";
import { COOPERATION, seedCooperation } from "../../builders.ts";
import { buttonsOf, openTestApp, type TestApp } from "../../harness.ts";

const OTHER = "buren";
const ANNA = "anna@example.org";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
}, 60_000);
beforeEach(() => app.reset());
afterAll(() => app.close());

const NOW = Temporal.Now.instant();
const ago = (hours: number) => NOW.subtract({ hours });
const start = (person: string, browser?: string, hours = 0, cooperation = COOPERATION) =>
  insertSession(app.database.db, { cooperation, person }, browser, ago(hours));
const isAlive = async (secret: string) =>
  (await findSession(app.database.db, secret, Temporal.Now.instant())) !== undefined;
const anna = () => app.as(ANNA);
const audit = async () =>
  (await listAudit(scopeOf(app.database.db, COOPERATION), {}, { after: undefined, limit: 50 })).items;

/** Times are those of the real world: what they are is left out. */
const timeless = (text: string) =>
  text.replaceAll(/\w+ \d+ \w+(?: \d{4})?,? (?:om )?\d+[.:]\d+(?: uur)?/g, "<toen>");

describe("leerlus sessies", () => {
  it("shows where somebody is signed in, last used first, and nobody else’s", async () => {
    await start(ANNA, "Firefox, Windows", 3);
    await start(ANNA, undefined, 1);
    await start(ANNA, "Safari, iPhone", 25);
    await start("piet@example.org", "Chrome, Mac");
    const { text, card } = await anna().done("leerlus/sessions");
    expect(timeless(text)).toBe(`Waar u bent aangemeld
- Een browser (sessie 2)
    Aangemeld <toen>. Laatst gebruikt rond <toen>.
- Firefox, Windows (sessie 1)
    Aangemeld <toen>. Laatst gebruikt rond <toen>.
Herkent u een browser niet? Meld u daar af. Wie daar keek, ziet dan niets meer.`);
    expect(buttonsOf(card).map(({ label }) => label)).toEqual(["Afmelden", "Afmelden", "Overal afmelden"]);
    const typed = await anna().type("leerlus sessies");
    expect(typed.ok && typed.text).toBe(text);
    expect(await audit()).toEqual([]);
  });

  it("speaks English to who asked for that", async () => {
    await start(ANNA, "Firefox, Windows");
    await anna().done("leerlus/language", { language: "en" });
    const { text, card } = await anna().done("leerlus/sessions");
    expect(text).toContain("Where you are signed in\n- Firefox, Windows (session 1)");
    expect(text).toMatch(/Signed in .+\. Last used around .+\./);
    expect(buttonsOf(card).map(({ label }) => label)).toEqual(["Sign out", "Sign out everywhere"]);
  });

  it("says how to sign in where there is none, and is for whoever is known", async () => {
    expect((await anna().done("leerlus/sessions")).text).toContain("Typ “leerlus web” voor een link");
    expect((await app.as("gast@example.org").done("leerlus/sessions")).ok).toBe(true);
  });
});

describe("leerlus afmelden", () => {
  it("ends one session by its number or its button, once", async () => {
    const [one, other] = [await start(ANNA, "Firefox"), await start(ANNA, "Chrome")];
    const { card } = await anna().done("leerlus/sessions");
    const pressed = await anna().press(card, "Afmelden");
    expect(pressed.ok && pressed.text).toContain("U bent daar afgemeld.");
    expect([await isAlive(one), await isAlive(other)]).toEqual([true, false]);
    const typed = await anna().type("leerlus afmelden; sessie 1");
    expect(typed.ok && typed.text).toContain("U bent daar afgemeld.");
    expect(await isAlive(one)).toBe(false);
    const again = await anna().refused("leerlus/sign-out", { session: 1 });
    expect([again.code, again.message]).toEqual(["not-found", expect.stringContaining("leerlus sessies")]);
    expect((await audit()).map(({ what, subject }) => [what, subject])).toEqual([
      ["leerlus/sign-out", "session"],
      ["leerlus/sign-out", "session"],
    ]);
  });

  it("ends all of them from a chat or with a token, which is no session, and says how many", async () => {
    for (const browser of ["Firefox", "Chrome"]) await start(ANNA, browser);
    const piets = await start("piet@example.org");
    expect((await anna().done("leerlus/sign-out")).text).toContain("U bent in 2 browsers afgemeld.");
    expect((await anna().done("leerlus/sign-out")).text).toContain("U was in geen enkele browser aangemeld.");
    expect(await isAlive(piets)).toBe(true);
    expect(await audit()).toHaveLength(1);
  });

  it("ends nobody else’s, of another person or another cooperation, and no session that is over", async () => {
    await seedCooperation(app.database.db, OTHER);
    const piets = await start("piet@example.org");
    const elsewhere = await start(ANNA, "Firefox", 0, OTHER);
    await start(ANNA, "Chrome", 25);
    for (const session of [1, 2, 3])
      expect((await anna().refused("leerlus/sign-out", { session })).code).toBe("not-found");
    await anna().done("leerlus/sign-out");
    expect([await isAlive(piets), await isAlive(elsewhere)]).toEqual([true, true]);
  });

  it("ends a session for one of two who press at once", async () => {
    await start(ANNA, "Firefox");
    const press = () => anna().run("leerlus/sign-out", { session: 1 });
    const replies = await Promise.all([press(), press()]);
    expect(replies.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });
});
