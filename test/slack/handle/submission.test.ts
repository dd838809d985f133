import { describe, expect, it } from "vitest";
import type { Option } from "../../../src/engine/input/form.ts";
import { formErrors, readSubmission } from "../../../src/slack/handle/submission.ts";
import { searchOptions } from "../../../src/slack/render/options.ts";

const people: Option[] = [
  { value: "anna@example.org", label: "Anna de Vries" },
  { value: "piet@example.org", label: "Piet Čapek" },
  { value: "achterhoek", label: "Achterhoek" },
];

describe("a modal that was filled in", () => {
  it("is read field by field; what was left empty is not there", () => {
    const values = {
      "field:title": { title: { type: "plain_text_input", value: "Stuur cijfers" } },
      "field:why": { why: { type: "plain_text_input", value: null } },
      "field:note": { note: { type: "plain_text_input", value: "  " } },
      "field:due": { due: { type: "datepicker", selected_date: "2026-12-15" } },
      "field:start": { start: { type: "datetimepicker", selected_date_time: 1_797_323_400 } },
      "field:at": { at: { type: "timepicker", selected_time: "09:30" } },
      "field:year": { year: { type: "number_input", value: "2026" } },
      "field:late": { late: { type: "checkboxes", selected_options: [{ value: "true" }] } },
      "field:none": { none: { type: "checkboxes", selected_options: [] } },
      "field:no": { no: { type: "radio_buttons", selected_option: { value: "false" } } },
      "field:holder": { holder: { type: "external_select", selected_option: { value: "anna@example.org" } } },
      "field:item": { item: { type: "static_select", selected_option: null } },
      "field:parties": {
        parties: { type: "multi_static_select", selected_options: [{ value: "a" }, { value: "b" }] },
      },
      "field:coholders": { coholders: { type: "multi_external_select", selected_options: [] } },
      other: { x: { type: "plain_text_input", value: "y" } },
    };
    expect(readSubmission(values)).toEqual({
      title: "Stuur cijfers",
      due: "2026-12-15",
      start: "2026-12-15T09:30:00+01:00",
      at: "09:30",
      year: "2026",
      late: "true",
      no: "false",
      holder: "anna@example.org",
      parties: ["a", "b"],
    });
  });

  it("gets its errors at its fields", () => {
    const issues = [
      { field: "due", message: "Die dag is voorbij." },
      { field: "due", message: "Kies een andere." },
      { field: "", message: "Dit <!here> kan niet." },
      { field: "unknown", message: "En dit ook niet." },
    ];
    expect(formErrors(["title", "due"], issues, "Dat klopt niet.")).toEqual({
      response_action: "errors",
      errors: {
        "field:due": "Die dag is voorbij. Kies een andere.",
        "field:title": "Dit ‹!here› kan niet. En dit ook niet.",
      },
    });
  });

  it("gets a refusal without issues at its first field", () => {
    expect(formErrors(["title"], [], "Dat mag u niet.")?.errors).toEqual({
      "field:title": "Dat mag u niet.",
    });
    expect(formErrors([], [], "Dat mag u niet.")).toBeUndefined();
  });
});

describe("searching people and organisations", () => {
  const found = (typed: string) => searchOptions(people, typed).map(({ value }) => value);

  it("finds by any part of a name, without accents or case", () => {
    expect(found("capek")).toEqual(["piet@example.org"]);
    expect(found("VRIES anna")).toEqual(["anna@example.org"]);
    expect(found("piet@")).toEqual(["piet@example.org"]);
    expect(found("nobody")).toEqual([]);
  });

  it("shows those that begin with it first, and all when nothing was typed", () => {
    expect(found("a")).toEqual(["anna@example.org", "achterhoek", "piet@example.org"]);
    expect(found("")).toHaveLength(3);
  });

  it("offers a hundred at most", () => {
    const many = Array.from({ length: 300 }, (_, n) => ({ value: `v${n}`, label: `Naam ${n}` }));
    expect(searchOptions(many, "naam")).toHaveLength(100);
  });
});
