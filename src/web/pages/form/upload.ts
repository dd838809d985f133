import { randomUUID } from "node:crypto";
import type { Response } from "express";
import type { VNode } from "preact";
import type { Form } from "../../../engine/input/form.ts";
import type { Issue } from "../../../engine/refusal.ts";
import { LIMITS } from "../../../intake/limits.ts";
import type { Upload } from "../../../intake/uploads.ts";
import { takenCard, uploadCard, uploadKey, uploadPath } from "../../../view/figures/upload-card.ts";
import type { Text } from "../../../view/text.ts";
import { hidden } from "../../render/buttons.ts";
import { html } from "../../render/html.ts";
import { isolated } from "../../render/isolated.ts";
import { cardView, heading } from "../../render/render.ts";
import type { Visitor } from "../../session/visitor.ts";
import type { Web } from "../../web.ts";
import { sendPage } from "../shell/layout.ts";
import { formView } from "./form.ts";

const PAGE = "/indicator/import";

export interface Wrong {
  status: number;
  message: string;
  issues: readonly Issue[];
}

/** What is wrong, at the top, with the focus. */
const wrongView = (t: Text, message: string, issues: readonly Issue[] = []): VNode =>
  html`<div class="utrecht-alert utrecht-alert--error ll-summary" role="alert" tabindex="-1" id="fouten">
    ${heading(2, t.web.refusedTitle)}
    <p class="utrecht-paragraph">${isolated(message)}</p>
    ${issues.length > 0 && html`<ul class="ll-list">${issues.map((issue) => html`<li>${isolated(issue.message)}</li>`)}</ul>`}
  </div>`;

/** The page to choose a file on, with what was wrong with the last one. */
export async function sendUploadForm(
  web: Web,
  visitor: Visitor,
  response: Response,
  wrong?: Wrong,
): Promise<void> {
  const { t, csrf } = visitor;
  const { indicator } = t;
  const words = indicator.upload;
  const main = html`<div class="ll-form">
    ${heading(1, words.pageTitle)}
    ${wrong && wrongView(t, wrong.message, wrong.issues)}
    <p class="utrecht-paragraph">${indicator.importRules}</p>
    <form method="post" action=${PAGE} enctype="multipart/form-data" class="utrecht-form" data-upload
        data-most=${LIMITS.uploadBytes} data-too-large=${words.tooLarge(LIMITS.uploadBytes / 1024 / 1024)}
        data-sent=${words.pageSent(0)} data-reading=${words.pageReading} data-failed=${t.web.failed} data-none=${words.pageNoFile}>
      ${hidden({ csrf, key: randomUUID() })}
      <div class="ll-field utrecht-form-field--distanced">
        <label class="utrecht-form-label" for="bestand">${words.pageFile}</label>
        <p id="bestand-uitleg" class="ll-hint">${indicator.importColumns}</p>
        <input id="bestand" name="bestand" type="file" class="ll-file" required aria-required="true" aria-describedby="bestand-uitleg"
          accept=".csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" />
      </div>
      <label class="ll-check"><input type="checkbox" class="utrecht-checkbox" name="cijfers" value="1" /> ${words.pageNoPerson}</label>
      <div class="ll-buttons">
        <button type="submit" class="utrecht-button utrecht-button--primary-action">${words.pageTry}</button>
      </div>
      <div class="ll-progress" data-progress hidden>
        <progress max="100" aria-label=${words.pageBusy}></progress> <span data-said>${words.pageBusy}</span>
      </div>
    </form>
    <p class="utrecht-paragraph">${indicator.importLarge}</p>
  </div>`;
  const prefix = wrong ? `${t.web.refusedTitle}: ` : "";
  const title = prefix + words.pageTitle;
  await sendPage(web, visitor, response, { title, name: "indicators", status: wrong?.status ?? 200 }, main);
}

/** Rejections on the page of a file. */
const TOLD = 200;

interface Shown {
  upload: Upload;
  /** What must be said about it first. */
  form: Form | undefined;
  status?: number;
  message?: string;
}

/** The page of a file that waits, or that was kept. */
export async function sendUploadPage(
  web: Web,
  visitor: Visitor,
  response: Response,
  { upload, form, status = 200, message }: Shown,
): Promise<void> {
  const { t, csrf, may } = visitor;
  const words = t.indicator.upload;
  const taken = upload.takenBy !== null && "report" in upload.answer ? upload.answer.report : undefined;
  const full = taken ? takenCard(t, upload, taken) : uploadCard(t, upload, TOLD);
  // It is this page that the card of a chat leads to.
  const body = full.body.filter(({ type }, at) => taken || at < full.body.length - 1 || type !== "text");
  const { buttons = [], ...card } = { ...full, body };
  const action = uploadPath(upload);
  const named = Object.entries(NAMES).filter(([, path]) => buttons.some(({ command }) => command === path));
  const isWrong = !taken && "report" in upload.answer && upload.answer.report.rejectedCount > 0;
  const link = (look: string, label: string) =>
    html`<a class=${`utrecht-button utrecht-button--${look} ll-button-link`} href=${PAGE}>${label}</a>`;
  const main = html`<div class="ll-form">
    ${message && wrongView(t, message)}
    <section class="ll-report" aria-labelledby="bestand-titel">${cardView({ t, room: "", csrf, may }, card, 1, "bestand-titel")}</section>
    ${form && formView({ t, csrf, room: "", level: 2, own: { action, back: PAGE } }, form)}
    ${taken && html`<p class="utrecht-paragraph">${words.pageMend}</p>`}
    <div class="ll-buttons">
      ${taken && html`<a class="utrecht-button utrecht-button--primary-action ll-button-link" href="/indicatoren">${words.pageFigures}</a>`}
      ${named.map(([name, path]) => button(t, { csrf, action, name, path, key: uploadKey(upload) }))}
      ${isWrong ? link("primary-action", words.pageAgain) : link("subtle", words.pageOther)}
    </div>
  </div>`;
  const title = taken ? words.done(upload.filename) : words.title(upload.filename);
  await sendPage(web, visitor, response, { title, name: "indicators", status }, main);
}

const NAMES = { bewaar: "indicator/confirm", vergeet: "indicator/discard" };

function button(
  t: Text,
  { csrf, action, name, path, key }: Record<"csrf" | "action" | "name" | "path" | "key", string>,
): VNode {
  const words = t.indicator.upload;
  const isConfirm = path === NAMES.bewaar;
  const look = isConfirm ? "primary-action" : "secondary-action";
  return html`<form method="post" action=${action} data-busy=${isConfirm ? words.pageReading : undefined}>
    ${hidden({ csrf, doe: name, "v.upload": key })}
    <button type="submit" class=${`utrecht-button utrecht-button--${look}`}>${isConfirm ? words.confirm : words.discard}</button>
  </form>`;
}
