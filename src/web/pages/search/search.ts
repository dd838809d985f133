import type { VNode } from "preact";
import { nounOfRef } from "../../../engine/input/parse-field.ts";
import { type FoundItem, readSearch } from "../../../engine/reading/search.ts";
import { capital } from "../../../view/capital.ts";
import { refPath } from "../../../view/link.ts";
import { formValue } from "../../receive/form-value.ts";
import { html } from "../../render/html.ts";
import { isolated } from "../../render/isolated.ts";
import { refLink } from "../../render/ref-link.ts";
import { heading } from "../../render/render.ts";
import type { Handler, Visitor } from "../../session/visitor.ts";
import type { Web } from "../../web.ts";
import { pageHead } from "../parts/page-head.ts";
import { sendPage } from "../shell/layout.ts";

/** As long as the API takes. */
const LONGEST = 200;

/** `/zoek?q=`: everything somebody may see that has all the words, by kind; a reference leads to its page. */
export function sendSearch(web: Web): Handler {
  return async (visitor, request, response) => {
    const { t, actor, language } = visitor;
    const query = formValue(request.query, "q").replaceAll("\0", "").trim().slice(0, LONGEST);
    if (nounOfRef(query)) return response.redirect(303, refPath(query.toUpperCase()));
    const found =
      query === "" ? undefined : await readSearch(web.engine, { ...actor, language }, { query, via: "web" });
    const main = html`
      ${pageHead({ title: t.page.names.search, lead: t.page.searchLead })}
      <search class="ll-search ll-search--large"><form method="get" action="/zoek" aria-label=${t.page.searchLabel}>
        <input class="utrecht-textbox" type="search" name="q" value=${query} maxlength=${LONGEST} autocomplete="off"
          aria-label=${t.page.searchLabel} autofocus=${query === "" || undefined} />
        <button type="submit" class="utrecht-button utrecht-button--primary-action">${t.page.names.search}</button>
      </form></search>
      ${found ? foundView(visitor, query, found) : html`<p class="ll-empty ll-empty--boxed">${t.page.searchAsk}</p>`}`;
    const title = query === "" ? t.page.names.search : `${t.page.names.search}: ${query}`;
    await sendPage(web, visitor, response, { title }, main);
  };
}

function foundView(
  { t }: Visitor,
  query: string,
  { items, rest }: { items: FoundItem[]; rest: number },
): VNode {
  if (items.length === 0)
    return html`<p class="ll-empty ll-empty--boxed">${isolated(t.page.searchNothing(query))}</p>`;
  const kinds = [...Map.groupBy(items, ({ kind }) => kind)];
  return html`<p role="status" class="utrecht-paragraph">${t.page.searchFound(items.length + rest)}</p>
    ${kinds.map(
      ([kind, own]) => html`<section class="ll-card" aria-labelledby=${`soort-${kind}`}>
        ${heading(2, `${capital(t.leerlus.foundKind[kind])} (${own.length})`, `soort-${kind}`)}
        <ul class="ll-list ll-list--rows">${own.map(
          ({ ref, title, snippet }) => html`<li><div class="ll-item">
            <p class="ll-item__text">${refLink(ref)} ${isolated(title)}</p>
            ${snippet !== "" && html`<p class="ll-item__detail">${isolated(snippet)}</p>`}
          </div></li>`,
        )}</ul>
      </section>`,
    )}
    ${rest > 0 && html`<p class="utrecht-paragraph">${t.page.searchRest(rest)}</p>`}`;
}
