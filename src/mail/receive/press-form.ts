import { html } from "htm/preact";
import type { VNode } from "preact";
import { clean } from "../../view/clean.ts";
import type { Text } from "../../view/text.ts";

interface PressForm {
  label: string;
  isDanger: boolean;
  /** Whether something can be said with it; what was written already. */
  note: string | undefined;
  /** What may be about a child, and is asked. */
  details: readonly string[];
  /** Whether it passes when somebody says that it is not. */
  canPass: boolean;
}

/** The one form of the page: what the press does is done by sending it, and by nothing else. */
export function pressForm(t: Text, { label, isDanger, note, details, canPass }: PressForm): VNode {
  const { mail } = t;
  const look = `utrecht-button utrecht-button--primary-action${isDanger ? " utrecht-button--danger" : ""}`;
  return html`<form method="post" class="utrecht-form">
    ${details.length > 0 && html`<ul class="ll-list" role="alert">${details.map((text) => html`<li>${clean(text)}</li>`)}</ul>`}
    ${
      note !== undefined &&
      html`<div class="ll-field utrecht-form-field--distanced">
        <label class="utrecht-form-label" for="note">${mail.note}</label>
        <p id="note-hint" class="ll-hint">${mail.noteHint}</p>
        <textarea id="note" name="note" rows="3" maxlength="1000" class="utrecht-textarea" aria-describedby="note-hint">${note}</textarea>
      </div>`
    }
    ${
      canPass &&
      html`<p class="utrecht-paragraph"><label><input type="checkbox" name="noPerson" value="1" />${" "}${mail.personalAsk}</label></p>`
    }
    <div class="ll-buttons"><button type="submit" class=${look}>${clean(mail.confirm(label))}</button></div>
  </form>`;
}

/** Below the form: for whom the link answers, whoever was sent it on. */
export const smallPrint = (text: string): VNode =>
  html`<p class="utrecht-paragraph ll-hint">${clean(text)}</p>`;
