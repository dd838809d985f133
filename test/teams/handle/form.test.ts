import { describe, expect, it } from "vitest";
import type { Form, FormField, Option } from "../../../src/engine/input/form.ts";
import { readFilled } from "../../../src/teams/handle/read-filled.ts";
import { readDataset, searchChoices } from "../../../src/teams/render/choices.ts";
import { formCard, formTitle, readAbout } from "../../../src/teams/render/form-card.ts";
import { isBag } from "../render/card-rules.ts";
import { wrongInCard } from "../render/card-schema.ts";
import { injected } from "../render/injected.ts";
import { context, HOSTILE } from "../render-context.ts";

const field = (name: string, more: Partial<FormField> = {}): FormField => ({
  ...{ name, label: "title", kind: "text", shown: name, required: false, multiple: false },
  ...more,
});
const options = (n: number): Option[] =>
  Array.from({ length: n }, (_, at) => ({ value: `p${at}@example.org`, label: `Persoon ${at}` }));
const form = (...fields: FormField[]): Form => ({
  command: "action/add",
  title: "actie vastleggen",
  fields,
  problems: [],
});
const made = (...fields: FormField[]) =>
  formCard(context, form(...fields), { nonce: "n-1", room: "implementation" });

/** Every input of a card, by its id. */
function inputsIn(card: { body: unknown[] }): Map<string, Record<string, unknown>> {
  const inputs = card.body.filter(
    (one): one is Record<string, unknown> => isBag(one) && String(one.type).startsWith("Input."),
  );
  return new Map(inputs.map((one) => [String(one.id), one]));
}

/** What Teams sends when nothing is changed. */
const sent = (card: ReturnType<typeof made>) => ({
  ...Object.fromEntries([...inputsIn(card)].map(([id, { value }]) => [id, value ?? ""])),
  ...((card.actions?.[0] as { data?: object } | undefined)?.data ?? {}),
});

const EVERY = [
  field("title", { required: true, maxLength: 200, value: "Stuur de cijfers" }),
  field("why", { kind: "long-text", value: "een\ntwee" }),
  field("holder", { kind: "holder", options: options(30), value: "p3@example.org", required: true }),
  field("coholders", {
    kind: "holder",
    options: options(300),
    multiple: true,
    value: ["p3@example.org", "p200@example.org"],
  }),
  field("due", { kind: "day", value: "2026-12-15" }),
  field("start", { kind: "instant", value: "2026-12-15T09:30:00+01:00" }),
  field("at", { kind: "time", value: "09:30" }),
  field("every", { kind: "number", value: 3 }),
  field("minutes", { kind: "duration", value: "90m" }),
  field("late", {
    kind: "flag",
    options: [
      { value: "true", label: "ja" },
      { value: "false", label: "nee" },
    ],
  }),
  field("none", {
    kind: "flag",
    options: [
      { value: "true", label: "ja" },
      { value: "false", label: "nee" },
    ],
    value: "true",
  }),
  field("state", {
    kind: "choice",
    options: [
      { value: "open", label: "open" },
      { value: "done", label: "gereed" },
    ],
    value: "done",
  }),
];

