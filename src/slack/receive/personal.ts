import { isRecord } from "../../domain/record.ts";
import { mayBePersonal } from "../../engine/input/personal-guard.ts";
import { COMMANDS } from "../install/app-permissions.ts";
import { readPress } from "../render/button-codec.ts";

type Payload = Record<string, unknown>;

const eventOf = ({ event }: Payload): Payload | undefined => (isRecord(event) ? event : undefined);

/** Behind a noun and a verb a sentence begins: `actie nieuw Bespreek casus` names nobody. */
const OF_COMMAND = new RegExp(
  `^\\s*/?(?:leerlus\\s+)?(?:${COMMANDS.join("|")})\\s+\\p{Ll}+\\s+(?=\\p{Lu})`,
  "u",
);

/** Whether what somebody wrote may be personal data: then it is worked off at once and never stored. */
export function looksPersonal(payload: Payload): boolean {
  const { line, input, text, value } = payload;
  const pressed = typeof value === "string" ? readPress(value)?.input : undefined;
  const said = [line, eventOf(payload)?.text].map((part) =>
    typeof part === "string" ? part.replace(OF_COMMAND, "$&\n") : part,
  );
  return mayBePersonal([...said, input, text, pressed]);
}

/** A request without anything that somebody wrote: who sent it, and how they can be answered. */
export function withheld(payload: Payload): Payload {
  const { line: _l, input: _i, text: _t, value: _v, event: _e, ...rest } = payload;
  const event = eventOf(payload);
  const kept = event ? { event: { type: event.type, channel_type: event.channel_type } } : {};
  return { ...rest, ...kept, withheld: true };
}
