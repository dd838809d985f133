import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import * as real from "../../commands/index.ts";
import { pathOf } from "../../src/engine/command.ts";
import { fieldsOf, NO_PERSON } from "../../src/engine/field.ts";
import { formOf } from "../../src/engine/form.ts";
import { everythingStored } from "../everything-stored.ts";
import { type House, openHouse } from "../harness.ts";

/** Made up; the first two pass the 11-test. */
const [FIGURE, OTHER, SECRET] = ["123456782", "111222333", "Sannetje"];
const DUE = { holder: "anna@example.org", due: "2026-12-15" };

let house: House;
beforeAll(async () => {
  house = await openHouse();
}, 60_000);
beforeEach(() => house.reset());
afterAll(() => house.close());

const boss = () => house.as("coordinator@example.org");

const free = real.commands.flatMap((command) =>
  fieldsOf(command.input)
    .filter(({ kind }) => kind === "text" || kind === "long-text")
    .map((field) => ({ path: pathOf(command), field })),
);

describe("every free text of every command", () => {
  it("there is", () => expect(free.length).toBeGreaterThan(12));

  it.each(free)("$path $field.name is refused when it looks like personal data", async ({ path, field }) => {
    const text = `kind ${SECRET} geb. 12-3-2012, ${FIGURE}, 0612345678, mail ${SECRET}@elders.example`;
    const input = { [field.name]: field.multiple ? ["iets", text] : text };
    const { code, message, issues } = await boss().refused(path, input, { key: "k1" });
    expect(code).toBe("personal-data");
    expect(issues.map((issue) => issue.field)).toEqual([field.name, NO_PERSON]);
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
    const stored = await everythingStored(house.database.db);
    for (const value of [SECRET, FIGURE, "0612345678"]) expect(stored).not.toContain(value);
    expect(stored).not.toMatch(/^(audit|inbox|posts): /m);
  });

  it("is refused for who may do it; who may not hears that first", async () => {
    const guest = house.as("gast@example.org");
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
    expect(issues).toEqual([{ field: "title", message: expect.stringContaining("een e-mailadres") }]);
  });
});

describe("a figure that merely passes the 11-test", () => {
  const title = `Zaaknummer 123.456.782 afhandelen`;

  it("can be said to be nobody's, and is then stored like any text", async () => {
    await boss().refused("action/add", { ...DUE, title }, { key: "k1" });
    const answer = await boss().done("action/add", { ...DUE, title, [NO_PERSON]: [FIGURE] }, { key: "k1" });
    expect(answer.text).toContain("123.456.782");
  });

  it("is said so in a typed line with its own words, however it is written", async () => {
    const line = `actie nieuw ${title}; houder Anna; uiterlijk 15 december`;
    expect(await boss().type(line)).toMatchObject({ ok: false, code: "personal-data" });
    for (const label of ["geen persoon", "geen bsn:", "no person"]) {
      expect(await boss().type(`${line}; ${label} 123 456 782`)).toMatchObject({ ok: true });
    }
  });

  it.each([
    ["another figure", { title, [NO_PERSON]: [OTHER] }],
    ["no figure at all", { title, [NO_PERSON]: "ja" }],
    ["a second figure beside it", { title: `${title} en ${OTHER}`, [NO_PERSON]: [FIGURE] }],
    [
      "a figure that the text calls a citizen service number",
      { title: `BSN ${FIGURE}`, [NO_PERSON]: [FIGURE] },
    ],
    ["a phone number", { title: "Bel 0612345678", [NO_PERSON]: ["0612345678"] }],
    ["a name", { title: `kind ${SECRET}`, [NO_PERSON]: [SECRET] }],
    ["everything", { title, [NO_PERSON]: ["*"] }],
  ])("is not said so by %s", async (_, input) => {
    expect(await boss().refused("action/add", { ...DUE, ...input })).toMatchObject({
      code: "personal-data",
    });
  });

  it("is offered in the form only once it stands in the way", async () => {
    const command = real.commands.find((candidate) => pathOf(candidate) === "action/add");
    if (!command) throw new Error("no action/add");
    const actor = await house.actor("anna@example.org");
    const names = async (...more: [Record<string, unknown>?, { field: string; message: string }[]?]) =>
      (await formOf(house.engine, command, actor, ...more)).fields.map(({ name }) => name);
    expect(await names()).not.toContain(NO_PERSON);
    expect(await names({ title })).not.toContain(NO_PERSON);
    const { issues } = await boss().refused("action/add", { ...DUE, title });
    expect(await names({ title }, issues)).toContain(NO_PERSON);
    const form = await formOf(house.engine, command, actor, { title }, issues);
    expect(form.fields.at(-1)).toMatchObject({
      options: [{ value: FIGURE, label: expect.stringMatching(/eindigt op 82/) }],
    });
    expect((await boss().done("leerlus/help", { noun: "actie" })).text).not.toContain("geen persoon");
  });
});
