import type { VNode } from "preact";
import type { Button } from "../../view/card.ts";
import type { CardContext } from "./card-context.ts";
import { html } from "./html.ts";

const LOOK = {
  primary: "utrecht-button utrecht-button--primary-action",
  danger: "utrecht-button utrecht-button--secondary-action utrecht-button--danger",
  plain: "utrecht-button utrecht-button--secondary-action",
};

/**
 * Buttons as forms, so that they work without a script: a press is a POST, opening a form a GET. Those that the reader
 * may not press are left out.
 * @param about the id of the text that tells equal buttons in a list apart
 */
export function buttonsView(context: CardContext, buttons: Button[], about?: string): VNode | null {
  const allowed = buttons.filter(({ command }) => context.may(command));
  if (allowed.length === 0) return null;
  return html`<div class="ll-buttons">${allowed.map((button) => buttonView(context, button, about))}</div>`;
}

function buttonView(
  { room, csrf, isPost, back = "" }: CardContext,
  button: Button,
  about: string | undefined,
): VNode {
  const input = JSON.stringify(button.input);
  const press = html`<button
    type="submit"
    class=${LOOK[button.style ?? "plain"]}
    aria-describedby=${about}
    data-key=${`${button.command} ${input} ${button.label}`}
  >${button.label}</button>`;
  if (button.opensForm) {
    return html`<form method="get" action="/formulier" data-ask="dialog">
      ${hidden({ command: button.command, input, room, terug: back })}${press}
    </form>`;
  }
  const key = button.nonce ?? "";
  const ask = button.confirm ?? "";
  return html`<form method="post" action="/doe" data-ask="answer">
    ${hidden({ csrf, command: button.command, input, room, key, ask, bericht: isPost ? "1" : "", terug: back })}${press}
  </form>`;
}

/** Hidden inputs; empty ones are left out. */
export function hidden(values: Record<string, string>): VNode[] {
  return Object.entries(values)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => html`<input type="hidden" name=${name} value=${value} />`);
}
