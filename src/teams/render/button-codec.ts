import type { ButtonPress } from "../../conversation/handle/handle-button.ts";
import type { Button } from "../../view/card.ts";

/** What a press sends: command, input, nonce, opens a form, is confirmed, the reference of its card. */
export interface PressData {
  c: string;
  i: Record<string, unknown>;
  n?: string | undefined;
  f?: 1 | undefined;
  y?: 1 | undefined;
  r?: string | undefined;
}

/** The data of a button's action; its verb is `c`. */
export function pressData(
  { command, input, nonce, opensForm }: Button,
  { confirmed = false, about }: { confirmed?: boolean; about?: string | undefined } = {},
): PressData {
  return {
    c: command,
    i: input,
    n: nonce,
    f: opensForm ? 1 : undefined,
    y: confirmed ? 1 : undefined,
    r: about,
  };
}

const COMMAND = /^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/;

/** Reads it back; undefined for anything that Leerlus did not make. Teams adds fields of its own beside it. */
export function readPress(data: unknown): ButtonPress | undefined {
  if (!isRecord(data) || typeof data.c !== "string" || !COMMAND.test(data.c) || !isRecord(data.i))
    return undefined;
  return {
    command: data.c,
    input: data.i,
    nonce: typeof data.n === "string" && data.n.length <= 100 ? data.n : undefined,
    opensForm: data.f === 1,
    confirmed: data.y === 1,
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
