import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { rowsOf } from "../../../db/queries/rows.ts";
import type { SignIn } from "../../../src/domain/organisation/sign-in.ts";
import { COOPERATION, seedCooperation } from "../../builders.ts";
import { openWebApp, type WebApp } from "../web-app.ts";
import { openIssuer, type TestIssuer } from "./issuer.ts";
import { Jar } from "./jar.ts";

const OTHER = "buren";
const BEGIN = "/aanmelden/account";
const RETURN = "/aanmelden/account/terug";

let issuer: TestIssuer;
let app: WebApp;
const logged: unknown[] = [];
beforeAll(async () => {
  issuer = await openIssuer();
  issuer.account = "nobody";
  app = await openWebApp({ oidc: issuer.oidc });
  issuer.register(app.url);
  for (const level of ["info", "warn", "error"] as const)
    app.engine.log[level] = (facts, message) => void logged.push({ ...facts, message });
}, 120_000);
afterAll(async () => {
  await app?.close();
  await issuer?.close();
});
beforeEach(async () => {
  await app.reset();
  issuer.people = {
    anna: { email: "Anna@Example.org", email_verified: true },
    piet: { email: "piet@example.org", email_verified: true },
    unverified: { email: "anna@example.org", email_verified: false },
    silent: { email: "anna@example.org" },
    nameless: {},
    stranger: { email: "niemand@example.org", email_verified: true },
  };
  issuer.account = "anna";
  issuer.denial = undefined;
  issuer.fault = undefined;
  await trust([{ organisation: "achterhoek", issuer: issuer.oidc.issuer, domains: [] }]);
  logged.length = 0;
});

async function trust(signIn: SignIn[], cooperation = COOPERATION): Promise<void> {
  const more = JSON.stringify({ signIn });
  await app.database.db.execute(sql`
    update cooperations set settings = settings || ${more}::jsonb, version = version + 1 where slug = ${cooperation}`);
}

const signIn = async (account: string, jar = new Jar()) => {
  issuer.account = account;
  return await jar.go(app.url + BEGIN);
};
/** A browser that stands before its return from the issuer. */
async function almost(account = "anna"): Promise<[Jar, string]> {
  issuer.account = account;
  const jar = new Jar();
  return [jar, (await jar.go(app.url + BEGIN, RETURN)).url];
}
/** Where somebody came: at their first time with a welcome, which is named in the query. */
const pathIn = ({ url }: { url: string }) => new URL(url).pathname;
const isSignedIn = async (jar: Jar) => (await jar.go(`${app.url}/`)).status === 200;
const expectRefused = async (
  jar: Jar,
  shown: { status: number; text: string },
  status: number,
  says: string,
) => {
  expect([shown.status, shown.text]).toEqual([status, expect.stringContaining(says)]);
  expect(shown.text).toContain('lang="en"');
  expect(await isSignedIn(jar)).toBe(false);
};

describe("signing in with one’s own account", () => {
  it("is offered on the page to sign in where it is set up", async () => {
    const { text } = await new Jar().go(`${app.url}/aanmelden`);
    expect(text).toContain(`href="${BEGIN}"`);
    expect(text).toContain("Aanmelden met uw eigen account");
    const without = await openWebApp();
    expect((await new Jar().go(`${without.url}/aanmelden`)).text).not.toContain(BEGIN);
    expect((await new Jar().go(without.url + RETURN)).status).toBe(404);
    await without.close();
  });

  it("signs in whose address the issuer verified and whose organisation takes its word", async () => {
    const jar = new Jar();
    const shown = await signIn("anna", jar);
    expect([shown.status, pathIn(shown)]).toEqual([200, "/"]);
    expect(shown.text).toContain("Welkom");
    expect(shown.text).toContain("Anna Achterberg");
    expect((await jar.go(`${app.url}/instellingen`)).text).toContain("Firefox, Linux");
    expect([...jar.cookiesOf(app.url).keys()]).toEqual(["leerlus_session"]);
    expect(JSON.stringify(logged)).not.toMatch(/anna|@/i);
  });

  it.each<[string, string, string]>([
    ["unverified", "Uw e-mailadres is niet bevestigd", "anna"],
    ["silent", "Uw e-mailadres is niet bevestigd", "anna"],
    ["nameless", "Uw e-mailadres is niet bevestigd", "anna"],
    ["stranger", "Leerlus kent u nog niet", "niemand"],
    ["piet", "Met dit account kan het niet", "piet"],
  ])("refuses %s in words, and the log names nobody", async (account, says, name) => {
    const jar = new Jar();
    await expectRefused(jar, await signIn(account, jar), 403, says);
    expect(logged).toEqual([expect.objectContaining({ why: expect.any(String) })]);
    expect(JSON.stringify(logged)).not.toContain(name);
  });

  it("refuses addresses for which the issuer may not vouch, and an issuer that is not the organisation’s", async () => {
    const [jar, organisation] = [new Jar(), "achterhoek"];
    await trust([{ organisation, issuer: issuer.oidc.issuer, domains: ["achterhoek.nl"] }]);
    await expectRefused(jar, await signIn("anna", jar), 403, "Met dit account kan het niet");
    await trust([{ organisation, issuer: "https://login.example.org", domains: [] }]);
    await expectRefused(jar, await signIn("anna", jar), 403, "Met dit account kan het niet");
    await trust([{ organisation, issuer: issuer.oidc.issuer, domains: ["example.org"] }]);
    expect(pathIn(await signIn("anna", jar))).toBe("/");
  });

  it("refuses whoever takes no part any more", async () => {
    await app.database.db.execute(sql`update people set active = false where email = 'anna@example.org'`);
    await app.database.db.execute(sql`update cooperations set version = version + 1`);
    const jar = new Jar();
    await expectRefused(jar, await signIn("anna", jar), 403, "Leerlus kent u nog niet");
  });
});

