import { dispatch } from "../engine/dispatch.ts";
import { findVisibleMeeting } from "../engine/reading/meeting/visible-meeting.ts";
import { readableRoom, readThread } from "../engine/reading/room-feed.ts";
import { findCommand } from "../engine/registry.ts";
import { backTo } from "./back-to.ts";
import { saidOn } from "./page.ts";
import { threadsOf, threadView } from "./pages/room/posts.ts";
import { formValue } from "./receive/form-value.ts";
import { fragmentOf } from "./render/html.ts";
import { renderWithCharts } from "./render/render-with-charts.ts";
import { respond, sendPlace } from "./respond.ts";
import type { Handler } from "./session/visitor.ts";
import type { Web } from "./web.ts";

/** A room; with what was just done, or what a line reads. */
export function showPlace(web: Web): Handler {
  return async (visitor, request, response) => {
    const key = String(request.params.room ?? "");
    if (key !== "" && !readableRoom(web.engine, visitor.actor, visitor.place, key)) {
      return await sendPlace(web, visitor, response, key);
    }
    const said = await saidOn(web, visitor, request.query, key);
    if ("show" in said) return await respond(web, visitor, response, key, said);
    const before = /^\d{1,15}$/.test(formValue(request.query, "voor"))
      ? Number(formValue(request.query, "voor"))
      : undefined;
    await sendPlace(web, { ...visitor, said }, response, key, before);
  };
}

/** A post with its thread, for the client to put in its place. */
export function showPost(web: Web): Handler {
  return async (visitor, request, response) => {
    const { actor, place, csrf, t, may } = visitor;
    const room = readableRoom(web.engine, actor, place, String(request.params.room));
    const id = String(request.params.id);
    const posts =
      room && /^\d{1,15}$/.test(id)
        ? await readThread(web.engine, actor, { room: room.key, surface: "web" }, Number(id))
        : [];
    const [thread] = threadsOf(posts);
    if (room && thread) {
      const view = threadView({ room, csrf, t, may }, thread, { open: true });
      response.type("html").send(await renderWithCharts(web.charts, [view], fragmentOf));
    } else response.status(404).type("text").send(t.web.notFoundTitle);
  };
}

/** What happens in a room or in a meeting, as it happens. */
export function listen(web: Web): Handler {
  return async (visitor, request, response) => {
    const { actor, secret, place, t } = visitor;
    const allowed = async () => (await web.access.sessionOf(secret)) !== undefined;
    const { cooperation } = actor;
    const asked = formValue(request.query, "overleg").slice(0, 60);
    if (asked !== "") {
      const meeting = await findVisibleMeeting(web.engine, actor, asked);
      if (!meeting) return void response.status(404).type("text").send(t.web.nothingHere(asked));
      const { room, ref } = meeting;
      return await web.live.join({ cooperation, room, meeting: ref, response, allowed });
    }
    const room = readableRoom(web.engine, actor, place, formValue(request.query, "room"));
    if (!room) return void response.status(404).type("text").send(t.web.noRoomTitle);
    await web.live.join({ cooperation, room: room.key, response, allowed });
  };
}

/** The choice of a language is a command like any other; afterwards the page is there in it. */
export function chooseLanguage(web: Web): Handler {
  return async (visitor, request, response) => {
    const command = findCommand(web.engine.registry, "leerlus/language");
    const input = { language: formValue(request.body, "taal").slice(0, 20) };
    if (command) await dispatch(web.engine, { command, input, actor: visitor.actor, via: "web" });
    response.redirect(303, backTo(request));
  };
}
