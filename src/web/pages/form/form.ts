import { randomUUID } from "node:crypto";
import type { VNode } from "preact";
import type { Form } from "../../../engine/input/form.ts";
import { formHeading } from "../../../engine/input/form-heading.ts";
import { showList } from "../../../view/format.ts";
import type { Text } from "../../../view/text.ts";
import { hidden } from "../../render/buttons.ts";
import { html } from "../../render/html.ts";
import { isolated } from "../../render/isolated.ts";
import { placeAddress, type Standing } from "../../render/notice.ts";
import { heading, type Level, levelBelow } from "../../render/render.ts";
import { capital, fieldId, fieldView, isEmptyField } from "./field.ts";

/** A form that belongs to a page of its own: where it goes, and where who gives up goes. */
export interface OwnPage {
  action: string;
  back: string;
  /** What its button says; “Bewaar” when it is left out. */
  submit?: string;
  /** What it is for, below its title. */
  lead?: string;
  /** What it would bring stands above it: that is read first, and no field has the focus. */
  isSeen?: boolean;
  /** What it brings back besides. */
  hidden?: Record<string, string>;
}

interface FormContext extends Standing {
  t: Text;
  csrf: string;
  level: Level;
  own?: OwnPage;
}

/** A command's form, on a page of its own or in a dialog; what is wrong stands at the top and at its field. */
export function formView({ t, csrf, room, level, back, own }: FormContext, form: Form): VNode {
  const wrong = form.fields.filter((field) => field.problem !== undefined);
  const isWrong = wrong.length > 0 || form.problems.length > 0;
  // What is wrong has the focus; else what is still to be filled in.
  const first = isWrong || own?.isSeen ? undefined : form.fields.find(isEmptyField);
  return html`<div class="ll-form" id="formulier">
    ${heading(level, capital(form.title), "formulier-titel")}
    ${own?.lead && html`<p class="utrecht-paragraph ll-lead">${own.lead}</p>`}
    ${isWrong ? summary(t, form, levelBelow(level)) : !own && stillNeeded(t, form)}
    <form method="post" action=${own?.action ?? "/formulier"} class="utrecht-form" novalidate data-ask=${level === 1 || own ? undefined : "answer"} aria-labelledby="formulier-titel">
      ${hidden({ csrf, room, command: form.command, key: randomUUID(), terug: back ?? "", ...own?.hidden })}
      ${form.fields.map((field) => fieldView(t, field, field === first))}
      <div class="ll-buttons">
        <button type="submit" class="utrecht-button utrecht-button--primary-action">${own?.submit ?? t.web.save}</button>
        <a class="utrecht-button utrecht-button--subtle ll-button-link" href=${own?.back ?? placeAddress({ room, back })} data-close>${t.web.cancel}</a>
      </div>
    </form>
  </div>`;
}

/** So many questions are named; more of them are the form itself. */
const MOST_NAMED = 4;

/** Of a form that is filled in for a part: what is still asked. */
function stillNeeded(t: Text, { fields }: Form): VNode | null {
  const missing = fields.filter((field) => field.required && isEmptyField(field));
  const isBegun = fields.some((field) => field.required && !isEmptyField(field));
  if (!isBegun || missing.length === 0 || missing.length > MOST_NAMED) return null;
  const names = missing.map(({ shown }) => shown);
  return html`<p class="utrecht-paragraph ll-lead">${t.page.stillNeeded(showList(t, names))}</p>`;
}

function summary(t: Text, form: Form, level: Level): VNode {
  return html`<div class="utrecht-alert utrecht-alert--error ll-summary" role="alert" tabindex="-1" id="fouten">
    ${heading(level, formHeading(t, form))}
    <ul class="ll-list">
      ${form.problems.map((problem) => html`<li>${isolated(problem)}</li>`)}
      ${form.fields
        .filter((field) => field.problem !== undefined)
        .map(
          (field) =>
            html`<li><a class="utrecht-link" href=${`#${fieldId(field)}`}>${isolated(field.problem ?? "")}</a></li>`,
        )}
    </ul>
  </div>`;
}
