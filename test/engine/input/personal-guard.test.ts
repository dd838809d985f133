import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import * as real from "../../../commands/index.ts";
import { listAudit } from "../../../db/queries/audit.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { pathOf } from "../../../src/engine/command.ts";
import { fieldsOf, NO_PERSON } from "../../../src/engine/input/fields-of.ts";
import { formOf } from "../../../src/engine/input/form.ts";
import { COOPERATION } from "../../builders.ts";
import { everythingStored } from "../../everything-stored.ts";
import { openTestApp, type TestApp } from "../../harness.ts";

/** Made up; the first passes the 11-test. */
const [FIGURE, SECRET] = ["123456782", "Sannetje"];
const DUE = { holder: "anna@example.org", due: "2026-12-15" };

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
}, 60_000);
beforeEach(() => app.reset());
afterAll(() => app.close());

const audit = async () =>
  (await listAudit(scopeOf(app.database.db, COOPERATION), {}, { after: undefined, limit: 50 })).items;
const boss = () => app.as("coordinator@example.org");

const free = real.commands.flatMap((command) =>
  fieldsOf(command.input)
    .filter(({ kind }) => kind === "text" || kind === "long-text")
    .map((field) => ({ path: pathOf(command), field })),
);

describe("every free text of every command", () => {
  it("there is", () => expect(free.length).toBeGreaterThan(12));

  it.each(free)("$path $field.name is refused when it looks like personal data", async ({ path, field }) => {
    const text = `kind ${SECRET} geb. 12-3-2012, bsn ${FIGURE}, 0612345678, mail ${SECRET}@elders.example`;
    const input = { [field.name]: field.multiple ? ["iets", text] : text };
    const { code, message, issues } = await boss().refused(path, input, { key: "k1" });
    expect(code).toBe("personal-data");
    expect(issues.map((issue) => issue.field)).toEqual([field.name]);
    for (const kind of [
      "burgerservicenummer",
      "geboortedatum",
      "telefoonnummer",
      "e-mailadres",
      "een naam",
    ]) {
      expect(issues[0]?.message).toContain(kind);
    }
    const said = JSON.stringify([message, issues]);
    for (const value of [SECRET, FIGURE, "0612345678", "12-3-2012"]) expect(said).not.toContain(value);
    const stored = await everythingStored(app.database.db);
    for (const value of [SECRET, FIGURE, "0612345678"]) expect(stored).not.toContain(value);
    expect(stored).not.toMatch(/^(audit|inbox|posts): /m);
  });

  it("is refused for who may do it; who may not hears that first", async () => {
    const guest = app.as("gast@example.org");
    expect(await guest.refused("action/add", { title: `kind ${SECRET}` })).toMatchObject({
      code: "not-allowed",
    });
  });

  it("is refused in English for who reads English", async () => {
    await boss().done("leerlus/language", { language: "en" });
    const { issues } = await boss().refused("action/add", { title: `client ${SECRET}` });
    expect(issues[0]?.message).toMatch(/^Title: this seems to hold a name next to a child/);
  });
});

describe("an address", () => {
  it("of a member may stand in a text, and in the fields that name people", async () => {
    const input = { ...DUE, title: "Vraag het aan piet@example.org", coholders: ["piet@example.org"] };
    expect((await boss().done("action/add", input)).ref).toBe("A-1");
  });
  it("of anybody else may not", async () => {
    const { issues } = await boss().refused("action/add", {
      ...DUE,
      title: "Vraag het aan x@elders.example",
    });
    expect(issues[0]).toEqual({ field: "title", message: expect.stringContaining("een e-mailadres") });
  });
});

describe("a text that may be about a child", () => {
  const asked = [`Zaaknummer 123.456.782 afhandelen`, `Bespreek kind ${SECRET}`, "Vraag x@elders.example"];

  it.each(asked)("is asked about, and kept once somebody says that it is not: %s", async (title) => {
    const { outcome, issues } = await boss().refused("action/add", { ...DUE, title }, { key: "k1" });
    expect(outcome).toBe("ask");
    expect(issues.at(-1)).toMatchObject({ field: NO_PERSON });
    const answer = await boss().done("action/add", { ...DUE, title, [NO_PERSON]: true }, { key: "k1" });
    expect(answer.text).toContain(title);
    expect(await audit()).toMatchObject([{ what: "action/add", noPerson: true }]);
  });

  it("is said not to be in a typed line with its own words", async () => {
    const line = `actie nieuw ${asked[0]}; houder Anna; uiterlijk 15 december`;
    expect(await boss().type(line)).toMatchObject({ ok: false, code: "personal-data", outcome: "ask" });
    for (const said of ["geen persoon", "geen persoon: ja", "no person", "geen kind ja"]) {
      expect(await boss().type(`${line}; ${said}`)).toMatchObject({ ok: true });
    }
  });

  it("is not said so by a no, by a figure or by nothing", async () => {
    for (const said of [false, "nee", "", "123456782", ["123456782"], null])
      expect(
        await boss().refused("action/add", { ...DUE, title: asked[0], [NO_PERSON]: said }),
      ).toMatchObject({
        code: "personal-data",
        outcome: "ask",
      });
  });

  it("has no such note in the audit log when nobody had to say so", async () => {
    await boss().done("action/add", { ...DUE, title: "Stuur de cijfers" });
    expect(await audit()).toMatchObject([{ what: "action/add", noPerson: false }]);
  });

  it("offers the box in the form only once it stands in the way, and never ticked", async () => {
    const command = real.commands.find((candidate) => pathOf(candidate) === "action/add");
    if (!command) throw new Error("no action/add");
    const actor = await app.actor("anna@example.org");
    const fields = async (...more: [Record<string, unknown>?, { field: string; message: string }[]?]) =>
      (await formOf(app.engine, command, actor, ...more)).fields;
    const names = async (...more: Parameters<typeof fields>) =>
      (await fields(...more)).map(({ name }) => name);
    const title = asked[0];
    expect(await names()).not.toContain(NO_PERSON);
    expect(await names({ title, [NO_PERSON]: true })).not.toContain(NO_PERSON);
    const { issues } = await boss().refused("action/add", { ...DUE, title });
    const box = (await fields({ title, [NO_PERSON]: true }, issues)).at(-1);
    expect(box).toMatchObject({ name: NO_PERSON, shown: "dit gaat niet over een kind" });
    expect(box?.value).toBeUndefined();
    expect((await boss().done("leerlus/help", { noun: "actie" })).text).not.toContain("geen persoon");
  });
});

describe("a text that tells who somebody is", () => {
  it.each([`BSN ${FIGURE}`, FIGURE, `kind ${SECRET}, bsn ${FIGURE}`])(
    "is stopped, whatever is said of it: %s",
    async (title) => {
      const input = { ...DUE, title, [NO_PERSON]: true };
      const { outcome, issues } = await boss().refused("action/add", input);
      expect(outcome).toBe("stop");
      expect(issues.map(({ field }) => field)).toEqual(["title"]);
      expect(await everythingStored(app.database.db)).not.toMatch(/^(audit|actions): /m);
    },
  );
});
