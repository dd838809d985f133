import { changesBy } from "../../engine/command.ts";
import { formOf } from "../../engine/input/form.ts";
import { type ParsedLine, parseCommandLine } from "../../engine/input/parse-command-line.ts";
import { mayBePersonal } from "../../engine/input/personal-guard.ts";
import { Refusal } from "../../engine/refusal.ts";
import { lineAddress } from "../render/notice.ts";
import { respond } from "../respond.ts";
import { type Outcome, run } from "../run.ts";
import type { Handler, Visitor } from "../session/visitor.ts";
import type { Web } from "../web.ts";
import { keyOfForm, roomOf } from "./command-from-form.ts";
import { formValue } from "./form-value.ts";

/** A longer line is answered at once: an address must not grow without end. */
const LONGEST_ADDRESS = 1000;

/** A line of chat from the command box. What only reads becomes an address that can be kept. */
export function typedLine(web: Web): Handler {
  return async (visitor, request, response) => {
    const room = await roomOf(web, visitor, response, request.body);
    if (room === undefined) return;
    const line = formValue(request.body, "regel");
    const key = keyOfForm(request.body);
    const isFragment = request.get("Leerlus-Fragment") !== undefined;
    const typed = understand(web, visitor, line);
    const onlyReads = !("outcome" in typed) && ("unknown" in typed || !changesBy(typed.command, typed.input));
    // An address stands in histories and in the logs of proxies: what may be about a person does not belong there.
    if (onlyReads && !isFragment && line.length <= LONGEST_ADDRESS && !mayBePersonal(line)) {
      response.redirect(303, lineAddress(room, line));
      return;
    }
    await respond(web, visitor, response, room, await outcomeOf(web, visitor, typed, room, key), line);
  };
}

/** What a line that only reads answers; undefined when it changes something, which an address must never do. */
export async function readLine(
  web: Web,
  visitor: Visitor,
  room: string,
  line: string,
): Promise<Outcome | undefined> {
  const typed = understand(web, visitor, line);
  if ("command" in typed && changesBy(typed.command, typed.input)) return undefined;
  return await outcomeOf(web, visitor, typed, room, "");
}

type Understood = ParsedLine | { outcome: (room: string) => Promise<Outcome> };

function understand(web: Web, visitor: Visitor, line: string): Understood {
  const { t } = visitor;
  if (line.trim() === "") return { outcome: async () => words(t.command.nothingTyped) };
  try {
    return parseCommandLine(web.engine.registry, line, t);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // Without the parts that were not understood the command itself is known.
    const head = parseCommandLine(web.engine.registry, line.split(";")[0] ?? "", t);
    const { message, issues, understood } = error;
    return {
      outcome: async (room) => {
        if (!("command" in head)) return words(message);
        const form = await formOf(web.engine, head.command, visitor.actor, understood, issues);
        const wish = { command: head.command, input: understood, room, key: "", confirmed: false };
        return { show: "form", form, wish, status: 400 };
      },
    };
  }
}

async function outcomeOf(
  web: Web,
  visitor: Visitor,
  typed: Understood,
  room: string,
  key: string,
): Promise<Outcome> {
  if ("outcome" in typed) return await typed.outcome(room);
  if ("command" in typed) {
    const { command, input } = typed;
    return await run(web, visitor, { command, input, room, key, confirmed: false });
  }
  const word = typed.unknown.length > 60 ? `${typed.unknown.slice(0, 60)}…` : typed.unknown;
  const notice = { kind: "unknown" as const, word, near: typed.near };
  return { show: "notice", notice, status: 200, changed: false };
}

const words = (text: string): Outcome => ({
  show: "notice",
  notice: { kind: "words", text },
  status: 200,
  changed: false,
});
