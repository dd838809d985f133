import { runUnderstood, type UnderstoodLine, understandLine } from "../../conversation/run-line.ts";
import { changesBy } from "../../engine/command.ts";
import { mayBePersonal } from "../../engine/input/personal-guard.ts";
import { backOf } from "../back-to.ts";
import { lineAddress } from "../render/notice.ts";
import { respond } from "../respond.ts";
import { actorOf, hostOf, type PageOutcome, run, shownOn } from "../run.ts";
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
    if (line.trim() === "") return await respond(web, visitor, response, room, nothingTyped(visitor), line);
    const typed = understandLine(web.engine.registry, line, visitor.t);
    // An address stands in histories and in the logs of proxies: what may be about a person does not belong there.
    if (doesOnlyRead(typed) && !isFragment && line.length <= LONGEST_ADDRESS && !mayBePersonal(line)) {
      response.redirect(303, lineAddress({ room, back: backOf(request) }, line));
      return;
    }
    const outcome = await outcomeOf(web, visitor, typed, { room, key });
    await respond(web, visitor, response, room, outcome, line);
  };
}

/** What a line that only reads answers; undefined when it changes something, which an address must never do. */
export async function readLine(
  web: Web,
  visitor: Visitor,
  room: string,
  line: string,
): Promise<PageOutcome | undefined> {
  if (line.trim() === "") return nothingTyped(visitor);
  const typed = understandLine(web.engine.registry, line, visitor.t);
  if ("command" in typed && changesBy(typed.command, typed.input)) return undefined;
  return await outcomeOf(web, visitor, typed, { room, key: "" });
}

const doesOnlyRead = (line: UnderstoodLine): boolean =>
  "unknown" in line || ("command" in line && !changesBy(line.command, line.input));

async function outcomeOf(
  web: Web,
  visitor: Visitor,
  line: UnderstoodLine,
  place: { room: string; key: string },
): Promise<PageOutcome> {
  if ("command" in line) return await run(web, visitor, { ...line, ...place, confirmed: false });
  const where = { room: undefined, key: undefined };
  const outcome = await runUnderstood(hostOf(web), actorOf(visitor), visitor.t, line, where);
  return await shownOn(web, visitor, place, outcome);
}

const nothingTyped = ({ t }: Visitor): PageOutcome => ({
  show: "notice",
  notice: { kind: "words", text: t.command.nothingTyped },
  status: 200,
  changed: false,
});
