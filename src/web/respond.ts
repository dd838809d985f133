import type { Response } from "express";
import type { VNode } from "preact";
import { formHeading } from "../engine/input/form-heading.ts";
import { readableRoom } from "../engine/reading/room-feed.ts";
import type { Text } from "../view/text.ts";
import { formView } from "./pages/form.ts";
import { sendHome } from "./pages/home.ts";
import { sendPage } from "./pages/layout.ts";
import { personalView } from "./pages/personal.ts";
import { sendProblem } from "./pages/problem.ts";
import { questionView } from "./pages/question.ts";
import { type Said, sendRoom } from "./pages/room.ts";
import { fragmentOf } from "./render/html.ts";
import { type Notice, noticeView, roomAddress } from "./render/notice.ts";
import type { Level } from "./render/render.ts";
import { renderWithCharts } from "./render/render-with-charts.ts";
import type { PageOutcome } from "./run.ts";
import type { Visitor } from "./session/visitor.ts";
import type { Web } from "./web.ts";

/** The page of a room, or Mijn Leerlus for the empty key; a page in words when there is no such room for them. */
export async function sendPlace(
  web: Web,
  visitor: Visitor,
  response: Response,
  key: string,
  said: Said = {},
): Promise<void> {
  if (key === "") return await sendHome(web, visitor, response, said);
  const room = readableRoom(web.engine, visitor.actor, visitor.place, key);
  if (room) return await sendRoom(web, visitor, response, room, said);
  await sendProblem(web, response, 404, ({ web }) => [web.noRoomTitle, web.noRoom], visitor);
}

/**
 * Shows what came of a request: to the client as a piece of a page; else as a page. After a change the browser is sent on,
 * so that loading again does not send again.
 */
export async function respond(
  web: Web,
  visitor: Visitor,
  response: Response,
  room: string,
  outcome: PageOutcome,
  typed?: string,
): Promise<void> {
  const { t, csrf, may } = visitor;
  const isFragment = response.req.get("Leerlus-Fragment") !== undefined;
  if (outcome.show === "notice") {
    const { notice, status, changed } = outcome;
    if (isFragment) {
      if (changed) response.set("Leerlus-Changed", "1");
      return await sendFragment(web, response, status, "answer", noticeView({ t, room, csrf, may }, notice));
    }
    if (changed) return sendOn(web, visitor, response, room, notice);
    return await sendPlace(web, visitor, response, room, {
      notice,
      status,
      ...(status === 200 || typed === undefined ? {} : { typed }),
    });
  }
  const status = outcome.show === "question" ? 200 : outcome.status;
  const { view, title } = windowOf({ t, csrf, room, level: isFragment ? 2 : 1 }, outcome);
  if (isFragment) return await sendFragment(web, response, status, "dialog", view);
  const prefix = outcome.show === "form" && status !== 200 ? `${formHeading(t, outcome.form)}: ` : "";
  await sendPage(web, visitor, response, { title: prefix + title, room, status }, view);
}

/** What somebody is asked, and what it is called. */
function windowOf(
  context: { t: Text; csrf: string; room: string; level: Level },
  outcome: Exclude<PageOutcome, { show: "notice" }>,
): { view: VNode; title: string } {
  const { t } = context;
  switch (outcome.show) {
    case "form":
      return { view: formView(context, outcome.form), title: t.web.formTitle(outcome.form.title) };
    case "question":
      return { view: questionView(context, outcome.question, outcome.request), title: t.command.sure };
    case "personal":
      return { view: personalView(context, outcome.details, outcome.request), title: t.personal.question };
  }
}

/** Sends the browser to the place where the notice is shown. */
export function sendOn(web: Web, visitor: Visitor, response: Response, room: string, notice: Notice): void {
  const id = web.flashes.put(visitor.secret, notice);
  response.redirect(303, `${roomAddress(room)}?gedaan=${id}#antwoord`);
}

async function sendFragment(
  web: Web,
  response: Response,
  status: number,
  show: "answer" | "dialog",
  view: VNode,
): Promise<void> {
  const piece = await renderWithCharts(web.charts, [view], fragmentOf);
  response.status(status).set("Leerlus-Show", show).type("html").send(piece);
}
