import type { VNode } from "preact";
import type { Category, PublishableKind } from "../../domain/public-records/publication.ts";
import { showDay } from "../../view/format.ts";
import type { Text } from "../../view/text.ts";
import { html } from "../../web/render/html.ts";
import type { Subject } from "../subject.ts";
import { pageDocument } from "../write/page.ts";
import type { Withheld } from "./plan.ts";

/** A record that is made public, with where it stands in the publication. */
export interface PublicRecord {
  subject: Subject;
  kind: PublishableKind;
  category: Category;
  page: string;
  data: string;
}

/** Who publishes, and when. */
export interface Publication {
  t: Text;
  name: string;
  publisher: string;
  /** The day on which it was made. */
  on: string;
}

/** One record to read: what it is, and what it says. */
export function recordPage(
  { t, publisher }: Publication,
  { subject, kind, category }: PublicRecord,
  article: VNode,
): string {
  const { facts } = t.publication;
  const rows: [string, string | VNode][] = [
    [facts.key, subject.key],
    [facts.kind, t.publication.kind[kind]],
    [facts.on, showDay(t, dayOf(subject))],
    [facts.category, t.publication.category[category]],
    [facts.publisher, publisher],
  ];
  return pageDocument(
    t,
    `${subject.key} ${subject.title}`,
    html`<nav><a href="../index.html">${t.publication.back}</a></nav>
      ${article}
      <footer><dl>${rows.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl></footer>`,
  );
}

export const dayOf = ({ settledOn, madeOn, from }: Subject): string => settledOn ?? madeOn ?? from;

/** The way in: every record that is public, and every one that is not, with why. */
export function publicIndex(
  { t, name, publisher, on }: Publication,
  records: readonly PublicRecord[],
  {
    withheld,
    notPublic,
  }: { withheld: readonly Withheld[]; notPublic: { kind: PublishableKind; count: number }[] },
  lists: { listed: string; unlisted: string },
): string {
  const words = t.publication;
  const kinds = Map.groupBy(records, ({ kind }) => kind);
  const main = html`
    <h1>${words.title(name)}</h1>
    <p>${words.lead}</p>
    <p>${words.by(publisher)}${" "}${words.madeOn(showDay(t, on))}</p>
    ${records.length === 0 && html`<p>${words.nothing}</p>`}
    ${[...kinds].map(
      ([kind, ofKind]) => html`<h2>${words.kinds[kind]} (${ofKind.length})</h2>
        <ul>${ofKind.map((record) => recordLine(t, record))}</ul>`,
    )}
    <h2>${words.withheld} (${withheld.length})</h2>
    ${
      withheld.length === 0
        ? html`<p>${words.withheldNone}</p>`
        : html`<p>${words.withheldLead}</p>${withheldTable(t, withheld)}`
    }
    ${notPublic.length > 0 && html`<ul>${notPublic.map(({ kind, count }) => html`<li>${words.notPublic(words.kinds[kind], count)}</li>`)}</ul>`}
    <h2>${words.files}</h2>
    <ul>
      <li><a href=${lists.listed}>${words.listed}</a></li>
      <li><a href=${lists.unlisted}>${words.unlisted}</a></li>
    </ul>`;
  return pageDocument(t, words.title(name), main);
}

const recordLine = (t: Text, { subject, page, data }: PublicRecord): VNode =>
  html`<li><a href=${page}>${subject.key} ${subject.title}</a>, ${showDay(t, dayOf(subject))},${" "}<a href=${data}>${t.publication.data(subject.key)}</a></li>`;

function withheldTable(t: Text, withheld: readonly Withheld[]): VNode {
  const { column, kind: kinds, withheldCaption } = t.publication;
  return html`<table>
    <caption>${withheldCaption}</caption>
    <thead><tr><th scope="col">${column.key}</th><th scope="col">${column.kind}</th><th scope="col">${column.on}</th><th scope="col">${column.why}</th></tr></thead>
    <tbody>${withheld.map(
      (one) => html`<tr>
        <th scope="row">${one.key}</th>
        <td>${kinds[one.kind]}</td>
        <td>${one.on === null ? "" : showDay(t, one.on)}</td>
        <td>${whyOf(t, one)}</td>
      </tr>`,
    )}</tbody>
  </table>`;
}

/** Why something is withheld, in one sentence. */
export function whyOf(t: Text, { why, ground, reason }: Withheld): string {
  const words = t.publication.why[why];
  if (ground === null) return words;
  const said = `${words}: ${t.choice.ground[ground]}`;
  return reason === null ? said : `${said}. ${reason}`;
}
