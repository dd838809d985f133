import type { Request, Response } from "express";
import { Temporal } from "temporal-polyfill";
import { isUsed, type MailReader, markUnused, markUsed } from "../../conversation/directory/mailbox.ts";
import { cardOfRef } from "../../conversation/preview.ts";
import { type RequestOutcome, runRequest } from "../../conversation/run-request.ts";
import { defined } from "../../domain/defined.ts";
import { fingerprint } from "../../domain/fingerprint.ts";
import { recordOf } from "../../domain/record.ts";
import type { Command } from "../../engine/command.ts";
import type { Actor } from "../../engine/context.ts";
import type { Answer, Refused } from "../../engine/dispatch.ts";
import { fieldsOf, NO_PERSON } from "../../engine/input/fields-of.ts";
import { findCommand } from "../../engine/registry.ts";
import type { Button } from "../../view/card.ts";
import { refUrl } from "../../view/link.ts";
import { plainCard } from "../../view/plain.ts";
import { type Text, textIn } from "../../view/text.ts";
import { isUndo } from "../../view/undo.ts";
import type { PressLink } from "../link-token.ts";
import type { UrlOf } from "../link-url.ts";
import { linksOf } from "../render/context.ts";
import { linkingOf, refOf } from "../render/links.ts";
import type { Mail } from "../surface.ts";
import { sendLinkPage } from "./page.ts";
import { pressForm, smallPrint } from "./press-form.ts";

const SURFACE = "mail";
const LONGEST_NOTE = 1000;
const NOTE = "note";

/** The status of a page that refuses. */
const STATUS: Record<Refused["code"], number> = {
  invalid: 400,
  "not-allowed": 403,
  "not-found": 404,
  conflict: 409,
  "personal-data": 422,
  "too-large": 413,
  "too-many": 429,
  "signed-out": 401,
  unavailable: 503,
  fault: 500,
};

/** A link that was read, with all that is known of it. */
interface Asked {
  token: string;
  link: PressLink;
  expiresAt: number;
  reader: MailReader;
  actor: Actor;
  t: Text;
  command: Command;
  urlOf: UrlOf;
}

/** What the link of a button shows and does. */
export async function answerPress(
  mail: Mail,
  request: Request,
  response: Response,
  given: Omit<Asked, "actor" | "command">,
): Promise<void> {
  const { actor } = given.reader;
  const command = findCommand(mail.engine.registry, given.link.command);
  if (!actor || !command) {
    const [title, text] = actor
      ? [given.t.mail.leftTitle, given.t.mail.staleText]
      : [given.t.mail.leftTitle, given.t.mail.left];
    return sendLinkPage(response, { t: given.t, status: 410, title, lines: [text] });
  }
  const asked = { ...given, actor, command, t: textIn(actor.language ?? given.t.language) };
  if (await isUsed(mail.engine, fingerprint(asked.token))) return sendDone(mail, response, asked, "already");
  if (request.method === "POST") await press(mail, request, response, asked);
  else await show(mail, response, asked, { status: 200, note: "", details: [], canPass: false });
}

interface Shown {
  status: number;
  note: string;
  details: readonly string[];
  canPass: boolean;
}

/** What will happen, for whom, and the button that does it. Nothing has changed yet: scanners of mail open links too. */
async function show(mail: Mail, response: Response, asked: Asked, shown: Shown): Promise<void> {
  const { t, actor, link, command } = asked;
  const { label } = link;
  const ref = refOf(link.input);
  const card = ref && (await cardOfRef({ engine: mail.engine, surface: SURFACE }, actor, t, ref));
  const takesNote = fieldsOf(command.input).some(({ name }) => name === NOTE) && !(NOTE in link.input);
  const question = command.confirm?.(t, link.input);
  const lines = [
    t.mail.actsAs(actor.name),
    t.mail.willDo(label),
    ...(card ? [plainCard(t, { title: card.title, body: card.body.slice(0, 1) })] : []),
    ...(question ? [question] : []),
  ];
  const form = pressForm(t, {
    label,
    isDanger: question !== undefined,
    note: takesNote ? shown.note : undefined,
    details: shown.details,
    canPass: shown.canPass,
  });
  const title = ref === undefined ? label : `${ref}: ${label}`;
  sendLinkPage(response, { t, status: shown.status, title, lines }, [
    form,
    smallPrint(t.mail.notYou(actor.name)),
  ]);
}

