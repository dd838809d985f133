import { randomUUID } from "node:crypto";
import type { VNode } from "preact";
import { pathOf } from "../../../engine/command.ts";
import type { Text } from "../../../view/text.ts";
import { hidden } from "../../render/buttons.ts";
import { html } from "../../render/html.ts";
import { isolated } from "../../render/isolated.ts";
import { placeAddress } from "../../render/notice.ts";
import { heading, type Level } from "../../render/render.ts";
import type { PageRequest } from "../../run.ts";

/** Asks before what cannot be undone. */
export function questionView(
  { t, csrf, level, back }: { t: Text; csrf: string; level: Level; back?: string | undefined },
  question: string,
  { command, input, room, key, isOnPost }: PageRequest,
): VNode {
  const values = {
    csrf,
    room,
    command: pathOf(command),
    input: JSON.stringify(input),
    zeker: "1",
    bericht: isOnPost ? "1" : "",
    terug: back ?? "",
  };
  return html`<div class="ll-form">
    ${heading(level, t.command.sure, "formulier-titel")}
    <p class="utrecht-paragraph">${isolated(question)}</p>
    <form method="post" action="/doe" data-ask=${level === 1 ? undefined : "answer"}>
      ${hidden({ ...values, key: key || randomUUID() })}
      <div class="ll-buttons">
        <button type="submit" class="utrecht-button utrecht-button--primary-action utrecht-button--danger">${t.web.yes}</button>
        <a class="utrecht-button utrecht-button--subtle ll-button-link" href=${placeAddress({ room, back })} data-close autofocus>${t.web.no}</a>
      </div>
    </form>
  </div>`;
}
