import type { VNode } from "preact";
import { LANGUAGES } from "../../../domain/organisation/language.ts";
import { findCommand } from "../../../engine/registry.ts";
import type { Text } from "../../../view/text.ts";
import { hidden } from "../../render/buttons.ts";
import { html } from "../../render/html.ts";
import type { Visitor } from "../../session/visitor.ts";
import type { Web } from "../../web.ts";
import { narrowMenu, type PageName, wideMenu } from "./menu.ts";

interface Here {
  name: PageName | undefined;
  room: string | undefined;
}

/** The head of every page: whose it is, searching, who one is, and the way around. */
export function header(web: Web, visitor: Visitor, here: Here): VNode {
  const { t, place } = visitor;
  return html`<header class="ll-header">
    <div class="ll-header__inside">
      <p class="ll-brand"><a href="/">${t.web.product}</a><span>${place.name}</span></p>
      <div class="ll-header__more">${searchField(t)}${who(web, visitor)}</div>
      ${narrowMenu(visitor, here, [searchField(t), who(web, visitor)])}
    </div>
    ${wideMenu(visitor, here)}
  </header>`;
}

function searchField({ page }: Text): VNode {
  return html`<search class="ll-search"><form method="get" action="/zoek">
    <input class="utrecht-textbox ll-small" type="search" name="q" maxlength="200" aria-label=${page.searchLabel}
      autocomplete="off" />
    <button type="submit" class="utrecht-button utrecht-button--secondary-action ll-small">${page.names.search}</button>
  </form></search>`;
}

function who(web: Web, visitor: Visitor): VNode {
  const { t, actor, csrf } = visitor;
  return html`<div class="ll-who">
    <p><span class="ll-who__label">${t.web.you} </span><strong>${actor.name}</strong></p>
    ${languageSwitch(web, visitor)}
    ${
      !web.demo &&
      html`<form method="post" action="/afmelden">${hidden({ csrf })}
        <button class="utrecht-button utrecht-button--subtle ll-small">${t.web.signOut}</button></form>`
    }
  </div>`;
}

/** Choosing a language is a command like any other: it holds wherever the person is. */
function languageSwitch(web: Web, { csrf, language: chosen, address }: Visitor): VNode[] {
  if (!findCommand(web.engine.registry, "leerlus/language")) return [];
  return LANGUAGES.filter((language) => language !== chosen).map((language) => {
    const values = { csrf, taal: language, terug: address };
    return html`<form method="post" action="/taal">${hidden(values)}
      <button class="utrecht-button utrecht-button--subtle ll-small" lang=${language}>
        ${language === "en" ? "English" : "Nederlands"}
      </button></form>`;
  });
}
