import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { lockMeeting, type Meeting } from "../../db/queries/meeting/meeting.ts";
import { rsvpsOf, setRsvp } from "../../db/queries/meeting/rsvp.ts";
import {
  answersPerOrganisation,
  RSVP_ANSWERS,
  type RsvpAnswer,
  secretariatsOf,
} from "../../src/domain/meeting/rsvp.ts";
import { personOf } from "../../src/domain/organisation/organisation.ts";
import { command, member } from "../../src/engine/command.ts";
import type { Actor, Context } from "../../src/engine/context.ts";
import { orNotFound } from "../../src/engine/found.ts";
import * as field from "../../src/engine/input/field.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { rsvpCard } from "../../src/view/meeting/rsvp-card.ts";
import { mustStillCome } from "./still-to-come.ts";
import { undoRsvp } from "./undo-rsvp.ts";

/** `overleg aanmelden`: whether somebody comes; their last answer stands. */
export const rsvp = command({
  name: ["overleg", "aanmelden"],
  alias: ["meeting", "rsvp"],
  summary: (t) => t.meeting.summary.rsvp,
  input: z.object({
    meeting: field.ref("meeting", "meeting"),
    answer: field.choice("answer", "rsvp", RSVP_ANSWERS),
    standin: field.person("standin").optional(),
  }),
  allow: member,
  changes: true,
  lastCounts: true,
  undo: undoRsvp,
  run: async (ctx, actor, input) => {
    const { directory } = ctx;
    const meeting = orNotFound(ctx, input.meeting, await lockMeeting(ctx, input.meeting));
    mustStillCome(ctx, meeting, "rsvp");
    mustNotBeOver(ctx, meeting);
    const problem = standinProblem(ctx, actor, input.answer, input.standin);
    if (problem !== undefined) {
      throw new Refusal("invalid", ctx.t.refusal.invalid, [{ field: "standin", message: problem }], input);
    }
    const given = {
      organisation: actor.organisation,
      answer: input.answer,
      standin: input.standin ?? null,
    };
    const before = (await rsvpsOf(ctx, meeting.ref)).find(({ person }) => person === actor.email);
    const isSame =
      before?.organisation === given.organisation &&
      before.answer === given.answer &&
      before.standin === given.standin;
    if (!isSame) {
      await setRsvp(ctx, { meeting: meeting.ref, person: actor.email, ...given, at: ctx.now() });
    }
    const isCounted = !secretariatsOf(directory).includes(given.organisation);
    return {
      card: async (drawn) => {
        const answers = answersPerOrganisation(directory, await rsvpsOf(drawn, meeting.ref));
        return rsvpCard(ctx.t, { meeting, directory, rsvp: given, answers, isSame, isCounted });
      },
      ref: meeting.ref,
      unchanged: isSame,
      undo: { meeting: meeting.ref, before: before ?? null, after: given },
    };
  },
});

function mustNotBeOver(ctx: Context, { ref, endAt }: Meeting): void {
  if (Temporal.Instant.compare(endAt, ctx.now()) > 0) return;
  const { refusal } = ctx.t.meeting;
  throw new Refusal("conflict", `${refusal.past(ref)} ${refusal.rsvp}`);
}

/** Presence is recorded per organisation: a colleague comes in somebody's place, and nobody else can. */
function standinProblem(
  { t, directory }: Context,
  actor: Actor,
  answer: RsvpAnswer,
  standin: string | undefined,
): string | undefined {
  const { rsvp: words } = t.meeting;
  if (answer !== "standin") {
    return standin === undefined ? undefined : words.noStandin(t.choice.rsvp[answer]);
  }
  if (standin === undefined) return words.whoStandsIn;
  if (standin === actor.email) return words.yourself;
  const person = personOf(directory, standin);
  const name = person?.name ?? standin;
  if (person?.organisation !== actor.organisation) return words.otherOrganisation(name);
  return person.role === "guest" ? words.guest(name) : undefined;
}
