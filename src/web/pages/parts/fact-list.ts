import type { VNode } from "preact";
import { html, type Markup } from "../../render/html.ts";

/** Facts with their names; what has no value is left out. */
export const factList = (facts: [label: string, value: Markup][]): VNode =>
  html`<dl class="ll-facts">${facts
    .filter(([, value]) => value !== undefined && value !== null && value !== false && value !== "")
    .map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;
