import type { VNode } from "preact";
import { DIGEST_EDITIONS } from "../../../domain/digest/digest.ts";
import { organisationOf } from "../../../domain/organisation/organisation.ts";
import { type ListedDigest, listReadableDigests } from "../../../figures/list-readable-digests.ts";
import { readDigest } from "../../../figures/read-digest.ts";
import { digestPath, executiveBlocks } from "../../../view/digest/digest-cards.ts";
import { showDay, showPeriod } from "../../../view/format.ts";
import { buttonsView } from "../../render/buttons.ts";
import { html } from "../../render/html.ts";
import { isolated } from "../../render/isolated.ts";
import { cardBody, heading } from "../../render/render.ts";
import { contextOf, type Handler, type Visitor } from "../../session/visitor.ts";
import type { Web } from "../../web.ts";
import { type Column, dataTable } from "../parts/data-table.ts";
import { pageHead } from "../parts/page-head.ts";
import { sendPage } from "../shell/layout.ts";

/** More editions than this stand on the page of the digest itself. */
const EDITIONS = 4;

/** Kwartaalberichten: the newest one on one screen, and every one with its editions; drafts for coordinators. */
export function sendDigests(web: Web): Handler {
  return async (visitor, _request, response) => {
    const { t } = visitor;
    const words = t.pages.digests;
    const listed = await listReadableDigests(web.engine, visitor.actor);
    const columns: Column<ListedDigest>[] = [
      {
        title: words.quarter,
        isHead: true,
        cell: ({ quarter }) =>
          html`<a class="utrecht-link" href=${`/digest/${quarter}`}>${showPeriod(t, quarter)}</a>`,
      },
      { title: words.state, cell: (one) => stateOf(visitor, one) },
      { title: words.editions, cell: (one) => editions(visitor, one) },
    ];
    const newest = listed.find(({ approvedOn }) => approvedOn !== null);
    const main = html`
      ${pageHead({ title: t.page.names.digests, lead: words.lead })}
      ${newest && (await newestView(web, visitor, newest))}
      <section id="alle-kwartaalberichten" aria-labelledby="alle-titel" data-refresh>
        ${heading(2, words.all, "alle-titel")}
        ${dataTable(t, { caption: words.caption, columns, rows: listed, empty: words.none })}
      </section>`;
    await sendPage(web, visitor, response, { title: t.page.names.digests }, main);
  };
}

/** What an alderman reads of the newest, and the way to all of it. */
async function newestView(web: Web, visitor: Visitor, { quarter }: ListedDigest): Promise<VNode | null> {
  const { t, actor, language } = visitor;
  const found = await readDigest(web.engine, { ...actor, language }, quarter);
  if (!found) return null;
  const { digest, introduction, corrections, asOf } = found;
  const body = executiveBlocks(t, { digest, introduction, corrections, asOf });
  return html`<section id="nieuwste" class="ll-card" aria-labelledby="nieuwste-titel">
    ${heading(2, t.digest.title(showPeriod(t, quarter)), "nieuwste-titel")}
    ${cardBody(contextOf(visitor), body, 3)}
    <p><a class="utrecht-link" href=${digestPath(quarter, "full")}>${t.digest.fullPage}</a></p>
  </section>`;
}

function stateOf(visitor: Visitor, { quarter, approvedOn }: ListedDigest): VNode {
  const { t } = visitor;
  const words = t.pages.digests;
  if (approvedOn !== null)
    return html`<time datetime=${approvedOn}>${words.approved(showDay(t, approvedOn))}</time>`;
  const look = { label: t.digest.button.show, command: "digest/draft", input: { quarter } };
  return html`${words.draft} ${buttonsView(contextOf(visitor), [look], `concept-${quarter}`)}`;
}

function editions({ t, place }: Visitor, { quarter, editions: own }: ListedDigest): VNode {
  const links = [
    ...DIGEST_EDITIONS.map((edition) => [edition, t.digest.edition[edition]] as const),
    ...own.map(({ key, slug }) => [key, organisationOf(place.directory, slug)?.name ?? slug] as const),
  ];
  const rest = links.length - EDITIONS;
  return html`<ul class="ll-list">${links
    .slice(0, EDITIONS)
    .map(
      ([edition, label]) =>
        html`<li><a class="utrecht-link" href=${digestPath(quarter, edition)}>${isolated(label)}</a></li>`,
    )}${rest > 0 && html`<li>${t.pages.digests.moreEditions(rest)}</li>`}</ul>`;
}
