import type { VNode } from "preact";
import { findCommand } from "../../../engine/registry.ts";
import { buttonsView } from "../../render/buttons.ts";
import { html } from "../../render/html.ts";
import { heading } from "../../render/render.ts";
import { contextOf, type Handler, type Visitor } from "../../session/visitor.ts";
import type { Web } from "../../web.ts";
import { cardSection } from "../parts/card-section.ts";
import { pageHead } from "../parts/page-head.ts";
import { sendPage } from "../shell/layout.ts";

/** Instellingen: who somebody is, their language and calendar address, where messages come, and where they are signed in. */
export function sendSettings(web: Web): Handler {
  return async (visitor, _request, response) => {
    const { t } = visitor;
    const main = html`
      ${pageHead({ title: t.page.names.settings, lead: t.pages.settings.lead })}
      ${await cardSection(web, visitor, { id: "ik", command: "leerlus/me" })}
      ${await cardSection(web, visitor, { id: "uw-berichten", command: "leerlus/messages" })}
      ${choice(web, visitor, "leerlus/language", t.pages.settings.language)}
      ${await cardSection(web, visitor, { id: "sessies", command: "leerlus/sessions" })}
      <section class="ll-card">
        ${heading(2, t.privacy.own.title)}<p class="utrecht-paragraph">${t.privacy.own.linkText}</p>
        <p class="utrecht-paragraph"><a class="utrecht-link" href="/instellingen/gegevens">${t.privacy.own.link}</a></p>
      </section>`;
    await sendPage(web, visitor, response, { title: t.page.names.settings }, main);
  };
}

interface Words {
  title: string;
  text: string;
  change: string;
}

/** Something of their own that somebody chooses in a form. */
function choice(web: Web, visitor: Visitor, command: string, { title, text, change }: Words): VNode | null {
  if (!findCommand(web.engine.registry, command)) return null;
  const buttons = [{ label: change, command, input: {}, opensForm: true }];
  return html`<section class="ll-card">
    ${heading(2, title)}<p class="utrecht-paragraph">${text}</p>${buttonsView(contextOf(visitor), buttons)}
  </section>`;
}
