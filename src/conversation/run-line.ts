import type { Command } from "../engine/command.ts";
import type { Actor } from "../engine/context.ts";
import { formOf } from "../engine/input/form.ts";
import { type ParsedLine, parseCommandLine } from "../engine/input/parse-command-line.ts";
import { mayBePersonal } from "../engine/input/personal-guard.ts";
import { Refusal } from "../engine/refusal.ts";
import type { Registry } from "../engine/registry.ts";
import type { Text } from "../view/text.ts";
import {
  type CommandRequest,
  type RequestHost,
  type RequestOutcome,
  refusedWith,
  runRequest,
} from "./run-request.ts";

/** A line as it was understood; where parts of it were not, the command itself may be known all the same. */
export type UnderstoodLine = ParsedLine | { refusal: Refusal; of: Command | undefined };

type Where = Pick<CommandRequest, "room" | "place" | "key">;

export function understandLine(registry: Registry, line: string, t: Text): UnderstoodLine {
  try {
    return parseCommandLine(registry, line, t);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const head = parseCommandLine(registry, line.split(";")[0] ?? "", t);
    return { refusal: error, of: "command" in head ? head.command : undefined };
  }
}

/** Runs a line that somebody typed. */
export async function runLine(
  host: RequestHost,
  actor: Actor,
  t: Text,
  line: string,
  where: Where,
): Promise<RequestOutcome> {
  return await runUnderstood(host, actor, t, understandLine(host.engine.registry, line, t), where);
}

export async function runUnderstood(
  host: RequestHost,
  actor: Actor,
  t: Text,
  line: UnderstoodLine,
  where: Where,
): Promise<RequestOutcome> {
  if ("unknown" in line) return { show: "unknown", word: cut(line.unknown), near: line.near };
  if ("command" in line) return await runRequest(host, actor, t, { ...line, ...where, confirmed: false });
  const { refusal, of: command } = line;
  const { code, message, issues, understood } = refusal;
  if (!command?.allow(actor)) return refusedWith(code, message, issues);
  const request = { command, input: understood, ...where, confirmed: false };
  // What was not understood is not looked at by the command: nothing of it goes back in a form either.
  if (mayBePersonal(understood)) {
    return { show: "personal", message, details: [], issues, request, answers: "rewrite" };
  }
  const form = await formOf(host.engine, command, actor, understood, issues);
  return { show: "form", form, request, isWrong: true };
}

const cut = (word: string): string => (word.length > 60 ? `${word.slice(0, 60)}…` : word);
