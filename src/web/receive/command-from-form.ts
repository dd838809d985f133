import type { Response } from "express";
import { isRecord, recordOf } from "../../domain/record.ts";
import type { Command } from "../../engine/command.ts";
import { fieldsOf } from "../../engine/input/fields-of.ts";
import { readableRoom } from "../../engine/reading/room-feed.ts";
import { findCommand } from "../../engine/registry.ts";
import { sendProblem } from "../pages/shell/problem.ts";
import type { Visitor } from "../session/visitor.ts";
import type { Web } from "../web.ts";
import { formValue } from "./form-value.ts";

export interface FormCommand {
  command: Command;
  input: Record<string, unknown>;
  room: string;
}

/** What a form says it is about; a page in words, and undefined, when that is damaged or does not exist. */
export async function commandFromForm(
  web: Web,
  visitor: Visitor,
  response: Response,
  values: unknown,
): Promise<FormCommand | undefined> {
  const room = await roomOf(web, visitor, response, values);
  if (room === undefined) return undefined;
  const command = findCommand(web.engine.registry, formValue(values, "command"));
  const input = readInput(formValue(values, "input"));
  if (command && input) return { command, input, room };
  await sendProblem(web, response, command ? 400 : 404, (t) => [t.web.refusedTitle, t.web.badForm], visitor);
  return undefined;
}

function readInput(json: string): Record<string, unknown> | undefined {
  if (json === "") return {};
  try {
    const value: unknown = JSON.parse(json);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The room a form was sent from, if the person may be there; else a page in words, and undefined. */
export async function roomOf(
  web: Web,
  visitor: Visitor,
  response: Response,
  values: unknown,
): Promise<string | undefined> {
  const key = formValue(values, "room");
  if (key === "" || readableRoom(web.engine, visitor.actor, visitor.place, key)) return key;
  await sendProblem(web, response, 404, (t) => [t.web.noRoomTitle, t.web.noRoom], visitor);
  return undefined;
}

/** The form's own id, by which the same form sent twice is known. */
export const keyOfForm = (body: unknown): string => formValue(body, "key").slice(0, 100);

/** What was filled in, by the fields of the command. */
export function inputFromForm({ input }: Command, body: unknown): Record<string, unknown> {
  const sent = recordOf(body);
  const filled: Record<string, unknown> = {};
  for (const { name, multiple } of fieldsOf(input)) {
    const raw = sent[`v.${name}`];
    const values = [raw].flat().filter((value) => typeof value === "string" && value !== "");
    // One line is split at its commas by the engine; several choices are taken as they are.
    if (values.length > 0) filled[name] = multiple && Array.isArray(raw) ? values : values[0];
  }
  return filled;
}
