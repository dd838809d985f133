import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { overdueActions } from "../db/queries/action/action.ts";
import { insertItem } from "../db/queries/agenda/agenda.ts";
import { bringWaiting } from "../db/queries/agenda/agenda-arrivals.ts";
import { openItemsAbout } from "../db/queries/agenda/data-items.ts";
import { agreementsForReview } from "../db/queries/agreement.ts";
import { lockMeeting, type Meeting, nextMeetingOf } from "../db/queries/meeting/meeting.ts";
import { openRevisions } from "../db/queries/revision/revision.ts";
import { mostWanted } from "../db/queries/theme/theme.ts";
import { schedule } from "../db/queries/time/moment.ts";
import type { Purpose } from "../src/domain/agenda/agenda.ts";
import { dayOf } from "../src/domain/calendar/day.ts";
import { COMING } from "../src/domain/meeting/meeting.ts";
import { audienceOf, roomToStayIn } from "../src/domain/viewer.ts";
import type { Context } from "../src/engine/context.ts";
import { job } from "../src/engine/job.ts";
import { announce } from "../src/engine/posting/posting.ts";
import { indicatorQuestions } from "../src/figures/indicator-questions.ts";
import { agendaPublished } from "../src/posts/agenda.ts";

/** More overdue actions than this on one agenda help nobody: the rest is counted. */
const MOST_ACTIONS = 10;
const MOST_THEMES = 3;
const MOST_LOOKED_AT = 500;

/** Adds what the data asks for and publishes the agenda in its thread. */
export const publishAgenda = job({
  name: "publish-agenda",
  quiet: true,
  payload: z.object({}),
  run: async (ctx, { subject }) => {
    const { t } = ctx;
    const meeting = await lockMeeting(ctx, subject);
    if (!meeting || meeting.state === "cancelled") return { dropped: t.agenda.fellThrough(subject) };
    const hasBegun = Temporal.Instant.compare(meeting.startAt, ctx.now()) <= 0;
    if (hasBegun || !COMING.includes(meeting.state)) return { dropped: t.agenda.tooLate(subject) };
    const brought = await bringWaiting(ctx, meeting, ctx.now());
    const rest = meeting.kind === "implementation" ? await askAboutActions(ctx, meeting) : 0;
    if (meeting.kind === "monitoring") {
      await askAboutAgreements(ctx, meeting);
      await askAboutRevisions(ctx, meeting);
      await ask(ctx, meeting, await indicatorQuestions(ctx, meeting));
      await askAboutThemes(ctx, meeting);
      await summarise(ctx, subject);
    }
    return {
      posts: [announce(agendaPublished, { subject, room: meeting.room, about: { rest } })],
      changed: [subject, ...brought],
    };
  },
});

interface Question {
  subject: string;
  title: string;
  minutes: number;
  /** To discuss it when left out. */
  purpose?: Purpose;
}

/** Puts questions on an agenda. */
async function ask(
  ctx: Context,
  { ref, kind, room }: Meeting,
  questions: readonly Question[],
): Promise<void> {
  for (const { purpose = "discuss", ...question } of questions) {
    const item = {
      ...question,
      purpose,
      kind,
      meeting: ref,
      source: "data",
      room: roomToStayIn(undefined, { room }),
      at: ctx.now(),
    } as const;
    await insertItem(ctx, item);
  }
}

/** Those about which no unhandled item asks yet. */
async function unasked<T extends { ref: string }>(ctx: Context, found: readonly T[]): Promise<T[]> {
  const refs = found.map((one) => one.ref);
  const asked = await openItemsAbout(ctx, refs);
  return found.filter((one) => !asked.some((item) => item.subject === one.ref));
}

/** @returns how many overdue actions are left off the agenda */
async function askAboutActions(ctx: Context, meeting: Meeting): Promise<number> {
  const late = await overdueActions(
    ctx,
    ctx.today(),
    MOST_LOOKED_AT,
    audienceOf(ctx.directory, meeting.room),
  );
  const fresh = await unasked(ctx, late);
  const questions = fresh.slice(0, MOST_ACTIONS).map(({ ref, title }) => ({
    subject: ref,
    title: ctx.t.agenda.overdueAction(ref, title),
    minutes: 5,
  }));
  await ask(ctx, meeting, questions);
  return fresh.length - questions.length;
}

/** Those whose review falls before the meeting after this one. */
async function askAboutAgreements(ctx: Context, meeting: Meeting): Promise<void> {
  const next = await nextMeetingOf(ctx, meeting.kind, meeting.startAt, meeting.ref);
  const before = dayOf((next ?? meeting).startAt);
  const readers = audienceOf(ctx.directory, meeting.room);
  const due = await unasked(ctx, await agreementsForReview(ctx, before, readers));
  const questions = due.map(({ ref, title }) => ({
    subject: ref,
    title: ctx.t.agenda.reviewDue(ref, title),
    minutes: 10,
  }));
  await ask(ctx, meeting, questions);
}

/** Those that most people want to learn about, so that the table can choose one for a learning circle. */
async function askAboutThemes(ctx: Context, meeting: Meeting): Promise<void> {
  const readers = audienceOf(ctx.directory, meeting.room);
  const wanted = await mostWanted(ctx, MOST_THEMES, readers);
  const questions = (await unasked(ctx, wanted)).map(
    ({ ref, title }): Question => ({
      subject: ref,
      title: ctx.t.agenda.chooseTheme(ref, title).slice(0, 200),
      minutes: 5,
      purpose: "decide",
    }),
  );
  await ask(ctx, meeting, questions);
}

/** Those without an outcome, though the revision table may have them on its own agenda. */
async function askAboutRevisions(ctx: Context, meeting: Meeting): Promise<void> {
  const open = await openRevisions(ctx);
  const asked = await openItemsAbout(
    ctx,
    open.map(({ ref }) => ref),
  );
  const isAsked = (ref: string) => asked.some((one) => one.subject === ref && one.kind === meeting.kind);
  const questions = open
    .filter(({ ref }) => !isAsked(ref))
    .map(({ ref, title }) => ({
      subject: ref,
      title: ctx.t.agenda.openRevision(ref, title).slice(0, 200),
      minutes: 10,
    }));
  await ask(ctx, meeting, questions);
}

/** Apart, so that an agenda never waits for figures. */
async function summarise(ctx: Context, meeting: string): Promise<void> {
  const { cooperation, now } = ctx;
  const { indicators = [] } = cooperation.settings;
  if (indicators.length === 0) return;
  const summary = {
    job: "post-summaries",
    subject: meeting,
    occurrence: "1",
    payload: { meeting },
    dueAt: now(),
  };
  await schedule(ctx, [summary]);
}
