import type { RequestHandler } from "express";
import { formValue } from "./receive/form-value.ts";
import { readLine } from "./receive/typed-line.ts";
import { respond } from "./respond.ts";
import type { PageOutcome } from "./run.ts";
import { signedIn } from "./session/signed-in.ts";
import type { Handler, Said, Visitor } from "./session/visitor.ts";
import type { Web } from "./web.ts";

/**
 * A page for whoever is signed in, with the command box and with what was just done there (`?gedaan=`) or what a line
 * reads (`?regel=`).
 */
export function page(web: Web, show: Handler): RequestHandler {
  return signedIn(web, async (visitor, request, response) => {
    const said = await saidOn(web, visitor, request.query, "");
    if ("show" in said) await respond(web, visitor, response, "", said);
    else await show({ ...visitor, said }, request, response);
  });
}

/** What a page is opened with; a form or a question takes the place of the page. */
export async function saidOn(
  web: Web,
  visitor: Visitor,
  query: unknown,
  room: string,
): Promise<Said | Exclude<PageOutcome, { show: "notice" }>> {
  const line = formValue(query, "regel");
  const outcome = line === "" ? undefined : await readLine(web, visitor, room, line);
  if (outcome?.show === "notice") {
    const { notice, status } = outcome;
    return { notice, status, typed: status === 200 ? undefined : line };
  }
  if (outcome) return outcome;
  const done = formValue(query, "gedaan");
  const gone = { kind: "words" as const, text: visitor.t.web.goneAnswer };
  const flash = web.flashes.take(visitor.secret, done);
  const notice = flash && flash.kind !== "moved" ? flash : done === "" ? undefined : gone;
  // A line that changes something is not run by an address; it waits in the box.
  return { notice, typed: line === "" ? undefined : line };
}
