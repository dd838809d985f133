import type { VNode } from "preact";
import type { FormField, Option, OptionGroup } from "../../../engine/input/form.ts";
import type { Text } from "../../../view/text.ts";
import { html } from "../../render/html.ts";
import { isolated } from "../../render/isolated.ts";

/** The kinds of holder, in the order in which a list shows them. */
const GROUPS: OptionGroup[] = ["person", "region", "provider", "other", "municipality"];
/** A longer group is behind its name. */
const OPEN_GROUP = 20;

interface Group {
  name: string;
  kind: OptionGroup;
  options: Option[];
}

const nameOf = ({ web }: Text, kind: OptionGroup): string =>
  kind === "person" ? web.people : web.organisationsOf[kind];

function groupsOf(t: Text, options: Option[]): Group[] {
  return GROUPS.map((kind) => ({
    kind,
    name: nameOf(t, kind),
    options: options.filter(({ group }) => group === kind),
  })).filter((group) => group.options.length > 0);
}

/** The options of a list; those of several kinds under the names of the kinds. */
export function optionsView(t: Text, options: Option[], chosen: string[]): VNode[] {
  const view = ({ value, label }: Option) =>
    html`<option value=${value} selected=${chosen.includes(value)}>${label}</option>`;
  const groups = groupsOf(t, options);
  if (groups.length < 2) return options.map(view);
  return groups.map((group) => html`<optgroup label=${group.name}>${group.options.map(view)}</optgroup>`);
}

interface Choosing {
  t: Text;
  field: FormField;
  chosen: string[];
  /** The first of them gets the focus. */
  focus: boolean;
}

/** Choices that can be ticked; those of several kinds under the names of the kinds, long ones behind their name. */
export function checkboxes({ t, field, chosen, focus }: Choosing): VNode[] {
  const options = field.options ?? [];
  const box = ({ value, label }: Option, isFirst: boolean) =>
    html`<label class="ll-check">
      <input type="checkbox" class="utrecht-checkbox" name=${`v.${field.name}`} value=${value}
        checked=${chosen.includes(value)} autofocus=${(focus && isFirst) || undefined} />
      ${isolated(label)}</label>`;
  const groups = groupsOf(t, options);
  const isLong = ({ kind, options }: Group) => kind === "municipality" || options.length > OPEN_GROUP;
  if (groups.length === 0 || (groups.length === 1 && !groups.some(isLong))) {
    return options.map((option, at) => box(option, at === 0));
  }
  // What is at hand first.
  return [...groups.filter((group) => !isLong(group)), ...groups.filter(isLong)].map((group, index) => {
    const boxes = html`<div class="ll-checks">${group.options.map((option, at) => box(option, index + at === 0))}</div>`;
    if (!isLong(group)) {
      return html`<fieldset class="ll-fieldset ll-group"><legend>${group.name}</legend>${boxes}</fieldset>`;
    }
    const ticked = group.options.some(({ value }) => chosen.includes(value));
    return html`<details class="ll-group" open=${ticked}>
      <summary>${group.name} (${group.options.length})</summary>
      <fieldset class="ll-fieldset"><legend class="ll-hidden">${group.name}</legend>${boxes}</fieldset>
    </details>`;
  });
}
