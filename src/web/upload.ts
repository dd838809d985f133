import type { Request, RequestHandler, Response } from "express";
import { fingerprint } from "../domain/fingerprint.ts";
import { dispatch } from "../engine/dispatch.ts";
import { fieldsOf } from "../engine/input/fields-of.ts";
import { type Form, formOf } from "../engine/input/form.ts";
import { type Issue, Refusal } from "../engine/refusal.ts";
import { findCommand } from "../engine/registry.ts";
import { LIMITS } from "../intake/limits.ts";
import { readUpload, takeUpload, whyNot } from "../intake/uploads.ts";
import { uploadKey, uploadPath } from "../view/figures/upload-card.ts";
import { sendUploadForm, sendUploadPage } from "./pages/form/upload.ts";
import { sendProblem } from "./pages/shell/problem.ts";
import { keyOfForm } from "./receive/command-from-form.ts";
import { csrfForm, isSame, ownOrigin } from "./receive/csrf-form.ts";
import { formValue } from "./receive/form-value.ts";
import { readSentFile } from "./receive/multipart.ts";
import { actorOf, STATUS } from "./run.ts";
import { signedIn } from "./session/signed-in.ts";
import type { Handler, Visitor } from "./session/visitor.ts";
import type { Web } from "./web.ts";

/** What only the coordinator gets: the others are told who that is. */
function mayImport(web: Web, handler: Handler): Handler {
  return async (visitor, request, response) => {
    const no = await whyNot(web.engine, actorOf(visitor));
    if (no === undefined) return await handler(visitor, request, response);
    await sendProblem(web, response, 403, (t) => [t.indicator.upload.pageTitle, no], visitor);
  };
}

/** A page to choose a file on. */
export const askedUpload = (web: Web): RequestHandler =>
  signedIn(
    web,
    mayImport(web, (visitor, _request, response) => sendUploadForm(web, visitor, response)),
  );

/** A file was chosen: it waits on a page of its own, or it is said why not. */
export function sentUpload(web: Web): RequestHandler[] {
  const handler: Handler = async (visitor, request, response) => {
    const words = visitor.t.indicator.upload;
    const sent = await readSentFile(request);
    const refuse = (status: number, message: string, issues: Issue[] = []) =>
      sendUploadForm(web, visitor, response, { status, message, issues });
    if (sent === "too-large") return await refuse(413, words.tooLarge(LIMITS.uploadBytes / 1024 / 1024));
    if (sent === "damaged") return await refuse(400, visitor.t.web.badForm);
    const { values, filename, bytes } = sent;
    if (!isSame(formValue(values, "csrf"), visitor.csrf)) return await refuse(403, visitor.t.web.stale);
    if (filename === "" || bytes.length === 0) return await refuse(400, words.pageNoFile);
    const print = fingerprint(bytes);
    const actor = actorOf(visitor);
    try {
      const upload = await takeUpload(web.engine, {
        actor,
        via: "web",
        filename,
        noPerson: formValue(values, "cijfers") === "1",
        source: `web/${actor.email}/${keyOfForm(values)}/${print}/${formValue(values, "cijfers")}`,
        file: partsOf(bytes),
      });
      response.redirect(303, uploadPath(upload));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      await refuse(STATUS[error.code], error.message, error.issues);
    }
  };
  return [ownOrigin(web), signedIn(web, mayImport(web, handler))];
}

async function* partsOf(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** A file that waits: what it would bring, or what must be said about it. */
export const shownUpload = (web: Web): RequestHandler =>
  signedIn(
    web,
    mayImport(web, (visitor, request, response) => show(web, visitor, request, response)),
  );

interface Wrong {
  status: number;
  message: string;
  issues: Issue[];
  known: Record<string, unknown>;
}

async function show(
  web: Web,
  visitor: Visitor,
  request: Request,
  response: Response,
  wrong?: Wrong,
): Promise<void> {
  // What the database could not read as a number is nobody's upload.
  const [id = "0"] = /^\d{1,9}$/.exec(String(request.params.id)) ?? [];
  const upload = await readUpload(web.engine, visitor.actor, Number(id));
  const words = visitor.t.indicator.upload;
  if (!upload) return await sendProblem(web, response, 404, () => [words.pageTitle, words.gone], visitor);
  let form: Form | undefined;
  const command = findCommand(web.engine.registry, "indicator/explain");
  const asksFirst = upload.takenBy === null && upload.isKept && "question" in upload.answer;
  if (command && asksFirst) {
    const known = { ...wrong?.known, upload: uploadKey(upload) };
    form = await formOf(web.engine, command, actorOf(visitor), known, wrong?.issues);
  }
  const said = wrong ? { status: wrong.status, message: wrong.message } : {};
  await sendUploadPage(web, visitor, response, { upload, form, ...said });
}

const ACTIONS: Record<string, string> = {
  bewaar: "indicator/confirm",
  vergeet: "indicator/discard",
};

/** A button or the form of such a page. */
export function answeredUpload(web: Web): RequestHandler[] {
  return csrfForm(
    web,
    mayImport(web, async (visitor, request, response) => {
      const path = ACTIONS[formValue(request.body, "doe")] ?? "indicator/explain";
      const command = findCommand(web.engine.registry, path);
      if (!command) throw new Error(`no command ${path}`);
      const given = fieldsOf(command.input).map(
        ({ name }) => [name, formValue(request.body, `v.${name}`)] as const,
      );
      const input = Object.fromEntries(given.filter(([, value]) => value !== ""));
      const reply = await dispatch(web.engine, { command, input, actor: actorOf(visitor), via: "web" });
      if (!reply.ok) {
        const { code, message, issues } = reply;
        return await show(web, visitor, request, response, {
          status: STATUS[code],
          message,
          issues,
          known: input,
        });
      }
      response.redirect(303, path === "indicator/discard" ? "/indicator/import" : request.path);
    }),
  );
}
