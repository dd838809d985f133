import { randomUUID } from "node:crypto";
import type { VNode } from "preact";
import { pathOf } from "../../../engine/command.ts";
import { NO_PERSON } from "../../../engine/input/fields-of.ts";
import type { Text } from "../../../view/text.ts";
import { hidden } from "../../render/buttons.ts";
import { html } from "../../render/html.ts";
import { isolated } from "../../render/isolated.ts";
import { heading, type Level } from "../../render/render.ts";
import type { PageRequest } from "../../run.ts";

/**
 * Asks whether a text is about a child. What was typed stands in this one page of the person who typed it, and nowhere
 * else: no address, no session and no table holds it.
 */
export function personalView(
  { t, csrf, level, back }: { t: Text; csrf: string; level: Level; back?: string | undefined },
  details: readonly string[],
  { command, input, room, key, confirmed, isOnPost }: PageRequest,
): VNode {
  const values = { csrf, room, command: pathOf(command), bericht: isOnPost ? "1" : "", terug: back ?? "" };
  const said = JSON.stringify({ ...input, [NO_PERSON]: true });
  const fragment = level === 1 ? undefined : "answer";
  return html`<div class="ll-form">
    ${heading(level, t.personal.question, "formulier-titel")}
    <p class="utrecht-paragraph">${t.personal.nothingKept}</p>
    <ul class="ll-list">${details.map((text) => html`<li>${isolated(text)}</li>`)}</ul>
    <div class="ll-buttons">
      <form method="post" action="/doe" data-ask=${fragment}>
        ${hidden({ ...values, input: said, zeker: confirmed ? "1" : "", key: key || randomUUID() })}
        <button type="submit" class="utrecht-button utrecht-button--primary-action">${t.personal.no}</button>
      </form>
      <form method="post" action="/doe" data-ask=${fragment}>
        ${hidden({ ...values, input: JSON.stringify(input), anders: "1" })}
        <button type="submit" class="utrecht-button utrecht-button--secondary-action" autofocus>${t.personal.otherwise}</button>
      </form>
    </div>
  </div>`;
}
