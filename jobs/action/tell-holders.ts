import { z } from "zod";
import { findAction, findActions } from "../../db/queries/action/action.ts";
import { type Action, firstDue, holdersOf, isFinished } from "../../src/domain/action/action.ts";
import { peopleOf, unreachedOf } from "../../src/domain/action/holding.ts";
import { answersFor, holderFromKey } from "../../src/domain/organisation/organisation.ts";
import { SECRETARIAT } from "../../src/domain/organisation/room.ts";
import type { Announcement } from "../../src/engine/command.ts";
import type { Context } from "../../src/engine/context.ts";
import { type JobOutcome, job, oneByOne } from "../../src/engine/job.ts";
import { announce } from "../../src/engine/posting/posting.ts";
import { actionAdded, holderUnreachable } from "../../src/posts/action.ts";

/**
 * Tells holders what they were given. The subject is a new action, or one of which only the unreached holders are told
 * about; or a holder who was given the actions in the payload.
 */
export const tellHolders = job({
  name: "tell-holders",
  quiet: true,
  payload: z.discriminatedUnion("what", [
    z.object({ what: z.enum(["added", "unreached"]) }),
    z.object({ what: z.literal("given"), actions: z.array(z.string()) }),
  ]),
  runMany: oneByOne(async (ctx, { subject, occurrence, payload }) => {
    if (payload.what === "given") return await tellOne(ctx, subject, payload.actions, occurrence);
    if (payload.what === "added") return await tellAll(ctx, subject);
    const action = await findAction(ctx, subject);
    return { posts: action ? unreachable(ctx, [action]) : [] };
  }),
});

async function tellAll(ctx: Context, ref: string): Promise<JobOutcome> {
  const action = await findAction(ctx, ref);
  if (!action) return {};
  if (isFinished(action.state)) return { dropped: ctx.t.action.droppedFinished(ref) };
  const people = peopleOf(ctx.directory, action).filter((email) => email !== action.createdBy);
  const told = people.map((email) =>
    announce(actionAdded, { subject: ref, room: `person:${email}`, before: action.due }),
  );
  return { posts: [...told, ...unreachable(ctx, [action])] };
}

async function tellOne(ctx: Context, subject: string, refs: string[], period: string): Promise<JobOutcome> {
  const all = await findActions(ctx, refs);
  const held = all.filter((action) => holdersOf(action).includes(subject));
  const actions = held.filter((action) => !isFinished(action.state));
  const [first] = actions;
  if (!first) {
    const { droppedFinished, droppedMoved } = ctx.t.action;
    return { dropped: (held.length > 0 ? droppedFinished : droppedMoved)(refs.join(", ")) };
  }
  const person = answersFor(ctx.directory, holderFromKey(subject));
  if (!person) return { posts: unreachable(ctx, actions) };
  const one = actions.length === 1;
  const about = one ? {} : { actions: actions.map((action) => action.ref) };
  const room = `person:${person.email}`;
  const said = { subject: one ? first.ref : subject, period, room, about, before: firstDue(actions) };
  return { posts: [announce(actionAdded, said)] };
}

const unreachable = ({ directory }: Context, actions: Action[]): Announcement[] =>
  actions
    .filter((action) => unreachedOf(directory, action).length > 0)
    .map(({ ref }) => announce(holderUnreachable, { subject: ref, room: SECRETARIAT }));
