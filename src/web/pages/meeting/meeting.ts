import type { Response } from "express";
import { readMeetingPage } from "../../../engine/reading/meeting/meeting-page.ts";
import { nameOf } from "../../../view/meeting/meeting-cards.ts";
import { formValue } from "../../receive/form-value.ts";
import { html } from "../../render/html.ts";
import type { Handler, Visitor } from "../../session/visitor.ts";
import type { Web } from "../../web.ts";
import { connectionPart } from "../parts/connection.ts";
import { sendPage } from "../shell/layout.ts";
import { sendProblem } from "../shell/problem.ts";
import { agendaPart } from "./agenda.ts";
import { factsPart } from "./facts.ts";
import { headPart } from "./head.ts";
import { nowPart } from "./now.ts";
import { outcomesPart } from "./outcomes.ts";
import { MEETINGS, meetingPath } from "./path.ts";
import { presencePart } from "./presence.ts";
import { standingOf } from "./standing.ts";

/** `/overleggen/IO-2026-03`, and the same by its reference alone: a meeting, which can be followed while it runs. */
export function sendMeeting(web: Web): Handler {
  return async (visitor, request, response) => {
    const asked = String(request.params.ref).slice(0, 60);
    const { actor, language, place } = visitor;
    const page = await readMeetingPage(web.engine, { ...actor, language }, asked);
    if (!page) return await notThere(web, visitor, response, asked);
    const { ref } = page.meeting;
    const found = place.rooms.find(({ key }) => key === formValue(request.query, "ruimte"));
    const here = { ...visitor, address: meetingPath(ref, { ruimte: found?.key }) };
    const standing = standingOf(web, here, page);
    const { t } = visitor;
    const agenda = [agendaPart(standing), outcomesPart(standing)];
    // Afterwards people come for what it brought.
    const parts = page.meeting.state === "closed" ? agenda.reverse() : agenda;
    const back = found
      ? { href: `/r/${encodeURIComponent(found.key)}`, name: found.name }
      : { href: MEETINGS, name: t.page.names.meetings };
    // Every part is there in every state, so that what changes can take the place of what was.
    const main = html`
      <p class="ll-back"><a class="utrecht-link" href=${back.href}>${t.web.backTo(back.name)}</a></p>
      <article class="ll-meeting" data-meeting=${ref}>
        ${headPart(standing)}
        ${nowPart(standing)}
        <div class="ll-meeting__columns">
          <div class="ll-meeting__main">${parts}</div>
          <div class="ll-meeting__side">${presencePart(standing)}${factsPart(standing)}</div>
        </div>
      </article>
      ${connectionPart(t)}`;
    const title = `${ref} · ${nameOf(t, page.meeting)}`;
    await sendPage(web, here, response, { title, name: "meetings", boxRoom: found?.key ?? "" }, main);
  };
}

async function notThere(web: Web, visitor: Visitor, response: Response, asked: string): Promise<void> {
  const { t } = visitor;
  const title = t.web.nothingHere(asked.toUpperCase());
  await sendProblem(web, response, 404, () => [title, t.refusal.notFound(asked.toUpperCase())], visitor);
}
