import { formOf } from "../../engine/input/form.ts";
import { keyOfPress } from "../../engine/posting/buttons.ts";
import { findCommand } from "../../engine/registry.ts";
import type { Text } from "../../view/text.ts";
import { heldIn } from "../held-texts.ts";
import { type CommandRequest, type RequestOutcome, refusedWith, runRequest } from "../run-request.ts";
import { notAllowedWords } from "../words.ts";
import type { Caller, Chat, RequestContext } from "./chat.ts";
import { replyOutcome } from "./reply-outcome.ts";

/** What a button or a menu's option carries, read back from what the chat sends. */
export interface ButtonPress {
  command: string;
  input: Record<string, unknown>;
  /** Without one the same press twice cannot be known. */
  nonce: string | undefined;
  opensForm: boolean;
  /** The person has answered the question "are you sure?" in the chat. */
  confirmed: boolean;
}

/** How a button was pressed. */
interface PressContext {
  /** The room in which its answer is shared: none when it stands on a post, which is renewed where it stands. */
  room: string | undefined;
  /** The person's screen waits for the answer, so that it does not wait its turn. */
  isAwaited: boolean;
}

/** Runs what was pressed or opens its form, and answers it. */
export async function handleButton<C extends Caller, S>(
  chat: Chat<C, S>,
  asked: RequestContext<C, S>,
  press: ButtonPress | undefined,
  how: PressContext,
): Promise<void> {
  const outcome = await runPress(chat, asked, press, how);
  const next = await chat.showInPlace(asked, outcome);
  if (next) await replyOutcome(chat, next, outcome);
}

async function runPress<C extends Caller, S>(
  chat: Chat<C, S>,
  { caller, t, key }: RequestContext<C, S>,
  press: ButtonPress | undefined,
  { room, isAwaited }: PressContext,
): Promise<RequestOutcome> {
  const { engine, runLimited } = chat;
  const { actor } = caller;
  const command = press && findCommand(engine.registry, press.command);
  if (!press || !command) return { show: "stale" };
  const { nonce, confirmed, opensForm } = press;
  const held = heldIn(chat.held, actor, press);
  if (held === "gone") return refusedWith("not-found", t.personal.gone);
  const request: CommandRequest = {
    command,
    input: press.input,
    room,
    ...held,
    key: keyOfPress(command, nonce, key),
    confirmed: confirmed || held !== undefined,
  };
  if (!opensForm) return await runLimited(() => runRequest(chat, actor, t, request), isAwaited);
  if (!command.allow(actor)) return notAllowed(t, caller);
  const form = await runLimited(() => formOf(engine, command, actor, request.input), true);
  return { show: "form", form, request };
}

/** Somebody may not open a form. */
export const notAllowed = (t: Text, caller: Caller): RequestOutcome => ({
  ...refusedWith("not-allowed", notAllowedWords(t, caller)),
  isGuest: caller.actor.role === "guest",
});
