import type { VNode } from "preact";
import { z } from "zod";
import { holderName } from "../../../domain/organisation/organisation.ts";
import { coordinator } from "../../../engine/command.ts";
import { showList } from "../../../view/format.ts";
import { parkedButton, reasonIn } from "../../../view/leerlus/delivery-cards.ts";
import type { Text } from "../../../view/text.ts";
import { readRowsPage } from "../../read-rows.ts";
import { formValue } from "../../receive/form-value.ts";
import { buttonsView } from "../../render/buttons.ts";
import { html } from "../../render/html.ts";
import { isolated } from "../../render/isolated.ts";
import { heading } from "../../render/render.ts";
import { contextOf, type Handler, type Visitor } from "../../session/visitor.ts";
import type { Web } from "../../web.ts";
import { cardSection } from "../parts/card-section.ts";
import { type Column, dataTable } from "../parts/data-table.ts";
import { exportLinks } from "../parts/export-links.ts";
import { pageHead } from "../parts/page-head.ts";
import { pager } from "../parts/pager.ts";
import { sendPage } from "../shell/layout.ts";
import { sendProblem } from "../shell/problem.ts";
import { accessSection } from "./access.ts";
import { imports } from "./imports.ts";

const delivery = z.object({
  id: z.number(),
  room: z.string(),
  surface: z.string(),
  channel: z.string(),
  error: z.string().nullable(),
  isClosed: z.boolean(),
});
const person = z.object({
  email: z.string(),
  name: z.string(),
  organisation: z.string(),
  role: z.string(),
  links: z.array(z.string()),
});
const room = z.object({
  key: z.string(),
  name: z.string(),
  channels: z.array(z.object({ surface: z.string(), address: z.string() })),
});

const SHOWN = 50;

/** Beheer: what waits for the coordinator, what is silent or failed with a way on, and who and what is connected. */
export function sendManage(web: Web): Handler {
  return async (visitor, request, response) => {
    const { t, actor } = visitor;
    const words = t.pages.manage;
    if (!coordinator(actor))
      return await sendProblem(
        web,
        response,
        403,
        () => [t.page.names.manage, t.page.onlyCoordinator],
        visitor,
      );
    const after = formValue(request.query, "na") || undefined;
    const parked = await readParked(web, visitor, after);
    const { length } = parked.items;
    const jumps: [id: string, title: string][] = [
      ["stil", words.silent],
      ["te-laat", words.overdue],
      ["cijfers", words.missing],
      ["ingelezen", words.imports],
      ["bezorging", length > 0 ? `${words.failed} (${length}${parked.next ? "+" : ""})` : words.failed],
      ["bronnen", words.sources],
      ["stand", words.status],
      ["openbaar", words.public],
      ["inzage", words.access],
      ["mensen", words.people],
      ["ruimtes", words.rooms],
    ];
    const main = html`
      ${pageHead({ title: t.page.names.manage, lead: words.lead, actions: setupLink(t) })}
      <nav class="ll-tabs" aria-label=${words.onThisPage}>${jumps.map(
        ([id, title]) => html`<a class="utrecht-link" href=${`#${id}`}>${title}</a>`,
      )}</nav>
      <div id="stil">${await cardSection(web, visitor, { id: "stille-houders", command: "action/silent" })}</div>
      <div id="te-laat">${await cardSection(web, visitor, { id: "late-acties", command: "action/list", input: { late: true } })}</div>
      <div id="cijfers">${await cardSection(web, visitor, { id: "ontbreekt", command: "indicator/missing" })}</div>
      ${await imports(web, visitor)}
      ${failed(visitor, parked, after)}
      <div id="bronnen">${await cardSection(web, visitor, { id: "bronnen-stand", command: "indicator/sources" })}</div>
      <div id="stand">${await cardSection(web, visitor, { id: "status", command: "leerlus/status" })}</div>
      <div id="openbaar">${heading(2, words.public)}
        <p class="utrecht-paragraph">${words.publicLead} <a class="utrecht-link" href="/beheer/openbaar">${t.publication.page.link}</a></p></div>
      ${await accessSection(web, visitor)}
      ${await people(web, visitor)}
      ${await rooms(web, visitor)}`;
    await sendPage(web, visitor, response, { title: t.page.names.manage }, main);
  };
}

