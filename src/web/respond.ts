import type { Response } from "express";
import type { VNode } from "preact";
import { formHeading } from "../engine/input/form-heading.ts";
import { readableRoom } from "../engine/reading/room-feed.ts";
import type { Text } from "../view/text.ts";
import { backOf, withAnswer } from "./back-to.ts";
import { briefOn } from "./brief.ts";
import { formView } from "./pages/form/form.ts";
import { personalView } from "./pages/form/personal.ts";
import { questionView } from "./pages/form/question.ts";
import { sendRoom } from "./pages/room/room.ts";
import { sendPage } from "./pages/shell/layout.ts";
import { sendProblem } from "./pages/shell/problem.ts";
import { sendToday } from "./pages/today/today.ts";
import { fragmentOf } from "./render/html.ts";
import { type Notice, noticeView, placeAddress, type Standing } from "./render/notice.ts";
import type { Level } from "./render/render.ts";
import { renderWithCharts } from "./render/render-with-charts.ts";
import type { PageOutcome } from "./run.ts";
import type { Visitor } from "./session/visitor.ts";
import type { Web } from "./web.ts";

/** The page of a room, or Vandaag for the empty key; a page in words when there is no such room for them. */
export async function sendPlace(
  web: Web,
  visitor: Visitor,
  response: Response,
  key: string,
  before?: number,
): Promise<void> {
  if (key === "") return await sendToday(web, visitor, response);
  const room = readableRoom(web.engine, visitor.actor, visitor.place, key);
  if (room) return await sendRoom(web, visitor, response, room, before);
  await sendProblem(web, response, 404, ({ web }) => [web.noRoomTitle, web.noRoom], visitor);
}

/**
 * Shows what came of a request: to the client as a piece of a page; else as a page. After a change, and on a page that is
 * no room, the browser is sent on, so that loading again does not send again.
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
  const back = backOf(response.req);
  const isFragment = response.req.get("Leerlus-Fragment") !== undefined;
  if (outcome.show === "notice") {
    const { status, changed } = outcome;
    const notice = changed ? briefOn(back, outcome.notice) : outcome.notice;
    if (isFragment) {
      if (changed) response.set("Leerlus-Changed", "1");
      if (!notice) return void response.status(status).set("Leerlus-Show", "page").type("html").send("");
      const view = noticeView({ t, room, csrf, may, back }, notice);
      return await sendFragment(web, response, status, "answer", view);
    }
    if (!notice) return response.redirect(303, placeAddress({ room, back }));
    if (changed || back !== undefined) return sendOn(web, visitor, response, { room, back }, notice);
    const kept = status === 200 || typed === undefined ? {} : { typed };
    return await sendPlace(web, { ...visitor, said: { notice, status, ...kept } }, response, room);
  }
  const status = outcome.show === "question" ? 200 : outcome.status;
  const { view, title } = windowOf({ t, csrf, room, back, level: isFragment ? 2 : 1 }, outcome);
  if (isFragment) return await sendFragment(web, response, status, "dialog", view);
  const prefix = outcome.show === "form" && status !== 200 ? `${formHeading(t, outcome.form)}: ` : "";
  await sendPage(web, visitor, response, { title: prefix + title, room, status }, view);
}

/** What somebody is asked, and what it is called. */
function windowOf(
  context: Standing & { t: Text; csrf: string; level: Level },
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
export function sendOn(
  web: Web,
  visitor: Visitor,
  response: Response,
  standing: Standing,
  notice: Notice,
): void {
  const id = web.flashes.put(visitor.secret, notice);
  response.redirect(303, withAnswer(placeAddress(standing), "gedaan", id));
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
