import type { VNode } from "preact";
import type { DigestEdition } from "../../../domain/digest/digest.ts";
import { organisationOf } from "../../../domain/organisation/organisation.ts";
import type { ReadableDigest } from "../../../figures/read-digest.ts";
import { highlights } from "../../../view/digest/digest-cards.ts";
import { numberFacts, numberRows } from "../../../view/digest/digest-lines.ts";
import { type DigestSection, digestSections } from "../../../view/digest/digest-sections.ts";
import { correctionBlocks, sinceFacts } from "../../../view/digest/digest-since.ts";
import { showDay, showPeriod } from "../../../view/format.ts";
import type { Text } from "../../../view/text.ts";
import type { CardContext } from "../card-context.ts";
import { html } from "../html.ts";
import { cardBody, cardView, heading } from "../render.ts";

/** Of what comes next, in the edition of one screen. */
const MOST_NEXT = 3;

/** How a digest is shown. */
export interface DigestShown {
  /** None: that of one organisation. */
  edition: DigestEdition | undefined;
  title: string;
  /** Leads to the other editions. */
  editions?: VNode;
}

/** A digest to read and to print. */
export function digestArticle(
  context: CardContext,
  found: ReadableDigest,
  { edition, title, editions }: DigestShown,
): VNode {
  const { t } = context;
  const { digest, introduction, asOf, isApproved, directory } = found;
  const sections =
    edition === "executive"
      ? highlightSections(t, found)
      : digestSections(t, directory, digest, { most: Number.POSITIVE_INFINITY, whole: true });
  return html`<article class=${edition === "executive" ? "ll-digest ll-digest--one-screen" : "ll-digest"}>
    <div class="ll-digest__head">
    ${heading(1, title)}
    <p class="utrecht-paragraph ll-lead">${leadOf(t, found, edition)} ${t.digest.asOf}<time datetime=${asOf}>${showDay(t, asOf)}</time>.</p>
    ${
      !isApproved &&
      html`<div class="utrecht-alert utrecht-alert--warning ll-notice"><p class="utrecht-paragraph"><strong>${t.web.warning}:</strong> ${t.digest.draftNotice}</p></div>`
    }
    ${editions}
    </div>
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
  t: Text,
  { digest: { of }, directory }: ReadableDigest,
  edition: DigestEdition | undefined,
): string {
  if (of) return t.digest.own.lead(organisationOf(directory, of.slug)?.name ?? of.slug);
  return `${t.digest.edition[edition ?? "full"]}.`;
}

type Part = Omit<DigestSection, "key"> & { key: string };

/** A heading of a card's block begins a section of its own here. */
function highlightSections(t: Text, found: ReadableDigest): Part[] {
  const parts: Part[] = [];
  for (const block of highlights(t, found.digest)) {
    if (block.type === "heading") parts.push({ key: String(parts.length), heading: block.text, body: [] });
    else parts.at(-1)?.body.push(block);
  }
  return [...parts, ...nextOnly(t, found)];
}

const nextOnly = (t: Text, { digest, directory }: ReadableDigest): Part[] =>
  digestSections(t, directory, digest, { most: MOST_NEXT, whole: false }).filter(({ key }) => key === "next");

function numbers(t: Text, { digest }: ReadableDigest): VNode {
  return html`<table class="utrecht-table ll-numbers">
    <caption class="utrecht-table__caption">${t.digest.numbersOf(showPeriod(t, digest.quarter))}</caption>
    <thead><tr><th scope="col">${t.digest.what}</th><th scope="col">${t.digest.number}</th></tr></thead>
    <tbody>${numberRows(t, digest).map(
      ({ label, value }) => html`<tr><th scope="row">${label}</th><td>${value}</td></tr>`,
    )}</tbody>
  </table>`;
}
