import { z } from "zod";
import { comingMeetings, findMeeting, type Meeting } from "../../db/queries/meeting/meeting.ts";
import { kindOfRoom } from "../../src/domain/agenda/agenda.ts";
import { anyone, command } from "../../src/engine/command.ts";
import type { Actor, Context } from "../../src/engine/context.ts";
import { orNotFound } from "../../src/engine/found.ts";
import { meetingOrKind } from "../../src/engine/input/field.ts";
import { viewerFor } from "../../src/engine/reading/viewer-for.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { agendaFor } from "./agenda-answer.ts";
import { isKind } from "./target.ts";

/** `agenda toon MO-2026-Q1`: an agenda in order; without a meeting that of the one which is running or comes first. */
export const showAgenda = command({
  name: ["agenda", "toon"],
  alias: ["agenda", "show"],
  summary: (t) => t.agenda.showSummary,
  input: z.object({ meeting: meetingOrKind("meeting").optional() }),
  allow: anyone,
  changes: false,
  isDefault: true,
  run: async (ctx, actor, { meeting }) => ({
    card: await agendaFor(ctx, actor, await meant(ctx, actor, meeting)),
  }),
});

const MONTHS_OF_MEETINGS = 200;

async function meant(ctx: Context, actor: Actor, word: string | undefined): Promise<Meeting> {
  const { t } = ctx;
  if (word !== undefined && !isKind(word)) return orNotFound(ctx, word, await findMeeting(ctx, word));
  const kind = word ?? kindOfRoom(ctx.room) ?? "implementation";
  const viewer = viewerFor(ctx, actor);
  const coming = await comingMeetings(ctx, ctx.now(), MONTHS_OF_MEETINGS, viewer);
  const next = coming.find((meeting) => meeting.kind === kind);
  if (!next) throw new Refusal("not-found", t.agenda.noMeeting(t.choice.kind[kind]));
  return next;
}
