import type { Response } from "express";
import { recordOf } from "../../../domain/record.ts";
import type { FormField } from "../../../engine/input/form.ts";
import { formValue } from "../../receive/form-value.ts";
import { html } from "../../render/html.ts";
import { sendOn } from "../../respond.ts";
import type { Handler, Visitor } from "../../session/visitor.ts";
import type { PartFault, SetupPart } from "../../setup.ts";
import type { Web } from "../../web.ts";
import { formView } from "../form/form.ts";
import { sendPage } from "../shell/layout.ts";
import { sendProblem } from "../shell/problem.ts";
import { forCoordinator, SETUP_PATH } from "./for-coordinator.ts";

export const PART_PATHS: Record<SetupPart, string> = {
  settings: `${SETUP_PATH}/instellingen`,
  rooms: `${SETUP_PATH}/ruimtes`,
};

/** A part of the cooperation file as a form. */
export const sendSetupPart = (web: Web, part: SetupPart): Handler =>
  forCoordinator(web, async (setup, visitor, _request, response) => {
    const form = await setup.form(visitor.actor, visitor.t, part);
    if (form === undefined || form === "overtaken") return await refuse(web, visitor, response, form);
    await send(web, visitor, response, part, form, []);
  });

/** Keeps what was filled in, in the draft; or says what is wrong where it stands. */
export const sentSetupPart = (web: Web, part: SetupPart): Handler =>
  forCoordinator(web, async (setup, visitor, request, response) => {
    const { actor, t } = visitor;
    const form = await setup.form(actor, t, part);
    if (form === undefined || form === "overtaken") return await refuse(web, visitor, response, form);
    const { fields } = form;
    const values = valuesOf(fields, request.body);
    const written = formValue(request.body, "versie");
    const version = /^\d{1,9}$/.test(written) ? Number(written) : 0;
    const faults = await setup.fill(actor, t, part, values, version);
    if (faults === undefined || faults === "overtaken") return await refuse(web, visitor, response, faults);
    if (faults === "changed") return await refuse(web, visitor, response, faults);
    if (faults.length > 0) {
      const filled = fields.map((field) => {
        const value = values[field.name] ?? [];
        return { ...field, value: field.multiple ? value : value[0] };
      });
      return await send(web, visitor, response, part, { fields: filled, version }, faults);
    }
    sendOn(
      web,
      visitor,
      response,
      { room: "", back: SETUP_PATH },
      { kind: "words", text: t.pages.setup.kept },
    );
  });

/** What a form sent for each of its fields; of a choice that nobody made there is nothing. */
function valuesOf(fields: readonly FormField[], body: unknown): Record<string, string[]> {
  const sent = recordOf(body);
  const sentFor = ({ name }: FormField) =>
    [sent[`v.${name}`]].flat().filter((value) => typeof value === "string");
  return Object.fromEntries(fields.map((field) => [field.name, sentFor(field).map((one) => one.trim())]));
}

async function refuse(
  web: Web,
  visitor: Visitor,
  response: Response,
  why: "overtaken" | "changed" | undefined,
): Promise<void> {
  const words = visitor.t.pages.setup;
  const message = why === undefined ? words.noFile : why === "changed" ? words.another : words.overtaken;
  await sendProblem(web, response, why ? 409 : 404, () => [words.title, message], visitor);
}

async function send(
  web: Web,
  visitor: Visitor,
  response: Response,
  part: SetupPart,
  { fields, version }: { fields: readonly FormField[]; version: number },
  faults: readonly PartFault[],
): Promise<void> {
  const { t, csrf } = visitor;
  const { title, lead } = t.pages.setup[part];
  const told = fields.map((field) => {
    const problem = faults.find((fault) => fault.field === field.name)?.message;
    return problem === undefined ? field : { ...field, problem };
  });
  const isAtField = ({ field }: PartFault) => fields.some(({ name }) => name === field);
  const problems = faults.filter((fault) => !isAtField(fault)).map(({ message }) => message);
  const form = { command: "", title, fields: told, problems };
  const own = {
    action: PART_PATHS[part],
    back: SETUP_PATH,
    submit: t.pages.setup.keep,
    hidden: { versie: String(version) },
  };
  const main = html`<p class="utrecht-paragraph ll-lead">${lead}</p>
    ${formView({ t, csrf, room: "", level: 1, own, back: SETUP_PATH }, form)}`;
  const isWrong = faults.length > 0;
  const prefix = isWrong ? `${t.web.refusedTitle}: ` : "";
  await sendPage(
    web,
    visitor,
    response,
    { title: prefix + title, name: "manage", status: isWrong ? 400 : 200 },
    main,
  );
}
