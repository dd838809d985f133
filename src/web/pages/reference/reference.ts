import { changesBy } from "../../../engine/command.ts";
import { dispatch } from "../../../engine/dispatch.ts";
import { parseCommandLine } from "../../../engine/input/parse-command-line.ts";
import { readableRoom } from "../../../engine/reading/room-feed.ts";
import { formValue } from "../../receive/form-value.ts";
import { html } from "../../render/html.ts";
import { roomAddress } from "../../render/notice.ts";
import { cardView } from "../../render/render.ts";
import { STATUS } from "../../run.ts";
import type { Handler } from "../../session/visitor.ts";
import type { Web } from "../../web.ts";
import { box } from "../shell/box.ts";
import { sendPage } from "../shell/layout.ts";
import { sendProblem } from "../shell/problem.ts";

/** What a reference names, on a page of its own; `?ruimte=` is where it was found. */
export function sendReference(web: Web): Handler {
  return async (visitor, request, response) => {
    const { actor, place, csrf, t, may, language } = visitor;
    const ref = String(request.params.ref).slice(0, 60);
    const found = readableRoom(web.engine, actor, place, formValue(request.query, "ruimte"));
    const room = found && !found.key.startsWith("person:") ? found.key : "";
    const typed = parseCommandLine(web.engine.registry, ref, t);
    const title = t.web.nothingHere(ref);
    if (!("command" in typed) || changesBy(typed.command, typed.input)) {
      return await sendProblem(web, response, 404, () => [title, t.web.notFound], visitor);
    }
    const { command, input } = typed;
    const reply = await dispatch(web.engine, {
      command,
      input,
      actor: { ...actor, language },
      via: "web",
      room: room || undefined,
    });
    if (!reply.ok) {
      const status = reply.code === "fault" || reply.code === "unavailable" ? STATUS[reply.code] : 404;
      return await sendProblem(web, response, status, () => [title, reply.message], visitor);
    }
    const back = found?.name ?? t.web.home;
    const main = html`
      <p><a class="utrecht-link" href=${roomAddress(room)}>${t.web.backTo(back)}</a></p>
      <article class="ll-card">${cardView({ t, room, csrf, may }, reply.card, 1)}</article>
      ${box(visitor, room)}`;
    await sendPage(web, visitor, response, { title: ref, room }, main);
  };
}
