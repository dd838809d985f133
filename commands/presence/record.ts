import { z } from "zod";
import { lockMeeting, updateMeeting } from "../../db/queries/meeting/meeting.ts";
import { rsvpsOf } from "../../db/queries/meeting/rsvp.ts";
import { runsMeeting } from "../../src/domain/meeting/meeting.ts";
import { quorumOf } from "../../src/domain/meeting/quorum.ts";
import { answersPerOrganisation, secretariatsOf } from "../../src/domain/meeting/rsvp.ts";
import { command, member } from "../../src/engine/command.ts";
import type { Context } from "../../src/engine/context.ts";
import { orNotFound } from "../../src/engine/found.ts";
import * as field from "../../src/engine/input/field.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { presenceCard } from "../../src/view/meeting/presence-card.ts";
import { mustBeOpen } from "./must-be-open.ts";
import { undoRecord } from "./undo-record.ts";

/**
 * `overleg presentie IO-2026-01; aanwezig Foodvalley, Het Lichtbaken`: who was there, as the whole list, while a meeting
 * runs and until its report is adopted.
 */
export const recordPresence = command({
  name: ["overleg", "presentie"],
  alias: ["meeting", "presence"],
  summary: (t) => t.meeting.summary.presence,
  input: z.object({
    meeting: field.ref("meeting", "meeting"),
    present: z.array(field.organisation("present")).min(1).max(500),
  }),
  allow: member,
  changes: true,
  lastCounts: true,
  undo: undoRecord,
  run: async (ctx, actor, input) => {
    const { t, directory } = ctx;
    const { settings } = ctx.cooperation;
    const before = orNotFound(ctx, input.meeting, await lockMeeting(ctx, input.meeting));
    if (!runsMeeting(actor, before)) throw new Refusal("not-allowed", t.agenda.onlyLeaders);
    await mustBeOpen(ctx, before);
    const hosts = secretariatsOf(directory);
    const present = [...new Set(input.present)]
      .filter((organisation) => !hosts.includes(organisation))
      .sort();
    if (present.length === 0) throw onlyHosts(ctx);
    const unchanged = before.present !== null && before.present.join() === present.join();
    const set = { present };
    const meeting = await updateMeeting(ctx, before.ref, ["running", "closed"], set);
    if (!meeting) throw new Refusal("conflict", t.refusal.stale);
    const answers = answersPerOrganisation(directory, await rsvpsOf(ctx, meeting.ref));
    const quorum = quorumOf(settings, meeting.kind);
    const withoutHosts = present.length < new Set(input.present).size;
    const card = presenceCard(t, directory, { meeting, present, answers, quorum, withoutHosts });
    const undo = { meeting: meeting.ref, before: before.present, after: present };
    return { card, ref: meeting.ref, unchanged, undo };
  },
});

function onlyHosts({ t }: Context): Refusal {
  const message = t.meeting.presence.onlyHosts;
  return new Refusal("invalid", message, [{ field: "present", message }]);
}
