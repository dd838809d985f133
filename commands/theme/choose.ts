import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { insertItem, itemsOfMeeting } from "../../db/queries/agenda/agenda.ts";
import type { PointRow } from "../../db/queries/agenda/point.ts";
import { lockMeeting, type Meeting } from "../../db/queries/meeting/meeting.ts";
import { together } from "../../db/queries/reads/gather.ts";
import { findTheme, lockTheme } from "../../db/queries/theme/theme.ts";
import { insertCircle, themeOfCircle } from "../../db/queries/theme/theme-circle.ts";
import { minutesOf } from "../../src/domain/agenda/agenda.ts";
import { runsMeeting } from "../../src/domain/meeting/meeting.ts";
import { minutesLeft, type Theme } from "../../src/domain/theme/theme.ts";
import { audienceOf, mayRead, roomToStayIn } from "../../src/domain/viewer.ts";
import { command, member } from "../../src/engine/command.ts";
import type { Context } from "../../src/engine/context.ts";
import { orNotFound } from "../../src/engine/found.ts";
import { ref } from "../../src/engine/input/field.ts";
import { announce, announceHere } from "../../src/engine/posting/posting.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { themeChosen } from "../../src/posts/theme.ts";
import { shareButtons } from "../../src/view/closed.ts";
import { themeButtons } from "../../src/view/theme/theme-buttons.ts";
import { choiceAsked, settleChoice } from "./settle-choice.ts";
import { themeFor } from "./theme-answer.ts";

/**
 * `thema kies T-1 LC-2026-Q1`: the theme of that learning circle, on its agenda and in its room. A circle is about one
 * theme; a theme may have several circles.
 */
export const chooseTheme = command({
  name: ["thema", "kies"],
  alias: ["theme", "choose"],
  summary: (t) => t.theme.chooseSummary,
  input: z.object({ theme: ref("theme", "theme"), meeting: ref("meeting", "meeting") }),
  allow: member,
  changes: true,
  run: async (ctx, actor, input) => {
    const { t } = ctx;
    const meeting = orNotFound(ctx, input.meeting, await lockMeeting(ctx, input.meeting));
    mustTakeTheme(ctx, meeting);
    if (!runsMeeting(actor, { chair: meeting.chair, scribe: null })) {
      throw new Refusal("not-allowed", t.theme.onlyChair(meeting.ref));
    }
    await lockTheme(ctx, input.theme);
    const [found, there, items, asking] = await together(ctx, (at) => [
      findTheme(at, input.theme),
      themeOfCircle(at, meeting.ref),
      itemsOfMeeting(at, meeting.ref),
      choiceAsked(at, input.theme),
    ]);
    const theme = orNotFound(ctx, input.theme, found);
    mustBeSeenThere(ctx, theme, meeting);
    if (there) throw taken(ctx, theme, meeting, there);
    const item = await insertItem(ctx, pointOf(ctx, theme, meeting, items));
    const circle = { meeting: meeting.ref, theme: theme.ref, item: item.ref };
    await insertCircle(ctx, { ...circle, by: actor.email, at: ctx.now() });
    const settled = await settleChoice(ctx, asking, meeting.ref);
    // A meeting has a thread from the opening of its agenda on.
    const thread = meeting.state === "planned" ? undefined : meeting.ref;
    const said = { subject: theme.ref, period: meeting.ref };
    const by = actor.email;
    const isThere = ctx.room === meeting.room;
    return {
      card: (drawn) => themeFor(drawn, actor, theme.ref),
      ref: theme.ref,
      answers: announceHere(themeChosen, { ...said, about: isThere ? { by, thread } : { by } }),
      posts: isThere ? [] : [announce(themeChosen, { ...said, room: meeting.room, about: { by, thread } })],
      changed: [meeting.ref, ...settled.changed],
      journey: settled.journey,
    };
  },
});

/** @throws Refusal unless it is a learning circle that is still to come or running */
function mustTakeTheme({ t, now }: Context, { ref, kind, state, endAt }: Meeting): void {
  if (kind !== "learning-circle") {
    const message = t.theme.noCircle(ref);
    throw new Refusal("invalid", message, [{ field: "meeting", message }]);
  }
  if (state === "cancelled") throw new Refusal("conflict", t.theme.circleGone(ref));
  const isPast = state !== "running" && Temporal.Instant.compare(endAt, now()) <= 0;
  if (state === "closed" || isPast) throw new Refusal("conflict", t.theme.circleOver(ref));
}

/** @throws Refusal when not everybody who reads the circle may see the theme */
function mustBeSeenThere({ t, directory }: Context, theme: Theme, { ref, room }: Meeting): void {
  if (mayRead(audienceOf(directory, room), { room: theme.room, involved: [] })) return;
  throw new Refusal("conflict", t.theme.closedTheme(theme.ref, ref), [], {}, shareButtons(t, theme));
}

/** The refusal when the circle is about a theme already, this one or another. */
function taken({ t }: Context, { ref }: Theme, meeting: Meeting, there: { theme: string }): Refusal {
  const isSame = there.theme === ref;
  const why = isSame ? t.theme.alreadyChosen(ref, meeting.ref) : t.theme.otherTheme(meeting.ref, there.theme);
  const undo = isSame ? [] : [themeButtons.unchoose(t, there.theme, meeting.ref)];
  return new Refusal("conflict", why, [], {}, [themeButtons.show(t, there.theme), ...undo]);
}

/** The theme as an item of its circle: it ends with the meeting, and takes the time that the other items leave. */
function pointOf(ctx: Context, theme: Theme, meeting: Meeting, items: readonly PointRow[]) {
  const { settings } = ctx.cooperation;
  // Until the agenda opens its standing items are still to come.
  const standing = meeting.state === "planned" ? (settings.standingItems[meeting.kind] ?? []) : [];
  const length = Math.round(meeting.startAt.until(meeting.endAt).total("minutes"));
  return {
    title: theme.title,
    purpose: "discuss" as const,
    minutes: minutesLeft(length, minutesOf([...items, ...standing])),
    kind: meeting.kind,
    meeting: meeting.ref,
    source: "standing" as const,
    subject: theme.ref,
    origin: { ref: theme.ref, what: "topic" as const },
    room: roomToStayIn(undefined, meeting),
    at: ctx.now(),
  };
}