describe("a form in a dialog", () => {
  it("is a card that the documentation allows", () => {
    expect(wrongInCard(made(...EVERY))).toEqual([]);
    expect(wrongInCard(made(...EVERY.map(({ value: _, ...rest }) => rest)))).toEqual([]);
  });

  it("comes back as it was filled in", () => {
    expect(readFilled(sent(made(...EVERY)))).toEqual({
      ...{
        title: "Stuur de cijfers",
        why: "een\ntwee",
        holder: "p3@example.org",
        minutes: "90m",
        at: "09:30",
      },
      ...{ coholders: ["p3@example.org", "p200@example.org"], due: "2026-12-15", every: "3", none: "true" },
      ...{ start: "2026-12-15T09:30:00+01:00", state: "done" },
    });
  });

  it("carries along what it is about, whatever else Teams sends", () => {
    const data = { ...sent(made(...EVERY)), extra: 1 };
    expect(readAbout(data)).toEqual({ command: "action/add", nonce: "n-1", room: "implementation" });
    expect(readAbout({})).toBeUndefined();
    expect(readAbout({ leerlus: { command: 1 } })).toBeUndefined();
  });

  it("says what is wrong at its field, and asks itself for what is missing", () => {
    const { body } = made(
      field("title", { required: true, value: "ab", problem: "Gebruik ten minste 3 tekens." }),
    );
    expect(JSON.stringify(body[0])).toContain("Kijk dit nog even na");
    expect(JSON.stringify(body[1])).toContain("⚠️ Gebruik ten minste 3 tekens.");
    expect(body[2]).toMatchObject({ label: "Title", isRequired: true, errorMessage: "Waar gaat het over?" });
  });

  it("searches in a long list, and holds only what is chosen itself", () => {
    const many = inputsIn(made(...EVERY)).get("list:coholders");
    expect(many?.choices).toHaveLength(2);
    expect(many?.["choices.data"]).toEqual({ type: "Data.Query", dataset: "leerlus/action/add/coholders" });
    expect(readDataset("leerlus/action/add/coholders")).toEqual({
      command: "action/add",
      field: "coholders",
    });
    expect(readDataset("graph.microsoft.com/users")).toBeUndefined();
  });

  it("searches sooner when everything together would be too large", () => {
    const many = Array.from({ length: 8 }, (_, n) => field(`f${n}`, { kind: "ref", options: options(90) }));
    const card = made(...many, ...EVERY);
    expect(wrongInCard(card)).toEqual([]);
    expect(inputsIn(card).get("choice:f0")?.["choices.data"]).toBeDefined();
    expect(inputsIn(card).get("choice:state")?.["choices.data"]).toBeUndefined();
    expect(readFilled(sent(card))).toMatchObject({ holder: "p3@example.org" });
  });

  it("offers what begins with what is typed first, and a hundred at most", () => {
    expect(searchChoices(options(300), "persoon 29").map(({ title }) => title)[0]).toBe("Persoon 29");
    expect(searchChoices(options(300), "")).toHaveLength(100);
    expect(searchChoices(options(300), "", 15)).toHaveLength(15);
  });

  it("keeps values with commas whole", () => {
    const odd = [
      { value: "a,b%2C", label: "x" },
      { value: "c", label: "y" },
    ];
    const card = made(
      field("parties", { kind: "organisation", options: odd, multiple: true, value: ["a,b%2C", "c"] }),
      field("party", { kind: "organisation", options: odd, value: "a,b%2C" }),
      field("text", { value: "100%2C, ja" }),
    );
    expect(readFilled(sent(card))).toEqual({ parties: ["a,b%2C", "c"], party: "a,b%2C", text: "100%2C, ja" });
    const chosen = inputsIn(card).get("list:parties");
    const choices = (chosen?.choices ?? []) as { value: string }[];
    expect(choices.map(({ value }) => value)).toEqual(String(chosen?.value).split(","));
  });

  it("shows what was typed where no picker can", () => {
    const card = made(
      field("due", { kind: "day", value: "volgende week" }),
      field("every", { kind: "number", value: "drie" }),
    );
    expect([...inputsIn(card).values()].map(({ type, value }) => [type, value])).toEqual([
      ["Input.Text", "volgende week"],
      ["Input.Text", "drie"],
    ]);
  });

  it("says that a text is too long to show, and does not cut it silently", () => {
    const card = made(field("why", { kind: "long-text", value: "x".repeat(5000) }));
    expect(inputsIn(card).get("field:why")?.value).toBeUndefined();
    expect(JSON.stringify(card.body)).toContain("te lang om hier te tonen");
  });

  it("says what each input is for", () => {
    const labels = [...inputsIn(made(field("start", { kind: "instant" }))).values()].map(
      ({ label }) => label,
    );
    expect(labels).toEqual(["Start", "Start: tijd"]);
  });

  it("asks a day and a time apart, and takes them together", () => {
    expect(readFilled({ "day:start": "2026-03-29", "time:start": "2:30" })).toEqual({
      start: "2026-03-29T03:00:00+02:00",
    });
    expect(readFilled({ "day:start": "2026-12-15", "time:start": "" })).toEqual({ start: "2026-12-15" });
    expect(readFilled({ "day:start": "", "time:start": "09:30" })).toEqual({ start: "09:30" });
  });

  it.each([undefined, null, "x", 3, [], { "field:": "x", "x:y": "z", "field:__proto__": ["a"] }])(
    "takes nothing from what is no form: %j",
    (data) => {
      expect(readFilled(data)).toEqual({});
    },
  );

  it("shows what people wrote as they wrote it", () => {
    const labels = [{ value: "a", label: HOSTILE }];
    const card = formCard(
      context,
      {
        ...form(
          field("a", { shown: HOSTILE, problem: HOSTILE, required: true }),
          field("b", { kind: "holder", options: labels, value: "a" }),
        ),
        ...{ problems: [HOSTILE], confirm: HOSTILE, title: HOSTILE },
      },
      { nonce: "n" },
    );
    expect(injected(card)).toEqual([]);
    expect(injected({ title: formTitle({ title: HOSTILE }) })).toEqual([]);
    expect(wrongInCard(card)).toEqual([]);
  });

  it("of a command without fields says what it is", () => {
    expect(wrongInCard(made())).toEqual([]);
    expect(JSON.stringify(made().body)).toContain("Actie vastleggen");
  });
});
