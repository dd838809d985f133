import { z } from "zod";
import { findAction } from "../../db/queries/action/action.ts";
import { schedule } from "../../db/queries/time/moment.ts";
import { type Action, isFinished } from "../../src/domain/action/action.ts";
import { silenceMoments } from "../../src/domain/action/action-moments.ts";
import { unreachedOf } from "../../src/domain/action/holding.ts";
import { escalatesOn, goesOnAgendaOn } from "../../src/domain/action/nudge.ts";
import {
  answersFor,
  type Directory,
  holderFromKey,
  organisationBehind,
  personOf,
} from "../../src/domain/organisation/organisation.ts";
import { SECRETARIAT } from "../../src/domain/organisation/room.ts";
import { job, oneByOne } from "../../src/engine/job.ts";
import { announce } from "../../src/engine/posting/posting.ts";
import { actionEscalated, holderUnreachable } from "../../src/posts/action.ts";

/** Tells the contact of the holder's organisation that an overdue action has been silent for a week. */
export const escalateAction = job({
  name: "escalate-action",
  quiet: true,
  payload: z.object({}),
  runMany: oneByOne(async (ctx, { subject: ref }) => {
    const { directory } = ctx;
    const action = await findAction(ctx, ref);
    if (!action || isFinished(action.state)) return {};
    const day = escalatesOn(action);
    if (day > ctx.today()) {
      await schedule(ctx, silenceMoments(action));
      return {};
    }
    const before = goesOnAgendaOn(action);
    const posts = roomsToTell(directory, action).map((room) =>
      announce(actionEscalated, { subject: ref, period: day, room, before }),
    );
    if (unreachedOf(directory, action).length > 0) {
      posts.push(announce(holderUnreachable, { subject: ref, room: SECRETARIAT }));
    }
    return { posts };
  }),
});

/** The contact's room; where the contact is asked already or is not there, each coordinator's, else the secretariat. */
function roomsToTell(directory: Directory, { lead }: Action): string[] {
  const holder = holderFromKey(lead);
  const contact = organisationBehind(directory, holder)?.contact;
  const isReachable = contact ? personOf(directory, contact)?.active === true : false;
  if (isReachable && contact !== answersFor(directory, holder)?.email) return [`person:${contact}`];
  const coordinators = directory.people.filter((person) => person.active && person.role === "coordinator");
  return coordinators.length > 0 ? coordinators.map(({ email }) => `person:${email}`) : [SECRETARIAT];
}
