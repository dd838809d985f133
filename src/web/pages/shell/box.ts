import { randomUUID } from "node:crypto";
import type { VNode } from "preact";
import { hidden } from "../../render/buttons.ts";
import { html } from "../../render/html.ts";
import { lineAddress, noticeView, roomAddress } from "../../render/notice.ts";
import type { Visitor } from "../../session/visitor.ts";

/** Where the client finds the shortcut, and how people read it. */
const SHORTCUT = "Alt+Shift+O";

/** Where somebody reads what was answered to them alone, and types what they want: in sight on every page. */
export function box(visitor: Visitor, room: string): VNode {
  const { t, csrf, may, address, said } = visitor;
  const back = address === roomAddress(room) ? undefined : address;
  const context = { t, room, csrf, may, back };
  return html`<div class="ll-dock">
    <div id="antwoord" class="ll-answers">${said.notice && noticeView(context, said.notice)}</div>
    <form class="ll-box" method="post" action="/opdracht" data-ask="answer" data-box aria-label=${t.web.box}>
      ${hidden({ csrf, room, key: randomUUID(), terug: back ?? "" })}
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
            aria-keyshortcuts=${SHORTCUT}
            value=${said.typed ?? ""}
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
        <span class="ll-hint__long">${t.web.example}: <q>${t.command.helpExample}</q>. </span>
        <a class="utrecht-link" href=${lineAddress({ room, back }, "leerlus help")}>${t.web.help}</a>
        <span class="ll-hint__key"> · ${t.page.shortcut(SHORTCUT)}</span>
      </p>
    </form>
  </div>`;
}
