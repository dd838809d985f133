import { mayBePersonal } from "../engine/personal-guard.ts";
import { readPress } from "./press-data.ts";
import { readFilled } from "./read-filled.ts";
import { withoutMarkup } from "./without-markup.ts";

type Payload = Record<string, unknown>;

/** Whether what somebody wrote may be personal data: then it is worked off at once and never stored. */
export function looksPersonal({ text, data }: Payload): boolean {
  const said = typeof text === "string" ? withoutMarkup(text) : undefined;
  return mayBePersonal([said, readPress(data)?.input, readFilled(data)]);
}

/** A request without anything that somebody wrote: who sent it, and how they can be answered. */
export function withheld(payload: Payload): Payload {
  const { text: _t, mentions: _m, data: _d, ...rest } = payload;
  return { ...rest, withheld: true };
}

export const isWithheld = (payload: Payload): boolean => payload.withheld === true;
