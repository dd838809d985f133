import { z } from "zod";
import { lockPoll, type PollRow, setVote, votesOf } from "../../../db/queries/meeting/poll.ts";
import { isoInZone } from "../../../src/domain/calendar/day.ts";
import {
  isoOf,
  MOST_OPTIONS,
  POLL_ANSWERS,
  type PollAnswer,
  pollState,
} from "../../../src/domain/meeting/poll.ts";
import { personName } from "../../../src/domain/organisation/organisation.ts";
import { type Ask, command, member } from "../../../src/engine/command.ts";
import type { Context } from "../../../src/engine/context.ts";
import { orNotFound } from "../../../src/engine/found.ts";
import * as field from "../../../src/engine/input/field.ts";
import { Refusal } from "../../../src/engine/refusal.ts";
import type { Block } from "../../../src/view/card.ts";
import { showInstant } from "../../../src/view/format.ts";
import { alreadyPicked } from "./already-picked.ts";
import { askedPoll } from "./asked-poll.ts";
import { undoVote } from "./undo-vote.ts";
import { ownPollCard, viewOfPoll } from "./view-poll.ts";

/** A form has a choice for each date. */
const ANSWERS = Array.from({ length: MOST_OPTIONS }, (_, at) => `answer${at + 1}`);
const oneAnswer = field.choice("answer", "pollAnswer", POLL_ANSWERS).optional();

/** `overleg stem DP-4 ja, als het moet, nee`: whether somebody can on each date; their last answer stands. */
export const votePoll = command({
  name: ["overleg", "stem"],
  alias: ["meeting", "vote"],
  summary: (t) => t.poll.summary.vote,
  input: z.object({
    poll: field.ref("poll", "date-poll"),
    answers: field.choices("answers", "pollAnswer", POLL_ANSWERS).optional(),
    ...Object.fromEntries(ANSWERS.map((name) => [name, oneAnswer])),
  }),
  allow: member,
  changes: true,
  lastCounts: true,
  undo: undoVote,
  asks: async (ctx, actor, known) => {
    const isOpen = (poll: PollRow) => pollState(poll, ctx.now()) === "open";
    const asked = await askedPoll(ctx, actor, known.poll, isOpen);
    if (!asked) return { poll: { label: ctx.t.field.poll[0] ?? "" } };
    const { poll, ask } = asked;
    const votes = await votesOf(ctx, [poll.ref]);
    const own = votes.find(({ person }) => person === actor.email)?.answers;
    const dates = poll.options.map((option, at): [string, Ask] => {
      const label = showInstant(ctx.t, isoOf(option));
      const given = own?.[at];
      return [ANSWERS[at] ?? "", { label, required: true, value: given }];
    });
    return { poll: ask, ...Object.fromEntries(dates) };
  },
  run: async (ctx, actor, input: { poll: string; answers?: PollAnswer[] } & Record<string, unknown>) => {
    const { t } = ctx;
    const poll = orNotFound(ctx, input.poll, await lockPoll(ctx, input.poll));
    mustBeOpen(ctx, poll);
    const answers = answersFor(ctx, poll, input);
    const before = await votesOf(ctx, [poll.ref]);
    const own = before.find(({ person }) => person === actor.email)?.answers;
    const isSame = own !== undefined && answers.every((answer, at) => own[at] === answer);
    if (!isSame) {
      await setVote(ctx, { poll: poll.ref, person: actor.email, answers, at: ctx.now() });
    }
    const said: Block = { type: "text", text: [isSame ? t.poll.same : t.poll.saved] };
    return {
      card: async (drawn) => ownPollCard(drawn, actor, await viewOfPoll(drawn, poll), [said]),
      ref: poll.ref,
      unchanged: isSame,
      undo: { poll: poll.ref, before: own ?? null, after: answers },
    };
  },
});

function mustBeOpen(ctx: Context, poll: PollRow): void {
  const { t, directory } = ctx;
  const state = pollState(poll, ctx.now());
  if (state === "picked") throw alreadyPicked(ctx, poll);
  if (state === "open") return;
  const at = showInstant(t, isoInZone(poll.deadline));
  throw new Refusal("conflict", t.poll.refusal.closed(poll.ref, at, personName(directory, poll.by)));
}

/** One for each date, from a list or from the choices of a form. */
function answersFor(
  { t }: Context,
  { options }: PollRow,
  input: { answers?: PollAnswer[] } & Record<string, unknown>,
): PollAnswer[] {
  const chosen = options.map((_, at) => POLL_ANSWERS.find((answer) => answer === input[ANSWERS[at] ?? ""]));
  const answers = input.answers ?? chosen.filter((answer) => answer !== undefined);
  if (answers.length === options.length) return answers;
  const { refusal } = t.poll;
  const dates = options.map((option) => showInstant(t, isoOf(option)));
  const message = refusal.allAnswers(
    options.length,
    dates.map((date, at) => `${at + 1}. ${date}`).join("; "),
  );
  const isForm = input.answers === undefined && answers.length > 0;
  const missing = ANSWERS.slice(0, options.length).filter((_, at) => chosen[at] === undefined);
  const issues = isForm
    ? missing.map((name) => ({ field: name, message: refusal.thisAnswer }))
    : [{ field: "answers", message }];
  throw new Refusal("invalid", message, issues, { ...input });
}
