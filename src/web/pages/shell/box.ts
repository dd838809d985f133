import { randomUUID } from "node:crypto";
import type { VNode } from "preact";
import { hidden } from "../../render/buttons.ts";
import { html } from "../../render/html.ts";
import { lineAddress, type Notice, noticeView } from "../../render/notice.ts";
import type { Visitor } from "../../session/visitor.ts";

/** Where somebody reads what was answered to them alone, and types what they want. */
export function box(visitor: Visitor, room: string, notice?: Notice, typed = ""): VNode {
  const { t, csrf, may } = visitor;
  const context = { t, room, csrf, may };
  return html`<div class="ll-box-area">
    <div id="antwoord" class="ll-answers">${notice && noticeView(context, notice)}</div>
    <form class="ll-box" method="post" action="/opdracht" data-ask="answer" data-box aria-label=${t.web.box}>
      ${hidden({ csrf, room, key: randomUUID() })}
      <label class="utrecht-form-label" for="regel">${t.web.box}</label>
      <div class="ll-box__row">
        <div class="ll-combo">
          <input
            id="regel"
            name="regel"
            class="utrecht-textbox"
            type="text"
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            enterkeyhint="send"
            aria-describedby="regel-uitleg"
            value=${typed}
            data-combo="/opdrachten.json"
            data-list-label=${t.web.suggestions}
            data-required=${t.web.required}
            data-count-one=${t.web.suggested(1)}
            data-count-many=${t.web.suggested(0)}
          />
        </div>
        <button type="submit" class="utrecht-button utrecht-button--primary-action">${t.web.send}</button>
      </div>
      <p id="regel-uitleg" class="ll-hint">
        <span class="ll-hint__long">${t.web.boxHint} </span>${t.web.example}: <q>${t.command.helpExample}</q>.
        ${" "}<a class="utrecht-link" href=${lineAddress(room, "leerlus help")}>${t.web.help}</a>
      </p>
    </form>
  </div>`;
}
