import type { ButtonPress } from "../../conversation/handle/handle-button.ts";
import type { Button } from "../../view/card.ts";
import { LIMIT } from "./slack-limits.ts";

/**
 * The value of a button: JSON without a character that Slack would escape.
 * @returns undefined when it is longer than Slack takes
 */
export function pressValue(button: Button, confirmed = false): string | undefined {
  const { command: c, input: i, nonce: n, opensForm } = button;
  const value = inert({ c, i, n, f: opensForm ? 1 : undefined, y: confirmed ? 1 : undefined });
  return value.length > LIMIT.buttonValue ? undefined : value;
}

/**
 * The same in the little room of a menu's option: `NONCE|noun/verb|field=value&…`, with `!` before it for a form.
 * @returns undefined when it does not fit or is more than texts
 */
export function pressOption({ command, input, nonce, opensForm }: Button): string | undefined {
  const entries = Object.entries(input);
  const texts = entries.filter((entry): entry is [string, string] => typeof entry[1] === "string");
  const isText = texts.length === entries.length && texts.every(([, text]) => text.isWellFormed());
  if (!isText) return undefined;
  // Not `&`: Slack sends it back escaped.
  const fields = texts.map((entry) => entry.map(encodeURIComponent).join("=")).join(";");
  const value = `${opensForm ? "!" : ""}${nonce ?? ""}|${command}|${fields}`;
  return value.length > LIMIT.optionValue ? undefined : value;
}

/** Reads either back; undefined for anything that Leerlus did not make. */
export function readPress(value: string): ButtonPress | undefined {
  return value.startsWith("{") ? fromJson(value) : fromOption(value);
}

const COMMAND = /^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/;

function fromJson(value: string): ButtonPress | undefined {
  const read = readJson(value);
  if (!read || typeof read.c !== "string" || !COMMAND.test(read.c) || !isRecord(read.i)) return undefined;
  return {
    command: read.c,
    input: read.i,
    nonce: typeof read.n === "string" ? read.n : undefined,
    opensForm: read.f === 1,
    confirmed: read.y === 1,
  };
}

function fromOption(value: string): ButtonPress | undefined {
  const [, form, nonce = "", command = "", fields = ""] =
    /^(!?)([\w-]*)\|([^|]*)\|([^|]*)$/.exec(value) ?? [];
  if (!COMMAND.test(command)) return undefined;
  try {
    const pairs = fields.split(";").filter(Boolean);
    const input = Object.fromEntries(pairs.map((pair) => pair.split("=").map(decodeURIComponent)));
    return { command, input, nonce: nonce || undefined, opensForm: form === "!", confirmed: false };
  } catch {
    return undefined;
  }
}

/** JSON in which nothing looks like markup. */
export function inert(value: unknown): string {
  const code = (mark: string) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(value).replace(/[&<>]/g, code);
}

/** A JSON object, or undefined. */
export function readJson(value: string): Record<string, unknown> | undefined {
  try {
    const read: unknown = JSON.parse(value);
    return isRecord(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
