import { describe, expect, it } from "vitest";
import type { Form, FormField, Option } from "../../../src/engine/input/form.ts";
import { modalView, readAbout } from "../../../src/slack/render/modal.ts";
import { viewViolations } from "../fake/limits.ts";
import { context, HOSTILE } from "../render-context.ts";
import { unescaped } from "./unescaped.ts";

const people: Option[] = [
  { value: "anna@example.org", label: "Anna de Vries" },
  { value: "piet@example.org", label: "Piet Čapek" },
  { value: "achterhoek", label: "Achterhoek" },
];
const yes: Option[] = [
  { value: "true", label: "ja" },
  { value: "false", label: "nee" },
];

const field = (name: string, kind: FormField["kind"], more: Partial<FormField> = {}): FormField => ({
  ...{ name, kind, label: "title", shown: name, required: false, multiple: false },
  ...more,
});

const formWith = (...fields: FormField[]): Form => ({
  ...{ command: "action/add", title: "een actie vastleggen", fields, problems: [] },
});

const about = { command: "action/add", nonce: "n1" };
const view = (form: Form) => modalView(context, form, about);
const inputOf = (one: FormField) => {
  const block = view(formWith(one)).blocks.find(({ type }) => type === "input");
  return block as unknown as { element: Record<string, unknown> } & Record<string, unknown>;
};
const wrong = (form: Form) => [...viewViolations(view(form)), ...unescaped(view(form))];

const everything = formWith(
  field("title", "text", { required: true, maxLength: 200 }),
  field("why", "long-text", { maxLength: 4000, value: "een\ntwee" }),
  field("due", "day", { value: "2026-12-15" }),
  field("start", "instant", { value: "2026-12-15T09:30:00+01:00" }),
  field("at", "time", { value: "09:30" }),
  field("minutes", "duration", { value: 90 }),
  field("year", "number", { value: 2026 }),
  field("late", "flag", { options: yes }),
  field("holder", "holder", { options: people, value: "anna@example.org" }),
  field("coholders", "holder", {
    options: people,
    multiple: true,
    value: ["achterhoek", "piet@example.org"],
  }),
  field("purpose", "choice", { options: yes, value: "false" }),
  field("parties", "choice", { options: yes, multiple: true, value: ["true"] }),
  field("item", "ref", { options: [], value: "P-9" }),
  field("options", "day", { multiple: true, value: ["2026-01-01", "2026-01-02"] }),
);

