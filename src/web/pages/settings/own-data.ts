import type { VNode } from "preact";
import { Temporal } from "temporal-polyfill";
import { isDay, isoInZone } from "../../../domain/calendar/day.ts";
import { organisationOf } from "../../../domain/organisation/organisation.ts";
import { typedAs } from "../../../engine/command.ts";
import { type OwnData, readOwnData } from "../../../engine/reading/own-data.ts";
import { findCommand } from "../../../engine/registry.ts";
import { showDay, showInstant, showList } from "../../../view/format.ts";
import { knownWord } from "../../../view/known-value.ts";
import type { Text } from "../../../view/text.ts";
import { html } from "../../render/html.ts";
import { heading } from "../../render/render.ts";
import type { Handler, Visitor } from "../../session/visitor.ts";
import type { Web } from "../../web.ts";
import { factList } from "../parts/fact-list.ts";
import { pageHead } from "../parts/page-head.ts";
import { sendPage } from "../shell/layout.ts";

const SHOWN = 20;
const FILE = "/instellingen/gegevens.json";

/** `/instellingen/gegevens`: what is kept of whoever reads it, by kind. */
export function sendOwnData(web: Web): Handler {
  return async (visitor, _request, response) => {
    const { t, actor } = visitor;
    const { own } = t.privacy;
    const { data } = await readOwnData(web.engine, actor);
    const main = html`
      ${pageHead({
        title: own.title,
        lead: own.lead,
        actions: html`<a class="utrecht-link" href=${FILE} download>${own.download}</a>`,
      })}
      ${data.length === 0 ? html`<p class="ll-empty ll-empty--boxed">${own.nothing}</p>` : data.map((part) => partView(web, visitor, part))}
      <p class="utrecht-paragraph">${own.others}</p>`;
    await sendPage(web, visitor, response, { title: own.title }, main);
  };
}

function partView(web: Web, visitor: Visitor, { table, rows }: OwnData["data"][number]): VNode {
  const { t } = visitor;
  const { own } = t.privacy;
  const word: Word = (column, code) =>
    knownWord(t, table, column, code) ?? namedIn(web, visitor, column, code) ?? code;
  const rest = rows.length - SHOWN;
  return html`<section class="ll-card" id=${table}>
    ${heading(2, `${t.knownTables[table]} (${own.count(rows.length)})`)}
    ${rows.slice(0, SHOWN).map((row) => factList(factsOf(t, row, word)))}
    ${rest > 0 ? html`<p class="utrecht-paragraph">${own.rest(rest)}</p>` : null}
  </section>`;
}

/** How a value of a column is said. */
type Word = (column: string, code: string) => string;

/** A command as it is typed, an organisation by its name. */
function namedIn(web: Web, { t, place }: Visitor, column: string, code: string): string | undefined {
  if (column === "organisation") return organisationOf(place.directory, code)?.name;
  const command = column === "what" ? findCommand(web.engine.registry, code) : undefined;
  return command && typedAs(command, t);
}

/** What people read of a row; what only the service needs stands in the file. */
function factsOf(t: Text, row: Record<string, unknown>, word: Word): [label: string, value: string][] {
  const labels = new Map<string, string>(Object.entries(t.knownColumns));
  return Object.entries(row).flatMap(([name, value]): [string, string][] => {
    const label = labels.get(name);
    return label === undefined ? [] : [[label, shown(t, value, (code) => word(name, code))]];
  });
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+([+-]\d{2}:\d{2}|Z)$/;

function shown(t: Text, value: unknown, word: (code: string) => string): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return t.choice.yes[value ? "true" : "false"];
  if (Array.isArray(value))
    return showList(
      t,
      value.map((one) => shown(t, one, word)),
    );
  const text = String(value);
  if (INSTANT.test(text)) return showInstant(t, isoInZone(Temporal.Instant.from(text)));
  return isDay(text) ? showDay(t, text) : word(text);
}

/** The same as a file, whole. */
export function sendOwnDataFile(web: Web): Handler {
  return async ({ actor, t }, _request, response) => {
    const { data, ...head } = await readOwnData(web.engine, actor);
    const titled = data.map(({ table, rows }) => ({ table, title: t.knownTables[table], rows }));
    response
      .attachment("leerlus-gegevens.json")
      .set("Cache-Control", "no-store")
      .json({ ...head, data: titled });
  };
}
