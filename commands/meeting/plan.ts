import { findRoom, listRooms } from "../../db/queries/cooperation/cooperation.ts";
import { type Meeting, meetingsOfSeries } from "../../db/queries/meeting/meeting.ts";
import { activeSeries, beginSeries, insertSeries, type Series } from "../../db/queries/meeting/series.ts";
import { allDone } from "../../src/domain/all-done.ts";
import { dayOf, daysBetween } from "../../src/domain/calendar/day.ts";
import { isWeekRule, type SeriesRule } from "../../src/domain/calendar/recurrence.ts";
import { periodOfKind, roomOfKind } from "../../src/domain/meeting/meeting.ts";
import { usualMoments } from "../../src/domain/meeting/series.ts";
import { command, coordinator } from "../../src/engine/command.ts";
import type { Context } from "../../src/engine/context.ts";
import { announceHere } from "../../src/engine/posting/posting.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { meetingPlanned } from "../../src/posts/meeting.ts";
import type { Block } from "../../src/view/card.ts";
import { meetingItem, proposalButton } from "../../src/view/meeting/meeting-cards.ts";
import { ruleWords, seriesCard } from "../../src/view/meeting/series-card.ts";
import { clashNotices } from "./clash-notices.ts";
import { type PlanInput, planInput, ruleFrom, wrongRhythm } from "./plan-input.ts";

/** `overleg plan`: a series, with its meetings of the coming fifteen months. */
export const planSeries = command({
  name: ["overleg", "plan"],
  alias: ["meeting", "plan"],
  summary: (t) => t.meeting.summary.plan,
  input: planInput,
  allow: coordinator,
  changes: true,
  run: async (ctx, _actor, input) => {
    const { cooperation, t } = ctx;
    await check(ctx, input);
    const rule = ruleFrom(input);
    const series = await insertSeries(ctx, {
      kind: input.kind,
      rule,
      startsAt: input.at,
      minutes: input.minutes,
      from: input.from,
      location: input.location ?? null,
      room: input.room ?? roomOfKind(input.kind),
      schoolHoliday: input.schoolHoliday ?? "keep-and-warn",
      moments: usualMoments(rule),
      chairs: input.chairs ?? [],
      scribes: input.scribes ?? [],
    });
    // After storing: whoever plans the same at the same time has waited for the key and sees it now.
    const others = await activeSeries(ctx);
    if (others.some((other) => other.key !== series.key && isSame(other, series))) {
      throw new Refusal("conflict", t.meeting.refusal.seriesThere);
    }
    const made = await beginSeries(ctx, series, cooperation.settings, ctx.now());
    const items = made.map((meeting) => meetingItem(t, meeting, proposalButton(t, meeting, ctx.now())));
    return {
      card: async (drawn) => {
        const card = seriesCard(t, series, items);
        const notices = await allDone([
          clashNotices(drawn, made),
          doubleNotices(drawn, series, made, others),
        ]);
        return { ...card, body: [...notices.flat(), ...card.body] };
      },
      subject: series.key,
      answers: announceHere(meetingPlanned, {
        subject: series.key,
        about: { meetings: made.map((meeting) => meeting.ref) },
      }),
    };
  },
});

/** Warns for the other series of the kind, and for the periods that now have more than one meeting. */
async function doubleNotices(
  ctx: Context,
  series: Series,
  made: readonly Meeting[],
  all: readonly Series[],
): Promise<Block[]> {
  const { planned } = ctx.t.meeting;
  const periodOf = ({ kind, startAt }: Meeting) => periodOfKind(kind, dayOf(startAt));
  const ours = new Set(made.map(periodOf));
  const others = all.filter(({ key, kind }) => key !== series.key && kind === series.kind);
  const notices = others.map(async (other): Promise<Block> => {
    const theirs = await meetingsOfSeries(ctx, other.key);
    const standing = new Set(theirs.filter(({ state }) => state !== "cancelled").map(periodOf));
    const double = [...ours].filter((period) => standing.has(period)).length;
    const text = [planned.another(ruleWords(ctx.t, other)), ...(double > 0 ? [planned.double(double)] : [])];
    return { type: "notice", tone: "warning", text };
  });
  return await allDone(notices);
}

async function check(ctx: Context, input: PlanInput): Promise<void> {
  const { refusal } = ctx.t.meeting;
  const refuse = (field: keyof PlanInput, message: string) =>
    new Refusal("invalid", message, [{ field, message }], input);
  if (input.kind === "revision-table") throw refuse("kind", refusal.revisionSeries);
  const wrong = wrongRhythm(input);
  if (wrong) throw refuse(wrong, refusal[wrong]);
  if (input.room === undefined || (await findRoom(ctx, input.room))) return;
  const rooms = await listRooms(ctx);
  throw refuse(
    "room",
    ctx.t.refusal.noRoom(
      input.room.slice(0, 60),
      rooms.map((room) => room.key),
    ),
  );
}

function isSame(a: Series, b: Series): boolean {
  const what = ({ kind, startsAt, rule }: Series) => [kind, startsAt, rule.weekday, ...rhythmOf(rule)].join();
  return what(a) === what(b) && isInStep(a.rule, b.rule);
}

/** Whether two series of the same rhythm meet in the same weeks. */
function isInStep(a: SeriesRule, b: SeriesRule): boolean {
  if (!isWeekRule(a) || !isWeekRule(b)) return true;
  return daysBetween(a.first, b.first) % (7 * a.weeks) === 0;
}

const rhythmOf = (rule: SeriesRule): (number | string)[] =>
  isWeekRule(rule) ? [rule.weeks] : [rule.nth, rule.every, rule.monthOfQuarter ?? rule.monthOfHalf ?? 1];