describe("a form as a modal", () => {
  it("has an input for every field, with the field's name in its ids", () => {
    const inputs = view(everything).blocks as unknown as {
      block_id: string;
      element: { type: string; action_id: string };
    }[];
    const made = inputs.filter(({ block_id }) => block_id);
    expect(made.map(({ block_id, element }) => [block_id, element.action_id, element.type])).toEqual([
      ["field:title", "title", "plain_text_input"],
      ["field:why", "why", "plain_text_input"],
      ["field:due", "due", "datepicker"],
      ["field:start", "start", "datetimepicker"],
      ["field:at", "at", "timepicker"],
      ["field:minutes", "minutes", "plain_text_input"],
      ["field:year", "year", "number_input"],
      ["field:late", "late", "checkboxes"],
      ["field:holder", "holder", "external_select"],
      ["field:coholders", "coholders", "multi_external_select"],
      ["field:purpose", "purpose", "static_select"],
      ["field:parties", "parties", "multi_static_select"],
      ["field:item", "item", "plain_text_input"],
      ["field:options", "options", "plain_text_input"],
    ]);
    expect(wrong(everything)).toEqual([]);
  });

  it("is filled in with what is known", () => {
    expect(view(everything).blocks).toMatchObject([
      { element: { multiline: false } },
      { element: { multiline: true, initial_value: "een\ntwee" } },
      { element: { initial_date: "2026-12-15" } },
      { element: { initial_date_time: Date.parse("2026-12-15T08:30:00Z") / 1000 } },
      { element: { initial_time: "09:30" } },
      { element: { initial_value: "90" } },
      { element: { initial_value: "2026" } },
      { element: {} },
      { element: { initial_option: { value: "anna@example.org" } } },
      { element: { initial_options: [{ value: "piet@example.org" }, { value: "achterhoek" }] } },
      { element: { initial_option: { value: "false" } } },
      { element: { initial_options: [{ value: "true" }] } },
      { element: { initial_value: "P-9" } },
      { element: { initial_value: "2026-01-01, 2026-01-02" } },
    ]);
  });

  it("shows words in place of a date as they were typed, with what is wrong", () => {
    const made = inputOf(field("due", "day", { value: "32 januari", problem: "32 januari bestaat niet." }));
    expect(made).toMatchObject({
      element: { type: "plain_text_input", initial_value: "32 januari" },
      hint: { text: "⚠️ 32 januari bestaat niet." },
    });
  });

  it("says problems that belong to no field above all, and asks what cannot be undone", () => {
    const form = { ...formWith(field("title", "text")), problems: ["<!here> klopt niet"], confirm: "Zeker?" };
    expect(view(form).blocks.slice(0, 2)).toMatchObject([
      { text: { text: ":warning: &lt;!here&gt; klopt niet" } },
      { text: { text: ":warning: Zeker?" } },
    ]);
    expect(wrong(form)).toEqual([]);
  });

  it("has a title of at most 24 characters, and the whole of it below", () => {
    const form = { ...formWith(), title: "een ontwikkelafspraak vervangen door een andere" };
    expect(view(form).title.text).toBe("Een ontwikkelafspraak…");
    expect(JSON.stringify(view(form).blocks)).toContain("Een ontwikkelafspraak vervangen door een andere");
    expect(wrong(form)).toEqual([]);
  });

  it("searches where a menu cannot hold all", () => {
    const options = Array.from({ length: 101 }, (_, n) => ({ value: `A-${n}`, label: `A-${n} actie` }));
    expect(inputOf(field("action", "ref", { options }))).toMatchObject({
      element: { type: "external_select", min_query_length: 0 },
    });
    expect(inputOf(field("action", "ref", { options: options.slice(1) }))).toMatchObject({
      element: { type: "static_select" },
    });
  });

  it("asks yes or no where an empty box would not say no", () => {
    const on = inputOf(field("none", "flag", { options: yes, value: true }));
    expect(on).toMatchObject({ element: { type: "radio_buttons", initial_option: { value: "true" } } });
    const must = inputOf(field("none", "flag", { options: yes, required: true }));
    expect(must).toMatchObject({ optional: false, element: { type: "radio_buttons" } });
  });

  it("says so when what was there is too long to show, in place of losing its end", () => {
    const made = inputOf(field("note", "long-text", { maxLength: 4000, value: "x".repeat(3500) }));
    expect(made.element).not.toHaveProperty("initial_value");
    expect(made).toMatchObject({ hint: { text: expect.stringContaining("te lang") } });
  });

  it("is valid and escaped whatever people wrote, and shows what they edit as it is", () => {
    const options = [{ value: "x", label: HOSTILE }];
    const form: Form = {
      ...everything,
      title: HOSTILE,
      confirm: HOSTILE,
      problems: [HOSTILE.repeat(20)],
      fields: [
        field("note", "long-text", { value: "R&D <b>", problem: HOSTILE.repeat(20), shown: HOSTILE }),
        field("one", "choice", { options, value: "x" }),
        field("who", "person", { options, value: "x" }),
      ],
    };
    expect(wrong(form)).toEqual([]);
    expect(JSON.stringify(view(form))).toContain('"initial_value":"R&D <b>"');
  });

  it("carries along what it is about", () => {
    const from = { channel: "C1", ts: "1.2", text: HOSTILE };
    const made = modalView(context, formWith(), {
      command: "x/y",
      nonce: "n1",
      room: "implementation",
      from,
    });
    expect(made.callback_id).toBe("form:action/add");
    expect(made.private_metadata).not.toMatch(/[<>&]/);
    expect(readAbout(made.private_metadata ?? "")).toEqual({
      ...{ command: "action/add", nonce: "n1", room: "implementation", from },
    });
    expect(readAbout("{}")).toBeUndefined();
    expect(readAbout("nonsense")).toBeUndefined();
    expect(() => modalView(context, formWith(), { ...about, from: { text: "x".repeat(3000) } })).toThrow(
      RangeError,
    );
  });
});
