import { coordinator } from "../../../engine/command.ts";
import { showDay } from "../../../view/format.ts";
import type { Text } from "../../../view/text.ts";
import type { PublicationStanding } from "../../publication.ts";
import { buttonsView } from "../../render/buttons.ts";
import { html } from "../../render/html.ts";
import { isolated } from "../../render/isolated.ts";
import { heading } from "../../render/render.ts";
import { contextOf, type Handler, type Visitor } from "../../session/visitor.ts";
import type { Web } from "../../web.ts";
import { type Column, dataTable } from "../parts/data-table.ts";
import { pageHead } from "../parts/page-head.ts";
import { sendPage } from "../shell/layout.ts";
import { sendProblem } from "../shell/problem.ts";

/** `/beheer/openbaar`: what the next publication would have, what not and why, with the buttons that decide. */
export function sendPublication(web: Web): Handler {
  return async (visitor, _request, response) => {
    const { t, actor } = visitor;
    const words = t.publication;
    const title = words.page.title;
    if (!coordinator(actor))
      return await sendProblem(web, response, 403, () => [title, t.page.onlyCoordinator], visitor);
    if (!web.publication)
      return await sendProblem(web, response, 404, () => [title, t.web.notFound], visitor);
    const { published, withheld } = await web.publication(actor, t);
    const at = { ...visitor, address: "/beheer/openbaar" };
    const main = html`
      ${pageHead({ title, lead: words.page.lead })}
      <section aria-labelledby="achtergehouden">
        ${heading(2, words.withheld, "achtergehouden")}
        ${dataTable(t, { caption: words.withheldCaption, columns: withheldColumns(t, at), rows: withheld, empty: words.withheldNone })}
      </section>
      <section aria-labelledby="openbaar">
        ${heading(2, words.page.public, "openbaar")}
        ${dataTable(t, { caption: words.page.publicCaption, columns: publicColumns(t, at), rows: published, empty: words.page.nothing })}
      </section>`;
    await sendPage(web, visitor, response, { title }, main);
  };
}

type Published = PublicationStanding["published"][number];
type Withheld = PublicationStanding["withheld"][number];

const idOf = (key: string): string => `stuk-${key.replaceAll("/", "-")}`;

function publicColumns(t: Text, visitor: Visitor): Column<Published>[] {
  const { column, withholdButton } = t.publication;
  const context = contextOf(visitor);
  const withhold = (key: string) => ({
    label: withholdButton,
    command: "leerlus/withhold",
    input: { what: key },
    opensForm: true,
  });
  return [
    { title: column.key, isHead: true, cell: ({ key }) => html`<span id=${idOf(key)}>${key}</span>` },
    { title: column.title, cell: ({ title }) => isolated(title) },
    { title: column.on, cell: ({ on }) => showDay(t, on) },
    { title: t.pages.manage.do, cell: ({ key }) => buttonsView(context, [withhold(key)], idOf(key)) ?? "" },
  ];
}

function withheldColumns(t: Text, visitor: Visitor): Column<Withheld>[] {
  const { column, releaseButton } = t.publication;
  const context = contextOf(visitor);
  const release = (key: string) => ({
    label: releaseButton,
    command: "leerlus/release",
    input: { what: key },
    opensForm: true,
  });
  return [
    { title: column.key, isHead: true, cell: ({ key }) => html`<span id=${idOf(key)}>${key}</span>` },
    { title: column.on, cell: ({ on }) => (on === null ? "" : showDay(t, on)) },
    { title: column.why, cell: ({ why }) => isolated(why) },
    { title: column.words, cell: ({ words }) => isolated(words.join(", ")) },
    {
      title: t.pages.manage.do,
      cell: ({ key, canRelease }) =>
        canRelease ? (buttonsView(context, [release(key)], idOf(key)) ?? "") : "",
    },
  ];
}
