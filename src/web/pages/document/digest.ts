import type { VNode } from "preact";
import { DIGEST_EDITIONS, type DigestEdition, editionFor } from "../../../domain/digest/digest.ts";
import { organisationOf } from "../../../domain/organisation/organisation.ts";
import { type ReadableDigest, readDigest } from "../../../figures/read-digest.ts";
import { digestPath, highlights } from "../../../view/digest/digest-cards.ts";
import { numberFacts, numberRows } from "../../../view/digest/digest-lines.ts";
import { type DigestSection, digestSections } from "../../../view/digest/digest-sections.ts";
import { correctionBlocks, sinceFacts } from "../../../view/digest/digest-since.ts";
import { ownTitle } from "../../../view/digest/own-digest.ts";
import { showDay, showPeriod } from "../../../view/format.ts";
import { formValue } from "../../receive/form-value.ts";
import type { CardContext } from "../../render/card-context.ts";
import { html } from "../../render/html.ts";
import { cardBody, cardView, heading } from "../../render/render.ts";
import type { Handler, Visitor } from "../../session/visitor.ts";
import type { Web } from "../../web.ts";
import { sendPage } from "../shell/layout.ts";
import { sendProblem } from "../shell/problem.ts";

/** Of what comes next, in the edition of one screen. */
const MOST_NEXT = 3;

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
    const main = pageOf(visitor, found, edition, title);
    await sendPage(web, visitor, response, { title }, main);
  };
}

/** @param edition none: that of one organisation */
function pageOf(
  visitor: Visitor,
  found: ReadableDigest,
  edition: DigestEdition | undefined,
  title: string,
): VNode {
  const { t } = visitor;
  const { digest, introduction, asOf, isApproved, directory } = found;
  // Nothing on paper can be pressed: the draft is approved where it was sent.
  const context: CardContext = { t, room: "", csrf: "", may: () => false };
  const sections =
    edition === "executive"
      ? highlightSections(t, found)
      : digestSections(t, directory, digest, { most: Number.POSITIVE_INFINITY, whole: true });
  return html`<article class="ll-digest">
    ${heading(1, title)}
    <p class="utrecht-paragraph ll-lead">${leadOf(t, found, edition)} ${t.digest.asOf}<time datetime=${asOf}>${showDay(t, asOf)}</time>.</p>
    ${
      !isApproved &&
      html`<div class="utrecht-alert utrecht-alert--warning ll-notice"><p class="utrecht-paragraph"><strong>${t.web.warning}:</strong> ${t.digest.draftNotice}</p></div>`
    }
    ${editions(visitor, found, edition)}
    ${
      !digest.of &&
      html`<section class="ll-digest__part" aria-labelledby="inleiding">
      ${heading(2, t.digest.introduction, "inleiding")}
      <p class="utrecht-paragraph ll-text">${introduction ?? t.digest.noIntroduction}</p>
    </section>`
    }
    ${correctionSection(context, found)}
    <section class="ll-digest__part" aria-labelledby="kerncijfers">
      ${heading(2, t.digest.keyNumbers, "kerncijfers")}
      ${
        edition === "executive"
          ? cardBody(
              context,
              [{ type: "facts", facts: [...numberFacts(t, digest), ...sinceFacts(t, digest)] }],
              3,
            )
          : numbers(t, found)
      }
    </section>
    ${sections.map(
      ({
        key,
        heading: words,
        body,
      }) => html`<section class="ll-digest__part" aria-labelledby=${`deel-${key}`}>
        ${cardView(context, { title: [words], body }, 2, `deel-${key}`)}
      </section>`,
    )}
    <p class="utrecht-paragraph ll-hint">${isApproved ? `${t.digest.frozen} ` : ""}${t.digest.privacy}</p>
  </article>`;
}

/** What was corrected after it was approved stands above the figures. */
function correctionSection(context: CardContext, { corrections }: ReadableDigest): VNode | undefined {
  const [title, ...body] = correctionBlocks(context.t, corrections);
  if (title?.type !== "heading") return undefined;
  return html`<section class="ll-digest__part" aria-labelledby="correcties">
    ${cardView(context, { title: [title.text], body }, 2, "correcties")}
  </section>`;
}

function leadOf(
  t: Visitor["t"],
  { digest: { of }, directory }: ReadableDigest,
  edition: DigestEdition | undefined,
): string {
  if (of) return t.digest.own.lead(organisationOf(directory, of.slug)?.name ?? of.slug);
  return `${t.digest.edition[edition ?? "full"]}.`;
}

type Part = Omit<DigestSection, "key"> & { key: string };

/** A heading of a card's block begins a section of its own here. */
function highlightSections(t: Visitor["t"], found: ReadableDigest): Part[] {
  const parts: Part[] = [];
  for (const block of highlights(t, found.digest)) {
    if (block.type === "heading") parts.push({ key: String(parts.length), heading: block.text, body: [] });
    else parts.at(-1)?.body.push(block);
  }
  return [...parts, ...nextOnly(t, found)];
}

const nextOnly = (t: Visitor["t"], { digest, directory }: ReadableDigest): Part[] =>
  digestSections(t, directory, digest, { most: MOST_NEXT, whole: false }).filter(({ key }) => key === "next");

function numbers(t: Visitor["t"], { digest }: ReadableDigest): VNode {
  return html`<table class="utrecht-table ll-numbers">
    <caption class="utrecht-table__caption">${t.digest.numbersOf(showPeriod(t, digest.quarter))}</caption>
    <thead><tr><th scope="col">${t.digest.what}</th><th scope="col">${t.digest.number}</th></tr></thead>
    <tbody>${numberRows(t, digest).map(
      ({ label, value }) => html`<tr><th scope="row">${label}</th><td>${value}</td></tr>`,
    )}</tbody>
  </table>`;
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
