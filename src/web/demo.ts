import type { Request } from "express";
import { Temporal } from "temporal-polyfill";
import { dayOf, instantAt, ZONE } from "../domain/day.ts";
import { understandDay } from "../engine/understand.ts";
import { backTo } from "./back-to.ts";
import type { Notice } from "./notice.ts";
import { one } from "./one.ts";
import { sendOn } from "./respond.ts";
import { startAs } from "./sign-in.ts";
import type { Handler, Visitor } from "./visitor.ts";
import type { Demo, Web } from "./web.ts";

/** When a day of the demo begins. */
const MORNING = "08:00";
const FURTHEST_DAYS = 731;

/** Playing somebody else: a session of their own. */
export function playAs(web: Web, demo: Demo): Handler {
  return async (_visitor, request, response) => {
    const actor = await web.access.actorByEmail(demo.cooperation, one(request.body, "email"));
    if (actor) await startAs(web, request, response, (await web.access.startSession(actor)).secret);
    response.redirect(303, backTo(request));
  };
}

/** Moving the demo clock: to what comes next, by a duration, or to a day. */
export function moveClock(web: Web, demo: Demo): Handler {
  return async (visitor, request, response) => {
    const say = (text: string): void => {
      const notice: Notice = { kind: "words", text };
      const room = /^\/r\/([^/?#]+)$/.exec(backTo(request))?.[1];
      sendOn(web, visitor, response, room === undefined ? "" : decodeURIComponent(room), notice);
    };
    const { web: words } = visitor.t;
    const now = await demo.now();
    const target = await targetOf(demo, visitor, request, now);
    if (typeof target === "string") return say(target);
    if (Temporal.Instant.compare(target, now) < 0) return say(words.demoBack);
    if (target.since(now, { largestUnit: "hours" }).hours > FURTHEST_DAYS * 24) return say(words.demoFar);
    const moved = await demo.advance(target);
    say(words.demoMoved(moved.jobRuns, moved.posts));
  };
}

/** The moment that was asked for, or words why there is none. */
async function targetOf(
  demo: Demo,
  { t }: Visitor,
  request: Request,
  now: Temporal.Instant,
): Promise<Temporal.Instant | string> {
  const advance = one(request.body, "advance");
  if (/^P[1-9]\d{0,2}[DWM]$/.test(advance)) return now.toZonedDateTimeISO(ZONE).add(advance).toInstant();
  const to = one(request.body, "to");
  if (to === "") {
    const next = await demo.nextEvent();
    // What is overdue is done now.
    return next && Temporal.Instant.compare(next, now) < 0 ? now : (next ?? t.web.demoNothing);
  }
  const day = understandDay(to, dayOf(now));
  if (day === undefined) return t.refusal.notADay(to.slice(0, 60));
  const morning = instantAt(day, MORNING);
  // Later on the day it is already: nothing to do, and no way back.
  return day === dayOf(now) && Temporal.Instant.compare(morning, now) < 0 ? now : morning;
}
