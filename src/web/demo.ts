import type { Request } from "express";
import { Temporal } from "temporal-polyfill";
import { dayOf, instantAt, ZONE } from "../domain/calendar/day.ts";
import { parseDate } from "../engine/input/date/parse-date.ts";
import { backTo, withPassing } from "./back-to.ts";
import type { Moved } from "./moved.ts";
import { newPosts } from "./new-posts.ts";
import { NEXT_BUTTON } from "./pages/shell/demo-bar.ts";
import { formValue } from "./receive/form-value.ts";
import { browserName } from "./session/browser-name.ts";
import { startAs } from "./session/sign-in.ts";
import type { Handler, Visitor } from "./session/visitor.ts";
import type { Demo, Web } from "./web.ts";

/** When a day of the demo begins. */
const MORNING = "08:00";
const FURTHEST_DAYS = 731;
/** Moments passed over in search of one at which something is said. */
const MOST_STEPS = 60;
/** Nor is searched for longer than this. */
const LONGEST_SEARCH_MS = 20_000;

/** Playing somebody else: a session of their own. */
export function playAs(web: Web, demo: Demo): Handler {
  return async (_visitor, request, response) => {
    const actor = await web.access.actorByEmail(demo.cooperation, formValue(request.body, "email"));
    if (actor) {
      const { secret } = await web.access.startSession(actor, browserName(request.get("user-agent")));
      await startAs(web, request, response, secret);
    }
    response.redirect(303, backTo(request));
  };
}

/** Moving the demo clock: to what comes next, by a duration, or to a day. */
export function moveClock(web: Web, demo: Demo): Handler {
  const fresh = newPosts(web, demo);
  return async (visitor, request, response) => {
    // The button is the place on the page to come back to: it can be pressed again at once.
    const show = (moved: Omit<Moved, "kind">): void => {
      const id = web.flashes.put(visitor.secret, { kind: "moved", ...moved });
      response.redirect(303, withPassing(backTo(request), "klok", id, NEXT_BUTTON));
    };
    const say = (text: string): void => show({ text, posts: [], more: 0 });
    const { web: words } = visitor.t;
    const now = await demo.now();
    const target = await targetOf(demo, visitor, request, now);
    if (typeof target === "string") return say(target);
    if (Temporal.Instant.compare(target, now) < 0) return say(words.demoBack);
    if (target.since(now, { largestUnit: "hours" }).hours > FURTHEST_DAYS * 24) return say(words.demoFar);
    await fresh.mark();
    const isNext = formValue(request.body, "next") !== "";
    const moved = isNext ? await untilSaid(web, demo, target) : await demo.advance(target);
    const text = words.demoMoved(moved.jobRuns, moved.posts);
    const { posts, more } = await fresh.since(visitor);
    show({ text, posts, more });
  };
}

/** From one moment to the next until something was said: most moments only look whether there is anything to say. */
async function untilSaid(
  web: Web,
  demo: Demo,
  first: Temporal.Instant,
): Promise<{ jobRuns: number; posts: number }> {
  const began = web.engine.clock.real().epochMilliseconds;
  const total = { jobRuns: 0, posts: 0 };
  let target: Temporal.Instant | undefined = first;
  for (let steps = 0; target && steps < MOST_STEPS; steps += 1) {
    const moved = await demo.advance(target);
    total.jobRuns += moved.jobRuns;
    total.posts += moved.posts;
    if (total.posts > 0 || web.engine.clock.real().epochMilliseconds - began > LONGEST_SEARCH_MS) break;
    target = await nextMoment(demo, moved.now);
  }
  return total;
}

/** When something is due next; what is overdue is done a second from now. */
async function nextMoment(demo: Demo, now: Temporal.Instant): Promise<Temporal.Instant | undefined> {
  const next = await demo.nextEvent();
  return next && Temporal.Instant.compare(next, now) <= 0 ? now.add({ seconds: 1 }) : next;
}

/** The moment that was asked for, or words why there is none. */
async function targetOf(
  demo: Demo,
  { t }: Visitor,
  request: Request,
  now: Temporal.Instant,
): Promise<Temporal.Instant | string> {
  const advance = formValue(request.body, "advance");
  if (/^P[1-9]\d{0,2}[DWM]$/.test(advance)) return now.toZonedDateTimeISO(ZONE).add(advance).toInstant();
  const to = formValue(request.body, "to");
  if (to === "") {
    return (await nextMoment(demo, now)) ?? t.web.demoNothing;
  }
  const day = parseDate(to, dayOf(now));
  if (day === undefined) return t.refusal.notADay(to.slice(0, 60));
  const morning = instantAt(day, MORNING);
  // Later on the day it is already: nothing to do, and no way back.
  return day === dayOf(now) && Temporal.Instant.compare(morning, now) < 0 ? now : morning;
}
