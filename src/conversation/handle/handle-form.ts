import type { Command } from "../../engine/command.ts";
import { formOf } from "../../engine/input/form.ts";
import { findCommand } from "../../engine/registry.ts";
import { keyOfForm, runRequest } from "../run-request.ts";
import type { Caller, Chat, RequestContext, WrongForm } from "./chat.ts";
import { replyForm, replyOutcome } from "./reply-outcome.ts";

/** A form as somebody sent it. */
export interface SentForm {
  /** The path of its command. */
  command: string;
  /** The same form sent twice has one effect. */
  nonce: string;
  room: string | undefined;
  input: Record<string, unknown>;
}

/**
 * Runs a form that somebody sent: what is wrong is said in it, what comes of it is answered.
 * @param sent undefined when it is none of ours
 */
export async function handleForm<C extends Caller, S>(
  chat: Chat<C, S>,
  asked: RequestContext<C, S>,
  sent: SentForm | undefined,
): Promise<void> {
  const command = sent && findCommand(chat.engine.registry, sent.command);
  if (!command) return await replyOutcome(chat, asked, { show: "stale" });
  const { input, room, nonce } = sent;
  const key = keyOfForm(nonce, input);
  const request = { command, input, room, key, confirmed: true, isFilledIn: true };
  const { actor } = asked.caller;
  const outcome = await chat.runLimited(() => runRequest(chat, actor, asked.t, request), true);
  if (outcome.show === "refused" || outcome.show === "personal") {
    return await sayWrong(chat, asked, command, sent, outcome);
  }
  const next = await chat.showInPlace(asked, outcome);
  if (next) await replyOutcome(chat, next, outcome);
}

async function sayWrong<C extends Caller, S>(
  chat: Chat<C, S>,
  asked: RequestContext<C, S>,
  command: Command,
  { input, room, nonce }: SentForm,
  outcome: WrongForm["outcome"],
): Promise<void> {
  const { engine, runLimited } = chat;
  const { actor } = asked.caller;
  if (outcome.show === "personal") await asked.withhold();
  const form = () => runLimited(() => formOf(engine, command, actor, input, outcome.issues), true);
  if (await chat.showErrors(asked, { outcome, form, room, nonce })) return;
  // The form has closed: what was wrong is told with a button that opens it again, filled in.
  const isFixable = outcome.issues.length > 0 && outcome.show !== "personal";
  if (isFixable) await replyForm(chat, asked, await form(), input);
  else await replyOutcome(chat, asked, outcome);
}
