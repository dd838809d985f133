import type { FakeState, FakeTeam } from "./fake-state.ts";
import type { Bag, Violation } from "./limits-book.ts";

/** One call of a Web API method, as it reached the server. */
export interface Call {
  method: string;
  team: FakeTeam | undefined;
  args: Bag;
  state: FakeState;
  /** Keeps what is wrong with a payload. */
  report: (violations: Violation[]) => undefined;
}

/** An answer as Slack gives it: `ok` with what was asked, or an error's code. */
export type Answer = Bag & { ok: boolean };
export type Method = (call: Call & { team: FakeTeam }) => Answer;

export const fails = (error: string, more: Bag = {}): Answer => ({ ok: false, error, ...more });

export const textOf = (args: Bag, name: string): string => {
  const value = args[name];
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
};

export const isYes = (value: unknown): boolean => value === true || value === "true" || value === "1";

/** Arguments as JSON or as a form, in which lists and objects are JSON. */
export function readArgs(body: string, contentType: string): Bag {
  if (contentType.includes("json")) return body === "" ? {} : JSON.parse(body);
  return Object.fromEntries([...new URLSearchParams(body)].map(([key, value]) => [key, readValue(value)]));
}

function readValue(value: string): unknown {
  if (!/^[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
