import { mayBePersonal } from "../../engine/input/personal-guard.ts";
import { readFilled } from "../handle/read-filled.ts";
import { readPress } from "../render/button-codec.ts";
import { withoutMarkup } from "./without-markup.ts";

type Payload = Record<string, unknown>;

/** Whether what somebody wrote may be personal data: then it is worked off at once and never stored. */
export function looksPersonal({ text, data, files }: Payload): boolean {
  const said = typeof text === "string" ? withoutMarkup(text) : undefined;
  const names = (Array.isArray(files) ? files : []).map(({ name }: { name?: unknown }) => name);
  return mayBePersonal([said, names, readPress(data)?.input, readFilled(data)]);
}

/** A request without anything that somebody wrote: who sent it, and how they can be answered. */
export function withheld(payload: Payload): Payload {
  const { text: _t, mentions: _m, data: _d, files: _f, ...rest } = payload;
  return { ...rest, withheld: true };
}
