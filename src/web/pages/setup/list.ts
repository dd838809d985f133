import type { Response } from "express";
import type { VNode } from "preact";
import { fingerprint, SHORT } from "../../../domain/fingerprint.ts";
import type { Text } from "../../../view/text.ts";
import { hidden } from "../../render/buttons.ts";
import { html } from "../../render/html.ts";
import { isolated } from "../../render/isolated.ts";
import { heading } from "../../render/render.ts";
import type { Handler, Visitor } from "../../session/visitor.ts";
import type { SetupList, SetupListRead } from "../../setup.ts";
import type { Web } from "../../web.ts";
import { type Column, dataTable } from "../parts/data-table.ts";
import { pageHead } from "../parts/page-head.ts";
import { sendPage } from "../shell/layout.ts";
import { forCoordinator, SETUP_PATH } from "./for-coordinator.ts";

/** Lines on the page, of what a list brings and of what is wrong with it. */
const SHOWN = 100;

export const LIST_PATHS: Record<SetupList, string> = {
  people: `${SETUP_PATH}/mensen`,
  organisations: `${SETUP_PATH}/organisaties`,
};

/** An empty page for a list of people or of organisations. */
export const sendSetupList = (web: Web, list: SetupList): Handler =>
  forCoordinator(web, async (_setup, visitor, _request, response) => {
    await sendList(web, visitor, response, list, { text: "", status: 200 });
  });

export interface Given {
  text: string;
  status: number;
  /** What came of it. */
  read?: SetupListRead;
  /** Why it was not looked at. */
  refused?: string;
}

/** What a text is known by: what was seen is what is kept. */
export const printOfList = (text: string): string => fingerprint(text, SHORT);

/** The page with what was given, what it would bring, and what is wrong with it. */
export async function sendList(
  web: Web,
  visitor: Visitor,
  response: Response,
  list: SetupList,
  { text, status, read, refused }: Given,
): Promise<void> {
  const { t } = visitor;
  const words = t.pages.setup;
  const { title, lead } = words[list];
  const isWrong = refused !== undefined || (read?.faults.length ?? 0) > 0;
  const mayKeep = !isWrong && read?.entries.some(({ what }) => what !== "same") === true;
  const main = html`
    ${pageHead({ title, lead })}
    ${refused !== undefined && summary(t, t.web.refusedTitle, [refused], 0)}
    ${read && isWrong && faultsView(t, read)}
    ${read && !isWrong && entriesView(t, read)}
    ${form(visitor, list, { text, isWrong: isWrong && refused === undefined, mayKeep })}
    <p class="utrecht-paragraph"><a class="utrecht-link" href=${SETUP_PATH}>${t.web.backTo(words.title)}</a></p>`;
  // Only what a browser may keep can it go back to: this page was made from what was sent.
  response.set("Cache-Control", "private, no-cache");
  const prefix = isWrong ? `${t.web.refusedTitle}: ` : "";
  await sendPage(web, visitor, response, { title: prefix + title, name: "manage", status }, main);
}

/** What is wrong, at the top, with the focus; it leads to the field. */
const summary = (t: Text, title: string, lines: string[], rest: number): VNode =>
  html`<div class="utrecht-alert utrecht-alert--error ll-summary" role="alert" tabindex="-1" id="fouten">
    ${heading(2, title)}
    <ul class="ll-list">${lines.map((line) => html`<li><a class="utrecht-link" href="#lijst">${isolated(line)}</a></li>`)}</ul>
    ${rest > 0 && html`<p class="utrecht-paragraph">${t.setup.more(rest)}</p>`}
  </div>`;

function faultsView(t: Text, { faults }: SetupListRead): VNode {
  const lines = faults.slice(0, SHOWN).map(({ line, column, message }) => {
    if (line === undefined) return message;
    return t.pages.setup.fault(line, column ?? "", message);
  });
  return summary(t, t.setup.problems(faults.length), lines, faults.length - lines.length);
}

type Row = SetupListRead["entries"][number];

function entriesView(t: Text, { columns, entries }: SetupListRead): VNode {
  const words = t.pages.setup;
  const of = (what: Row["what"]) => entries.filter((one) => one.what === what).length;
  const table: Column<Row>[] = [
    ...columns.map((title, at) => ({
      title,
      isHead: at === 0,
      cell: ({ cells }: Row) => isolated(cells[at] ?? ""),
    })),
    {
      title: words.what,
      cell: ({ what, changes }) => isolated(what === "changed" ? changes.join("; ") : words.whats[what]),
    },
  ];
  const rest = entries.length - SHOWN;
  return html`<section id="voorbeeld" aria-labelledby="voorbeeld-titel">
    ${heading(2, words.preview, "voorbeeld-titel")}
    <p class="utrecht-paragraph" role="status">${words.brings(of("added"), of("changed"), of("same"))}</p>
    ${dataTable(t, { caption: words.previewCaption, columns: table, rows: entries.slice(0, SHOWN), empty: "" })}
    ${rest > 0 && html`<p class="utrecht-paragraph">${t.setup.more(rest)}</p>`}
  </section>`;
}

function form(
  { t, csrf }: Visitor,
  list: SetupList,
  { text, isWrong, mayKeep }: { text: string; isWrong: boolean; mayKeep: boolean },
): VNode {
  const words = t.pages.setup;
  const keep = html`<button type="submit" name="doe" value="bewaar" class="utrecht-button utrecht-button--primary-action">${words.keep}</button>`;
  return html`<div class="ll-form"><form method="post" action=${LIST_PATHS[list]} enctype="multipart/form-data" class="utrecht-form">
    ${hidden({ csrf, gezien: mayKeep ? printOfList(text) : "" })}
    ${mayKeep && html`<div class="ll-buttons">${keep}</div>`}
    <div class=${`ll-field utrecht-form-field--distanced${isWrong ? " utrecht-form-field--invalid" : ""}`}>
      <label class="utrecht-form-label" for="lijst">${words.list}</label>
      <p id="lijst-uitleg" class="ll-hint">${words[list].hint}</p>
      ${isWrong && html`<p id="lijst-fout" class="utrecht-form-field-error-message ll-error">${words.wrong}</p>`}
      <textarea id="lijst" name="lijst" class="utrecht-textarea" rows="10" spellcheck="false" aria-describedby=${isWrong ? "lijst-uitleg lijst-fout" : "lijst-uitleg"}
        aria-invalid=${isWrong ? "true" : undefined}>${text === "" ? "" : `\n${text}`}</textarea>
    </div>
    <div class="ll-field utrecht-form-field--distanced">
      <label class="utrecht-form-label" for="bestand">${words.orFile}</label>
      <input id="bestand" name="bestand" type="file" class="ll-file" accept=".csv,.tsv,.txt,text/csv,text/plain" />
    </div>
    <div class="ll-buttons">
      <button type="submit" name="doe" value="bekijk" class=${`utrecht-button utrecht-button--${mayKeep ? "secondary" : "primary"}-action`}>${mayKeep ? words.lookAgain : words.look}</button>
    </div>
  </form></div>`;
}
