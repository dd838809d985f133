import { Temporal } from "temporal-polyfill";
import { afterEach, expect, it } from "vitest";
import { SECURITY_PATH } from "../../src/web/security-text.ts";
import { openWebApp, type WebApp } from "./web-app.ts";

let app: WebApp | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

const baseUrl = "https://leerlus.example.org";
const contacts = ["mailto:security@example.org", "https://example.org/report"];
const dayFromNow = (days: number) => Temporal.Now.plainDateISO("Europe/Amsterdam").add({ days }).toString();
const ask = async () => await fetch(`${app?.url}${SECURITY_PATH}`);

it("is not there where nobody is named", async () => {
  app = await openWebApp({ baseUrl });
  expect((await ask()).status).toBe(404);
});

it("names the contacts, an end that lies ahead, the languages and its own address, for who has not signed in", async () => {
  app = await openWebApp({ baseUrl, security: { contacts, expires: dayFromNow(200) } });
  const response = await ask();
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  expect(response.headers.get("strict-transport-security")).toMatch(/^max-age=\d{8}/);
  const text = await response.text();
  const fields = text
    .trimEnd()
    .split("\n")
    .map((line) => /^([A-Z][A-Za-z-]+): (\S.*)$/.exec(line)?.slice(1));
  expect(fields.map((field) => field?.[0])).toEqual([
    ...["Contact", "Contact", "Expires", "Preferred-Languages", "Canonical"],
  ]);
  const saidOf = (name: string) => fields.filter((field) => field?.[0] === name).map((field) => field?.[1]);
  expect(saidOf("Contact")).toEqual(contacts);
  expect(saidOf("Canonical")).toEqual([`${baseUrl}/.well-known/security.txt`]);
  const [expires = ""] = saidOf("Expires");
  expect(expires).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  expect(Temporal.Instant.compare(Temporal.Instant.from(expires), Temporal.Now.instant())).toBe(1);
});

it("still stands on its last day and is gone on the next", async () => {
  app = await openWebApp({ baseUrl, security: { contacts, expires: dayFromNow(0) } });
  expect((await ask()).status).toBe(200);
  await app.close();
  app = await openWebApp({ baseUrl, security: { contacts, expires: dayFromNow(-1) } });
  expect((await ask()).status).toBe(404);
});

it("says nothing of its own address where that has no https, which the standard forbids", async () => {
  app = await openWebApp({ security: { contacts, expires: dayFromNow(9) } });
  expect(await (await ask()).text()).not.toContain("Canonical");
});
