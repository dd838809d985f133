import type { VNode } from "preact";
import { isDay } from "../../../domain/calendar/day.ts";
import type { FormField } from "../../../engine/input/form.ts";
import type { Text } from "../../../view/text.ts";
import { html } from "../../render/html.ts";
import { isolated } from "../../render/isolated.ts";
import { checkboxes, optionsView } from "./choices.ts";

/** The id of a field's input: where the summary of problems links to. */
export const fieldId = (field: FormField): string => `veld-${field.name}`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Whether nothing has been filled in yet. */
export const isEmptyField = (field: FormField): boolean => valuesOf(field).join("") === "";

/**
 * A field with its label, what helps to fill it in, what is wrong with it, and its input.
 * @param focus whether it gets the focus when the form opens
 */
export function fieldView(t: Text, field: FormField, focus = false): VNode {
  const id = fieldId(field);
  const hint = hintFor(t, field);
  const described = [hint && `${id}-uitleg`, field.problem && `${id}-fout`].filter(Boolean).join(" ");
  const label = html`${capital(field.shown)}<span class="ll-mark"> (${field.required ? t.web.required : t.web.optional})</span>`;
  const about = [
    hint && html`<p id=${`${id}-uitleg`} class="ll-hint">${hint}</p>`,
    field.problem &&
      html`<p id=${`${id}-fout`} class="utrecht-form-field-error-message ll-error">${isolated(field.problem)}</p>`,
  ];
  const look = `ll-field utrecht-form-field--distanced${field.problem ? " utrecht-form-field--invalid" : ""}`;
  if (field.multiple && field.options) {
    return html`<fieldset id=${id} tabindex="-1" class=${`${look} ll-fieldset`} aria-describedby=${described || undefined}>
      <legend class="utrecht-form-label">${label}</legend>${about}${checkboxes({ t, field, chosen: valuesOf(field), focus })}
    </fieldset>`;
  }
  return html`<div class=${look}>
    <label class="utrecht-form-label" for=${id}>${label}</label>${about}${input(t, field, described || undefined, focus)}
  </div>`;
}

function hintFor(t: Text, field: FormField): string | undefined {
  if (field.multiple && field.kind === "instant") return t.web.separateDates;
  if (field.multiple) return field.options ? undefined : t.web.separate;
  if (field.kind === "period") return t.web.periodHint;
  if (field.kind === "duration") return t.web.durationHint;
  return isReference(field) && field.options ? t.web.refHint : undefined;
}

/** An older reference than the list has can be typed. */
const isReference = ({ kind }: FormField): boolean => kind === "ref" || kind === "meeting-or-kind";

const valuesOf = ({ value }: FormField): string[] =>
  value === undefined ? [] : (Array.isArray(value) ? value : [value]).map(String);

function input(t: Text, field: FormField, described: string | undefined, focus: boolean): VNode {
  const [value = ""] = valuesOf(field);
  const invalid = field.problem ? "true" : undefined;
  const attributes = {
    id: fieldId(field),
    name: `v.${field.name}`,
    "aria-describedby": described,
    "aria-invalid": invalid,
    "aria-required": field.required ? "true" : undefined,
    required: field.required,
    autofocus: focus || undefined,
  };
  if (field.kind === "long-text") {
    return html`<textarea ...${attributes} class=${look("textarea", invalid)} rows="5" maxlength=${field.maxLength}>${value}</textarea>`;
  }
  if (field.options && !isReference(field)) {
    const chosen = valuesOf(field);
    const none = html`<option value="">${field.required ? t.web.choose : t.web.noChoice}</option>`;
    return html`<select ...${attributes} class=${look("select", invalid)}>
      ${none}${optionsView(t, field.options, chosen)}
    </select>`;
  }
  const list = field.options ? `${fieldId(field)}-lijst` : undefined;
  const { type, shown } = typeOf(field, valuesOf(field).join(", "));
  return html`<input ...${attributes} class=${look("textbox", invalid)} type=${type} value=${shown} list=${list}
      autocomplete="off" maxlength=${type === "text" ? field.maxLength : undefined} />
    ${list && html`<datalist id=${list}>${optionsView(t, field.options ?? [], [])}</datalist>`}`;
}

const look = (component: string, invalid: string | undefined): string =>
  `utrecht-${component}${invalid ? ` utrecht-${component}--invalid` : ""}`;

/** Words in place of a date are kept as they were typed, in a field that can show them. */
function typeOf(field: FormField, value: string): { type: string; shown: string } {
  const text = { type: "text", shown: value };
  if (field.multiple) return text;
  switch (field.kind) {
    case "day":
      return value === "" || isDay(value) ? { type: "date", shown: value } : text;
    case "instant": {
      const wall = value.replace(/^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}).*$/, "$1");
      return value === "" || wall.length === 16 ? { type: "datetime-local", shown: wall } : text;
    }
    case "time":
      return value === "" || /^\d{2}:\d{2}$/.test(value) ? { type: "time", shown: value } : text;
    case "number":
      return value === "" || /^-?\d+$/.test(value) ? { type: "number", shown: value } : text;
    default:
      return text;
  }
}
