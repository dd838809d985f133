import type { VNode } from "preact";
import { DIGEST_EDITIONS, type DigestEdition, editionFor } from "../../../domain/digest/digest.ts";
import { organisationOf } from "../../../domain/organisation/organisation.ts";
import { type ReadableDigest, readDigest } from "../../../figures/read-digest.ts";
import { digestPath } from "../../../view/digest/digest-cards.ts";
import { ownTitle } from "../../../view/digest/own-digest.ts";
import { showPeriod } from "../../../view/format.ts";
import { formValue } from "../../receive/form-value.ts";
import type { CardContext } from "../../render/card-context.ts";
import { digestArticle } from "../../render/document/digest-article.ts";
import { html } from "../../render/html.ts";
import type { Handler, Visitor } from "../../session/visitor.ts";
import type { Web } from "../../web.ts";
import { sendPage } from "../shell/layout.ts";
import { sendProblem } from "../shell/problem.ts";

/**
 * `/digest/2026-Q3`: a digest to read and to print; `?editie=executive` (or `edition`) is the one of one screen, which an
 * alderman gets by itself; `?editie=region:SLUG` and `provider:SLUG` are those of one organisation.
 */
export function sendDigest(web: Web): Handler {
  return async (visitor, request, response) => {
    const { t, actor, language } = visitor;
    const asked = String(request.params.ref).slice(0, 20);
    const named = formValue(request.query, "editie") || formValue(request.query, "edition");
    const wanted = named.slice(0, 100) || editionFor(actor.role);
    const edition = DIGEST_EDITIONS.find((one) => one === wanted);
    const own = edition === undefined ? wanted : undefined;
    const found = await readDigest(web.engine, { ...actor, language }, asked, own);
    if (!found) {
      const title = t.web.nothingHere(asked);
      return await sendProblem(web, response, 404, () => [title, t.digest.pageMissing], visitor);
    }
    const { digest, directory } = found;
    const title = digest.of
      ? ownTitle(t, directory, digest.quarter, digest.of)
      : t.digest.title(showPeriod(t, digest.quarter));
    // Nothing on paper can be pressed: the draft is approved where it was sent.
    const context: CardContext = { t, room: "", csrf: "", may: () => false };
    const main = digestArticle(context, found, {
      edition,
      title,
      editions: editions(visitor, found, edition),
    });
    await sendPage(web, visitor, response, { title, name: "digests", isDocument: true }, main);
  };
}

function editions(
  { t }: Visitor,
  { digest: { quarter, of }, directory, editions: own }: ReadableDigest,
  here: DigestEdition | undefined,
): VNode {
  const all = [
    ...DIGEST_EDITIONS.map((edition) => ({
      href: digestPath(quarter, edition),
      label: t.digest.edition[edition],
      isHere: edition === here,
    })),
    ...own.map(({ key, slug }) => ({
      href: digestPath(quarter, key),
      label: organisationOf(directory, slug)?.name ?? slug,
      isHere: key === of?.key,
    })),
  ];
  return html`<nav class="ll-digest__editions" aria-label=${t.digest.editions}><ul class="ll-list">${all.map(
    ({ href, label, isHere }) =>
      html`<li><a class="utrecht-link" href=${href} aria-current=${isHere ? "page" : undefined}>${label}</a></li>`,
  )}</ul></nav>`;
}