const setupLink = (t: Text): VNode =>
  html`<a class="utrecht-button utrecht-button--secondary-action ll-button-link" href="/beheer/inrichten">${t.pages.setup.link}</a>`;

const readParked = (web: Web, visitor: Visitor, after: string | undefined) =>
  readRowsPage(
    web,
    visitor,
    "deliveries",
    delivery,
    { state: "parked" },
    { after, limit: SHOWN, newest: true },
  );
type Parked = Awaited<ReturnType<typeof readParked>>;

/** What could not be brought, with why, the newest first, and what can be done about it. */
function failed(visitor: Visitor, { items, next }: Parked, after: string | undefined): VNode {
  const { t, place } = visitor;
  const words = t.pages.manage;
  const nameOf = (key: string) => place.rooms.find((one) => one.key === key)?.name ?? key;
  const context = contextOf(visitor);
  const columns: Column<z.infer<typeof delivery>>[] = [
    {
      title: words.room,
      isHead: true,
      cell: (one) => html`<span id=${`bericht-${one.id}`}>${isolated(nameOf(one.room))}</span>`,
    },
    {
      title: words.channel,
      cell: ({ surface, channel }) => isolated(`${t.delivery.surfaces[surface] ?? surface} ${channel}`),
    },
    { title: words.why, cell: ({ error }) => isolated(reasonIn(t, error ?? "")) },
    {
      title: words.do,
      cell: (one) => {
        const button = parkedButton(t, one);
        return button ? buttonsView(context, [button], `bericht-${one.id}`) : "";
      },
    },
  ];
  return html`<section id="bezorging" aria-labelledby="bezorging-titel" data-refresh>
    ${heading(2, words.failed, "bezorging-titel")}
    ${dataTable(t, { caption: words.failedCaption, columns, rows: items, empty: words.noneFailed })}
    ${pager(t, { path: "/beheer", query: {}, after, next, place: "bezorging" })}
    ${exportLinks(t, "deliveries", {})}
  </section>`;
}

async function people(web: Web, visitor: Visitor): Promise<VNode> {
  const { t } = visitor;
  const words = t.pages.manage;
  const { items } = await readRowsPage(web, visitor, "people", person, {});
  const columns: Column<z.infer<typeof person>>[] = [
    { title: words.name, isHead: true, cell: ({ name }) => isolated(name) },
    { title: words.organisation, cell: (one) => isolated(holderName(visitor.place.directory, one)) },
    { title: words.address, cell: ({ email }) => isolated(email) },
    {
      title: words.links,
      cell: ({ links }) => (links.length > 0 ? isolated(showList(t, links)) : words.noLinks),
    },
  ];
  return html`<section id="mensen" aria-labelledby="mensen-titel" data-refresh>
    ${heading(2, words.people, "mensen-titel")}
    ${dataTable(t, { caption: words.peopleCaption, columns, rows: items, empty: words.noPeople })}
    ${exportLinks(t, "people", {})}
  </section>`;
}

async function rooms(web: Web, visitor: Visitor): Promise<VNode> {
  const { t } = visitor;
  const words = t.pages.manage;
  const { items } = await readRowsPage(web, visitor, "rooms", room, {});
  const columns: Column<z.infer<typeof room>>[] = [
    {
      title: words.room,
      isHead: true,
      cell: ({ key, name }) =>
        html`<a class="utrecht-link" href=${`/r/${encodeURIComponent(key)}`}>${isolated(name)}</a>`,
    },
    {
      title: words.channels,
      cell: ({ channels }) =>
        isolated(
          showList(
            t,
            channels.map(({ surface, address }) => (address ? `${surface} ${address}` : surface)),
          ),
        ),
    },
  ];
  return html`<section id="ruimtes" aria-labelledby="ruimtes-titel" data-refresh>
    ${heading(2, words.rooms, "ruimtes-titel")}
    ${dataTable(t, { caption: words.roomsCaption, columns, rows: items, empty: words.noRooms })}
  </section>`;
}
