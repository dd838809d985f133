import { meetingAddress } from "../../../engine/reading/meeting/meeting-address.ts";
import type { Handler } from "../../session/visitor.ts";
import type { Web } from "../../web.ts";
import { sendProblem } from "../shell/problem.ts";

/** `/overleggen/IO-2026-03.ics`: leads to the meeting in the reader's own calendar, whose address is a secret. */
export function sendMeetingFile(web: Web): Handler {
  return async (visitor, request, response) => {
    const ref = String(request.params.ref).slice(0, 60);
    const address = await meetingAddress(web.engine, visitor.actor, ref);
    if (address) return response.redirect(303, address);
    const { t } = visitor;
    await sendProblem(web, response, 404, () => [t.web.nothingHere(ref), t.refusal.notFound(ref)], visitor);
  };
}
