import type { Actor } from "../engine/context.ts";
import { formOf } from "../engine/input/form.ts";
import { keyOfPress } from "../engine/posting/buttons.ts";
import { findCommand } from "../engine/registry.ts";
import type { Text } from "../view/text.ts";
import { heldIn } from "./held-texts.ts";
import type { RunLimited } from "./inbox/concurrency.ts";
import { type CommandRequest, type RequestHost, type RequestOutcome, runRequest } from "./run-request.ts";
import { notAllowedWords } from "./words.ts";

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

/** Who pressed, and the request's own key. */
interface Pressed {
  caller: { actor: Actor; isStranger: boolean };
  t: Text;
  key: string;
  room: string | undefined;
}

/**
 * Runs what was pressed, or opens its form. Undefined: there is no such command (any more).
 * @param isAwaited the person's screen waits for the answer, so that it does not wait its turn
 */
export async function handleButton(
  desk: RequestHost & { turn: RunLimited },
  { caller, t, key, room }: Pressed,
  press: ButtonPress | undefined,
  isAwaited: boolean,
): Promise<RequestOutcome | undefined> {
  const { engine, turn } = desk;
  const { actor } = caller;
  const command = press && findCommand(engine.registry, press.command);
  if (!press || !command) return undefined;
  const { nonce, confirmed, opensForm } = press;
  const held = heldIn(desk.held, actor, press);
  if (held === "gone")
    return { show: "refused", message: t.personal.gone, details: [], issues: [], isGuest: false };
  const wish: CommandRequest = {
    ...{ command, input: press.input, room },
    ...held,
    ...{ key: keyOfPress(command, nonce, key), confirmed: confirmed || held !== undefined },
  };
  const { input } = wish;
  if (!opensForm) return await turn(() => runRequest(desk, actor, t, wish), isAwaited);
  if (command.allow(actor)) {
    return { show: "form", form: await turn(() => formOf(engine, command, actor, input), true), wish };
  }
  const message = notAllowedWords(t, caller);
  return { show: "refused", message, details: [], issues: [], isGuest: actor.role === "guest" };
}
