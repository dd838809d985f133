import { z } from "zod";
import { lockMeeting, updateMeeting } from "../../db/queries/meeting/meeting.ts";
import { schedule } from "../../db/queries/time/moment.ts";
import { COMING, type Meeting, runsMeeting } from "../../src/domain/meeting/meeting.ts";
import { concernedBy, onlyVolunteers, type Roles, rolesAfter } from "../../src/domain/meeting/roles.ts";
import { personOf } from "../../src/domain/organisation/organisation.ts";
import { command, member } from "../../src/engine/command.ts";
import type { Context } from "../../src/engine/context.ts";
import { orNotFound } from "../../src/engine/found.ts";
import * as field from "../../src/engine/input/field.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { ownCard } from "./own-card.ts";

const CHANGEABLE = [...COMING, "running" as const];

/**
 * `overleg rol IO-2026-02; voorzitter Anna; notulist Piet`: the meeting with who leads it and who writes now. Who got or
 * lost a role hears of it. A chair who names the scribe, or the reverse, changes places with them.
 */
export const giveRoles = command({
  name: ["overleg", "rol"],
  alias: ["meeting", "role"],
  summary: (t) => t.meeting.summary.role,
  input: z.object({
    meeting: field.ref("meeting", "meeting"),
    chair: field.person("chair").optional(),
    scribe: field.person("scribe").optional(),
  }),
  allow: member,
  changes: true,
  run: async (ctx, actor, { meeting: ref, chair, scribe }) => {
    const { t } = ctx;
    const words = t.meeting.role;
    if (chair === undefined && scribe === undefined) throw invalid("chair", words.whoNow);
    const before = orNotFound(ctx, ref, await lockMeeting(ctx, ref));
    if (!CHANGEABLE.includes(before.state)) {
      throw new Refusal("conflict", `${stateWords(ctx, before)} ${words.onlyBefore}`);
    }
    for (const [name, email] of Object.entries({ chair, scribe })) mustTakePart(ctx, name, email);
    const after = rolesAfter(before, { chair, scribe });
    if (!runsMeeting(actor, before) && !onlyVolunteers(actor.email, before, after)) {
      throw new Refusal("not-allowed", words.notYours);
    }
    const concerned = concernedBy(before, after);
    if (concerned.length === 0) throw new Refusal("conflict", words.same(before.ref));
    const meeting = await updateMeeting(ctx, before.ref, CHANGEABLE, after);
    if (!meeting) throw new Refusal("conflict", t.refusal.stale);
    const to = concerned.filter((email) => email !== actor.email);
    if (to.length > 0) await tellThem(ctx, meeting.ref, { to, by: actor.email, ...after });
    return { card: (drawn) => ownCard(drawn, actor, meeting), ref: meeting.ref };
  },
});

/** They hear of it in working hours. */
async function tellThem(
  ctx: Context,
  subject: string,
  payload: Roles & { to: string[]; by: string },
): Promise<void> {
  // The clock of a demo may stand still: the moment does not tell two changes apart.
  const moment = {
    job: "tell-roles",
    subject,
    occurrence: crypto.randomUUID(),
    payload: { ...payload },
    dueAt: ctx.now(),
  };
  await schedule(ctx, [moment]);
}

const invalid = (name: string, message: string) =>
  new Refusal("invalid", message, [{ field: name, message }]);

/** Guests read along; they lead nothing. */
function mustTakePart({ directory, t }: Context, name: string, email: string | undefined): void {
  const person = email === undefined ? undefined : personOf(directory, email);
  if (person?.role === "guest") throw invalid(name, t.meeting.role.guest(person.name));
}

const stateWords = ({ t }: Context, { ref, state }: Meeting): string =>
  state === "cancelled" ? t.meeting.refusal.cancelled(ref) : t.meeting.refusal.closed(ref);
