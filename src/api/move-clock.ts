import type { Request, Response } from "express";
import { Temporal } from "temporal-polyfill";
import { isoInZone, ZONE } from "../domain/calendar/day.ts";
import { coordinator } from "../engine/command.ts";
import { Refusal } from "../engine/refusal.ts";
import type { Text } from "../view/text.ts";
import { objectOf } from "./body.ts";
import { callerOf } from "./caller.ts";
import { textFor } from "./problem.ts";

/** The movable clock of demo mode, as the starter hands it in. */
export interface Demo {
  now(): Promise<Temporal.Instant>;
  /** Moves the clock and runs what is due on the way; done when every delivery has been tried. */
  advance(to: Temporal.Instant): Promise<{ now: Temporal.Instant; jobRuns: number; posts: number }>;
}

const MOST_YEARS = 3;

/** `POST /demo/clock`: two at once take turns, and the second counts from where the first ends. */
export function moveClock(demo: Demo) {
  let last: Promise<unknown> = Promise.resolve();
  return async (request: Request, response: Response): Promise<void> => {
    const t = textFor(request, response);
    if (!coordinator(callerOf(response))) throw new Refusal("not-allowed", t.refusal.notAllowed);
    const body = objectOf(request, t);
    const mine = last.then(async () => {
      const now = await demo.now();
      const target = targetOf(body, now, t);
      if (Temporal.Instant.compare(target, now) === 0) return { now, jobRuns: 0, posts: 0 };
      return await demo.advance(target);
    });
    last = mine.catch(() => undefined);
    const { now, jobRuns, posts } = await mine;
    response.json({ now: isoInZone(now), jobRuns, posts });
  };
}

/** @throws Refusal `invalid` */
function targetOf(body: Record<string, unknown>, now: Temporal.Instant, t: Text): Temporal.Instant {
  const [field, ...others] = Object.keys(body);
  if ((field !== "to" && field !== "advance") || others.length > 0) {
    throw new Refusal("invalid", t.api.clockShape, [{ field: field ?? "to", message: t.api.clockShape }]);
  }
  const refuse = (message: string): never => {
    throw new Refusal("invalid", message, [{ field, message }]);
  };
  const here = now.toZonedDateTimeISO(ZONE);
  const target =
    field === "to"
      ? read(
          () => Temporal.Instant.from(String(body.to)),
          () => refuse(t.api.clockTo),
        )
      : read(
          () => here.add(Temporal.Duration.from(String(body.advance))).toInstant(),
          () => refuse(t.api.clockAdvance),
        );
  if (Temporal.Instant.compare(target, now) < 0) refuse(t.api.clockBack);
  if (Temporal.Instant.compare(target, here.add({ years: MOST_YEARS }).toInstant()) > 0)
    refuse(t.api.clockFar);
  return target;
}

function read<T>(understand: () => T, otherwise: () => T): T {
  try {
    return understand();
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return otherwise();
    throw error;
  }
}
