import type { VNode } from "preact";
import { dayOf } from "../../../domain/calendar/day.ts";
import { coordinator, member } from "../../../engine/command.ts";
import { withNonces } from "../../../engine/posting/buttons.ts";
import { readMeetings } from "../../../engine/reading/meeting/meeting-list.ts";
import { readMeetingYear } from "../../../engine/reading/meeting/meeting-year.ts";
import type { Button, ListItem } from "../../../view/card.ts";
import { listedMeetings } from "../../../view/meeting/listed-meetings.ts";
import type { Text } from "../../../view/text.ts";
import { buttonsView } from "../../render/buttons.ts";
import { html } from "../../render/html.ts";
import { cardBody, heading } from "../../render/render.ts";
import { contextOf, type Handler, type Visitor } from "../../session/visitor.ts";
import type { Web } from "../../web.ts";
import { addressOf } from "../parts/address.ts";
import { exportLinks } from "../parts/export-links.ts";
import { pageHead } from "../parts/page-head.ts";
import { pager } from "../parts/pager.ts";
import { sendPage } from "../shell/layout.ts";
import { type AskedMeetings, askedMeetings } from "./asked.ts";
import { meetingsFilter } from "./filter.ts";
import { pastTable } from "./past-table.ts";
import { calendarPath, MEETINGS } from "./path.ts";
import { yearView } from "./year.ts";

/** Meetings that were, on one page. */
const SHOWN = 25;

/** `/overleggen`: what comes and what was; with `?weergave=jaar` the calendar of a year. */
export function sendMeetings(web: Web): Handler {
  return async (visitor, request, response) => {
    const asked = askedMeetings(request.query);
    const { t } = visitor;
    if (asked.isYear) {
      const calendar = await readMeetingYear(web.engine, visitor.actor, asked.year);
      const title = t.meetingPage.calendar.title(calendar.year);
      return await sendPage(
        web,
        visitor,
        response,
        { title },
        html`
        ${head(visitor, title, t.meetingPage.calendar.lead)}${views(t, asked)}${yearView(t, calendar)}`,
      );
    }
    const title = t.page.names.meetings;
    const main = html`${head(visitor, title, t.meetingPage.lead)}${views(t, asked)}${await listView(web, visitor, asked)}`;
    await sendPage(web, visitor, response, { title }, main);
  };
}

function head(visitor: Visitor, title: string, lead: string): VNode {
  const { t, actor } = visitor;
  const button = (label: string, command: string): Button => ({ label, command, input: {}, opensForm: true });
  const { plan, once, poll } = t.meetingPage;
  const buttons = coordinator(actor)
    ? [button(plan, "meeting/plan"), button(once, "meeting/once"), button(poll, "meeting/poll")]
    : [];
  return pageHead({ title, lead, actions: buttonsView(contextOf(visitor), buttons) });
}

/** The list and the calendar are two ways to look at the same. */
function views({ meetingPage }: Text, { isYear, year }: AskedMeetings): VNode {
  const query = { jaar: year === undefined ? undefined : String(year) };
  const link = (words: string, isHere: boolean, href: string) =>
    html`<a class="utrecht-link" href=${href} aria-current=${isHere ? "page" : undefined}>${words}</a>`;
  return html`<nav class="ll-tabs" aria-label=${meetingPage.views}>
    ${link(meetingPage.list, !isYear, addressOf(MEETINGS, query))}
    ${link(meetingPage.year, isYear, addressOf(MEETINGS, { weergave: "jaar", ...query }))}
  </nav>`;
}

async function listView(web: Web, visitor: Visitor, asked: AskedMeetings): Promise<VNode> {
  const { t, actor, place } = visitor;
  const words = t.meetingPage;
  const year = asked.year === undefined ? undefined : String(asked.year);
  const wanted = { kind: asked.kind, state: asked.state, year };
  const list = await readMeetings(web.engine, actor, wanted, { after: asked.after, limit: SHOWN });
  const query = { soort: asked.kind, stand: asked.state, jaar: year };
  const items = listedMeetings(t, place.directory, actor, list).map((item, at) =>
    member(actor) ? withCalendar(t, item, list.coming[at]?.ref) : item,
  );
  const block = { type: "list" as const, items, empty: words.comingEmpty };
  return html`
    ${meetingsFilter(t, query, Number(dayOf(list.now).slice(0, 4)))}
    ${
      asked.after === undefined &&
      html`<section id="wat-komt" class="ll-card" aria-labelledby="wat-komt-titel" data-refresh>
        ${heading(2, words.coming, "wat-komt-titel")}
        ${cardBody(contextOf(visitor), withNonces({ title: [], body: [block] }).body, 3)}
      </section>`
    }
    <section id="wat-was" class="ll-part" aria-labelledby="wat-was-titel" data-refresh>
      ${heading(2, words.past, "wat-was-titel")}
      ${pastTable(t, list.past.items)}
      ${pager(t, { path: MEETINGS, query, after: asked.after, next: list.past.next })}
    </section>
    ${exportLinks(t, "meetings", { kind: asked.kind, state: asked.state, year })}
    ${
      member(actor) &&
      html`<p class="utrecht-paragraph ll-hint">${words.feed}<a class="utrecht-link" href="/instellingen">${t.page.names.settings}</a>.</p>`
    }`;
}

const withCalendar = (t: Text, item: ListItem, ref: string | undefined): ListItem =>
  ref === undefined
    ? item
    : {
        ...item,
        detail: [...(item.detail ?? []), " · ", { link: calendarPath(ref), text: t.meetingPage.toCalendar }],
      };
