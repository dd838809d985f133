import type { Request, RequestHandler, Response } from "express";
import type { FirstFault, FirstField, FirstGiven } from "../../../domain/organisation/first-given.ts";
import { LANGUAGES, type Language, languageOr } from "../../../domain/organisation/language.ts";
import type { FormField } from "../../../engine/input/form.ts";
import { type Text, textIn } from "../../../view/text.ts";
import { formValue } from "../../receive/form-value.ts";
import { html } from "../../render/html.ts";
import { heading } from "../../render/render.ts";
import { browserName } from "../../session/browser-name.ts";
import { startAs } from "../../session/sign-in.ts";
import type { Web } from "../../web.ts";
import { formView } from "../form/form.ts";
import { sendStrangerPage } from "../shell/layout.ts";
import { SETUP_PATH } from "./for-coordinator.ts";

export const BEGIN_PATH = "/beginnen";

/** In the order of the form, with how long each may be. */
const FIELDS: [name: FirstField, longest: number][] = [
  ["cooperation", 200],
  ["organisation", 200],
  ["name", 200],
  ["email", 254],
  ["language", 2],
];

/** The form with which the first cooperation is begun, at the address that the server printed. */
export function sendBegin(web: Web): RequestHandler {
  return async (request, response) => {
    const language = languageOr(formValue(request.query, "taal"));
    if (!(await isOpen(web, request))) return sendOver(web, response, language);
    sendForm(web, request, response, textIn(language), { language }, []);
  };
}

/** Begins the cooperation and signs its coordinator in. */
export function sentBegin(web: Web): RequestHandler {
  return async (request, response) => {
    const language = languageOr(formValue(request.body, "v.language"));
    if (!(await isOpen(web, request)) || !web.begin) return sendOver(web, response, language);
    const given = givenIn(request, language);
    const begun = await web.begin.begin(given);
    if (!begun) return sendOver(web, response, language);
    if ("faults" in begun) return sendForm(web, request, response, textIn(language), given, begun.faults);
    const [actor] = await web.access.actorsByEmail(begun.email);
    if (!actor) throw new Error("who began the cooperation is not in it");
    const { secret } = await web.access.startSession(actor, browserName(request.get("user-agent")));
    await startAs(web, request, response, secret);
    response.redirect(303, SETUP_PATH);
  };
}

const isOpen = async (web: Web, request: Request): Promise<boolean> =>
  (await web.begin?.isOpen(String(request.params.secret).slice(0, 200))) ?? false;

function givenIn(request: Request, language: Language): FirstGiven {
  const text = (name: FirstField) => formValue(request.body, `v.${name}`).trim();
  return {
    cooperation: text("cooperation"),
    organisation: text("organisation"),
    name: text("name"),
    email: text("email").toLowerCase(),
    language,
  };
}

function sendForm(
  web: Web,
  request: Request,
  response: Response,
  t: Text,
  given: Partial<FirstGiven>,
  faults: readonly FirstFault[],
): void {
  const { begin } = t;
  const action = `${BEGIN_PATH}/${encodeURIComponent(String(request.params.secret))}`;
  const other = LANGUAGES.find((one) => one !== t.language) ?? t.language;
  const fields = FIELDS.map(([name, maxLength]): FormField => {
    const options = LANGUAGES.map((value) => ({ value, label: t.choice.language[value] }));
    const problem = faults.find((fault) => fault.field === name)?.message;
    return {
      name,
      maxLength,
      label: "title",
      kind: "text",
      required: true,
      multiple: false,
      shown: begin.fields[name],
      value: given[name],
      options: name === "language" ? options : undefined,
      problem,
    };
  });
  const problems = faults.filter(({ field }) => field === undefined).map(({ message }) => message);
  const form = { command: "", title: begin.title, fields, problems };
  const own = { action, back: "/", submit: begin.submit, lead: begin.lead };
  const title = faults.length > 0 ? `${t.web.refusedTitle}: ${begin.title}` : begin.title;
  sendStrangerPage(web, response, { t, title, status: faults.length > 0 ? 400 : 200 }, [
    formView({ t, csrf: "", room: "", level: 1, own, back: "" }, form),
    html`<p class="utrecht-paragraph"><a class="utrecht-link" href=${`${action}?taal=${other}`} lang=${other}>${textIn(other).begin.here}</a></p>`,
  ]);
}

function sendOver(web: Web, response: Response, language: Language): void {
  const t = textIn(language);
  sendStrangerPage(web, response, { t, title: t.begin.over, status: 404 }, [
    heading(1, t.begin.over),
    html`<p class="utrecht-paragraph">${t.begin.overText}</p>
      <p class="utrecht-paragraph"><a class="utrecht-link" href="/">${t.web.signInTitle}</a></p>`,
  ]);
}