describe("the return from the issuer", () => {
  it("works once: the same again signs nobody in", async () => {
    const [jar, back] = await almost();
    const before = new Map(jar.cookiesOf(app.url));
    expect(pathIn(await jar.go(back))).toBe("/");
    const thief = new Jar();
    for (const [name, value] of before) thief.cookiesOf(app.url).set(name, value);
    await expectRefused(thief, await thief.go(back), 410, "Deze aanmelding is verlopen");
  });

  it("works in the browser in which it began only", async () => {
    const [jar, back] = await almost();
    const victim = new Jar();
    await expectRefused(victim, await victim.go(back), 410, "Deze aanmelding is verlopen");
    const [other] = await almost("piet");
    await expectRefused(other, await other.go(back), 410, "Deze aanmelding is verlopen");
    expect(pathIn(await jar.go(back))).toBe("/");
  });

  it("is for one of two who bring it at once", async () => {
    const [jar, back] = await almost();
    const twin = new Jar();
    for (const [name, value] of jar.cookiesOf(app.url)) twin.cookiesOf(app.url).set(name, value);
    const shown = await Promise.all([jar.go(back), twin.go(back)]);
    expect(shown.map(({ status }) => status).sort()).toEqual([200, 410]);
  });

  it("needs the state that was sent along, within ten minutes", async () => {
    const [jar, back] = await almost();
    for (const wrong of [
      back.replace(/state=[^&]+/, "state=x"),
      back.replace(/&?state=[^&]+/, ""),
      app.url + RETURN,
    ])
      await expectRefused(jar, await jar.go(wrong), 410, "Deze aanmelding is verlopen");
    await app.database.db.execute(
      sql`update account_sign_ins set expires_at = expires_at - interval '601 seconds'`,
    );
    await expectRefused(jar, await jar.go(back), 410, "Deze aanmelding is verlopen");
  });

  it("with an error, or with an invented code, is told in words", async () => {
    issuer.denial = "access_denied";
    const jar = new Jar();
    await expectRefused(jar, await signIn("anna", jar), 403, "afgebroken of niet toegestaan");
    issuer.denial = "temporarily_unavailable";
    await expectRefused(jar, await signIn("anna", jar), 503, "antwoordt niet");
    expect(logged).toMatchObject([{ code: "access_denied" }, { code: "temporarily_unavailable" }]);
    issuer.denial = undefined;
    const [other, back] = await almost();
    const invented = back.replace(/code=[^&]+/, "code=invented");
    await expectRefused(other, await other.go(invented), 403, "klopt niet");
    expect(JSON.stringify(logged)).not.toMatch(/invented|not today|@/);
  });

  it("of another issuer is not taken for one of ours", async () => {
    const [jar, back] = await almost();
    const mixed = back.replace(/iss=[^&]+/, `iss=${encodeURIComponent("https://elders.example")}`);
    await expectRefused(jar, await jar.go(mixed), 403, "klopt niet");
  });
});

describe("an issuer that does not answer", () => {
  it.each([
    ["fails", "/token"],
    ["hangs", "/token"],
    ["fails", "/jwks"],
    ["fails", "/me"],
  ] as const)("%s at %s: whoever comes back is told within seconds", async (how, at) => {
    const fresh = await openWebApp({ oidc: issuer.oidc });
    issuer.register(fresh.url);
    const jar = new Jar();
    const { url } = await jar.go(fresh.url + BEGIN, RETURN);
    issuer.fault = { at, how };
    const began = performance.now();
    const shown = await jar.go(url);
    expect([shown.status, shown.text]).toEqual([503, expect.stringContaining("even niet bereikbaar")]);
    expect(performance.now() - began).toBeLessThan(8000);
    await fresh.close();
    issuer.register(app.url);
  });

  it("is asked again once it is back, and a start does not wait for it", async () => {
    issuer.fault = { at: "/openid-configuration", how: "hangs" };
    const fresh = await openWebApp({ oidc: issuer.oidc });
    issuer.register(fresh.url);
    const jar = new Jar();
    const shown = await jar.go(fresh.url + BEGIN);
    expect([shown.status, shown.text]).toEqual([503, expect.stringContaining("even niet bereikbaar")]);
    issuer.fault = undefined;
    expect((await jar.go(fresh.url + BEGIN, RETURN)).url).toContain("code=");
    await fresh.close();
    issuer.register(app.url);
  });
});

it("whoever takes part in two cooperations chooses, and is in the one they chose", async () => {
  await seedCooperation(app.database.db, OTHER);
  await app.database.db.execute(sql`update cooperations set name = 'De buren' where slug = ${OTHER}`);
  const jar = new Jar();
  // The neighbours do not take this issuer's word.
  expect(pathIn(await signIn("anna", jar))).toBe("/");
  await trust([{ organisation: "achterhoek", issuer: issuer.oidc.issuer, domains: [] }], OTHER);
  const both = new Jar();
  const shown = await signIn("anna", both);
  expect(shown.text).toContain("Kies uw samenwerking");
  expect(await isSignedIn(both)).toBe(false);
  const buttons = [...shown.text.matchAll(/action="([^"]+)">\s*<button[^>]*>([^<]+)</g)];
  expect(buttons).toHaveLength(2);
  const [, path] = buttons.find(([, , name]) => name === "De buren") ?? [];
  expect((await both.press(app.url + path)).status).toBe(200);
  const last = sql`select cooperation from sessions order by id desc limit 1`;
  expect(await rowsOf(app.database.db, last)).toEqual([{ cooperation: OTHER }]);
});
