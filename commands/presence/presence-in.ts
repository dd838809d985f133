import { meetingsIn } from "../../db/queries/digest/digest-material.ts";
import type { Meeting } from "../../db/queries/meeting/meeting.ts";
import { addDays, instantAt } from "../../src/domain/calendar/day.ts";
import { firstDay, lastDay, type Period } from "../../src/domain/calendar/period.ts";
import {
  countsForContribution,
  type ProviderPresence,
  presenceOfProviders,
} from "../../src/domain/meeting/presence-list.ts";
import type { Actor, Context } from "../../src/engine/context.ts";
import { viewerFor } from "../../src/engine/reading/viewer-for.ts";

/** Who of the providers was at the meetings of a quarter that count for their contribution. */
export interface PresenceIn {
  quarter: Period;
  meetings: Meeting[];
  providers: ProviderPresence[];
}

export async function presenceIn(ctx: Context, actor: Actor, quarter: Period): Promise<PresenceIn> {
  const stretch = {
    from: instantAt(firstDay(quarter), "00:00"),
    until: instantAt(addDays(lastDay(quarter), 1), "00:00"),
  };
  const all = await meetingsIn(ctx, stretch, [], viewerFor(ctx, actor));
  const meetings = all.filter(countsForContribution);
  return { quarter, meetings, providers: presenceOfProviders(ctx.directory.organisations, meetings) };
}