async function press(mail: Mail, request: Request, response: Response, asked: Asked): Promise<void> {
  const { t, actor, link, command, token } = asked;
  const values = recordOf(request.body);
  const note = typeof values.note === "string" ? values.note.trim().slice(0, LONGEST_NOTE) : "";
  const input = defined<Record<string, unknown>>({
    ...link.input,
    [NOTE]: note === "" ? undefined : note,
    [NO_PERSON]: values.noPerson === "1" ? true : undefined,
  });
  const outcome = await runRequest({ engine: mail.engine, surface: SURFACE }, actor, t, {
    command,
    input,
    room: undefined,
    // Whatever is written with it: one link is one answer.
    key: fingerprint(token),
    confirmed: true,
    isFilledIn: true,
  });
  await sendOutcome(mail, response, asked, { outcome, note });
}

async function sendOutcome(
  mail: Mail,
  response: Response,
  asked: Asked,
  { outcome, note }: { outcome: RequestOutcome; note: string },
): Promise<void> {
  const { t } = asked;
  if (outcome.show === "answer") {
    const { cooperation } = asked.reader;
    const usedAt = mail.engine.clock.real();
    const expiresAt = Temporal.Instant.fromEpochMilliseconds(asked.expiresAt);
    await markUsed(mail.engine, { hash: fingerprint(asked.token), cooperation, usedAt, expiresAt });
    const isRepeated = outcome.answer.repeated === true;
    if (asked.link.takesBack !== undefined && !isRepeated)
      await markUnused(mail.engine, asked.actor, asked.link.takesBack);
    return sendDone(mail, response, asked, isRepeated ? "already" : "done", outcome.answer);
  }
  if (outcome.show === "personal") {
    const { message, details, answers } = outcome;
    const canPass = answers === "both";
    return await show(mail, response, asked, { status: 422, note, details: [message, ...details], canPass });
  }
  const isRefused = outcome.show === "refused";
  const lines = isRefused ? [outcome.message, ...outcome.details] : [t.mail.staleText];
  const status = isRefused ? STATUS[outcome.code] : 409;
  const links = linksTo(mail, asked, isRefused ? outcome.buttons : []);
  sendLinkPage(response, { t, status, title: t.chat.refused, lines, links, link: onward(mail, asked) });
}

function sendDone(
  mail: Mail,
  response: Response,
  asked: Asked,
  how: "done" | "already",
  answer?: Answer,
): void {
  const { t, actor } = asked;
  const { text, next, undo } = answer ?? {};
  const answered = [text, next && plainCard(t, next)].filter((one) => one !== undefined);
  const isDone = how === "done";
  const lines = isDone ? [t.mail.done, ...answered] : [t.mail.actsAs(actor.name), t.mail.already];
  const title = isDone ? t.mail.doneTitle : t.mail.alreadyTitle;
  // What somebody goes on with has the button that takes it back among its own.
  const links = linksTo(mail, asked, next?.buttons ?? (undo ? [undo] : []));
  sendLinkPage(response, { t, status: 200, title, lines, links, link: onward(mail, asked) });
}

/** The buttons below an answer as links of their own: a page without scripts has one form, which was sent. */
function linksTo(
  { engine }: Mail,
  { token, link, actor, urlOf: plainUrlOf }: Asked,
  buttons: Button[] | undefined,
) {
  const { registry, baseUrl } = engine;
  // Once it is taken back, the link that did it works again.
  const urlOf: UrlOf = (made) =>
    plainUrlOf("command" in made && isUndo(made) ? { ...made, takesBack: fingerprint(token) } : made);
  const linkOf = linkingOf({ registry, baseUrl, delivery: link.delivery, actor, urlOf });
  return linksOf({ linkOf }, buttons);
}

function onward({ engine }: Mail, { t, link }: Asked) {
  const ref = refOf(link.input);
  const href = ref === undefined ? `${engine.baseUrl}/` : refUrl(engine.baseUrl, ref);
  return { href, text: t.mail.toBrowser };
}
