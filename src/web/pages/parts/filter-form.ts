import type { VNode } from "preact";
import type { Text } from "../../../view/text.ts";
import { hidden } from "../../render/buttons.ts";
import { html } from "../../render/html.ts";

interface Choice {
  value: string;
  label: string;
}

/** One thing a list can be filtered by. */
export type Filter = { name: string; label: string; value: string } & (
  | { kind: "text" }
  | { kind: "choice"; any: string; options: Choice[] }
  /** A choice out of many: typed, with what there is at hand. */
  | { kind: "search"; options: Choice[] }
  | { kind: "check" }
);

interface FilterForm {
  path: string;
  filters: Filter[];
  /** What stays as it is. */
  kept?: Record<string, string>;
}

/** Filters of a list, as a form that leads to the address with the answer. */
export function filterForm(t: Text, { path, filters, kept = {} }: FilterForm): VNode {
  const isFiltered = filters.some(({ value }) => value !== "");
  return html`<search class="ll-filter"><form method="get" action=${path} aria-label=${t.page.filter}>
    ${hidden(kept)}
    ${filters.map(filterView)}
    <div class="ll-filter__end">
      <button type="submit" class="utrecht-button utrecht-button--secondary-action ll-small">${t.page.filterShow}</button>
      ${isFiltered && html`<a class="utrecht-link" href=${addressWithout(path, kept)}>${t.page.filterClear}</a>`}
    </div>
  </form></search>`;
}

const addressWithout = (path: string, kept: Record<string, string>): string =>
  Object.keys(kept).length > 0 ? `${path}?${new URLSearchParams(kept)}` : path;

function filterView(filter: Filter): VNode {
  const { name, label, value } = filter;
  const id = `filter-${name}`;
  if (filter.kind === "check") {
    return html`<label class="ll-check"><input type="checkbox" class="utrecht-checkbox" name=${name} value="1"
      checked=${value !== ""} /> ${label}</label>`;
  }
  return html`<div class="ll-filter__field"><label for=${id}>${label}</label>${input(id, filter)}</div>`;
}

function input(id: string, filter: Exclude<Filter, { kind: "check" }>): VNode {
  const { name, value } = filter;
  const option = (one: Choice) =>
    html`<option value=${one.value} selected=${one.value === value}>${one.label}</option>`;
  if (filter.kind === "choice") {
    return html`<select id=${id} name=${name} class="utrecht-select ll-small">
      <option value="">${filter.any}</option>${filter.options.map(option)}
    </select>`;
  }
  const list = filter.kind === "search" ? `${id}-lijst` : undefined;
  return html`<input id=${id} name=${name} type="search" class="utrecht-textbox ll-small" value=${value}
      list=${list} autocomplete="off" maxlength="200" />
    ${list && filter.kind === "search" && html`<datalist id=${list}>${filter.options.map(({ value, label }) => html`<option value=${value}>${label}</option>`)}</datalist>`}`;
}
