import { z } from "zod";
import { isoInZone } from "../../domain/calendar/day.ts";
import { MEETING_KINDS } from "../../domain/meeting/meeting.ts";
import { organisationOf, personName } from "../../domain/organisation/organisation.ts";
import type { ReadableReport } from "../../figures/report/read-report.ts";
import { itemTitle } from "../../view/agenda/item-title.ts";
import { capital } from "../../view/capital.ts";
import type { Text } from "../../view/text.ts";
import type { Subject } from "../subject.ts";
import type { ROLES } from "../vocabulary.ts";

/** A meeting that is over, as it stood at its close: what ORI-A tells of it. */
export interface MeetingRecord {
  ref: string;
  title: string;
  kind: string;
  /** ISO 8601 with offset. */
  start: string;
  end: string;
  movedFrom: string | null;
  location: string | null;
  reason: string | null;
  isCancelled: boolean;
  points: { ref: string; title: string; outcome: string | null; isHandled: boolean; results: string[] }[];
  decisions: { ref: string; text: string }[];
  /** Who led it and who wrote; named, as the report names them. */
  roles: { role: keyof typeof ROLES; name: string }[];
  /** The organisations that were there. */
  organisations: { slug: string; organisation: string; standin: string | null }[];
}

const planned = z.object({
  start: z.string(),
  end: z.string(),
  movedFrom: z.string().nullable(),
  location: z.string().nullable(),
  reason: z.string().nullable(),
});

/** @param found its report; undefined of one that was cancelled, of which nothing more is known */
export function meetingRecord(
  t: Text,
  { item, ref, title, state }: Subject,
  found: ReadableReport | undefined,
): MeetingRecord {
  const { start, end, movedFrom, location, reason } = planned.parse(item);
  const kind = capital(t.choice.kind[z.enum(MEETING_KINDS).parse(item.kind)]);
  const plan = {
    ref,
    title,
    kind,
    start,
    end,
    movedFrom,
    location,
    reason,
    isCancelled: state === "cancelled",
  };
  if (!found) return { ...plan, points: [], decisions: [], roles: [], organisations: [] };
  const { report, directory } = found;
  const { about, content } = report;
  const named = (role: keyof typeof ROLES, email: string | null) =>
    email === null ? [] : [{ role, name: personName(directory, email) }];
  return {
    ...plan,
    start: isoInZone(about.startAt),
    end: isoInZone(about.endAt),
    points: content.points.map((point) => ({
      ref: point.ref,
      title: itemTitle(t, point),
      outcome: point.outcome,
      isHandled: point.fate === "handled",
      results: point.results,
    })),
    decisions: content.decisions,
    roles: [...named("chair", about.chair), ...named("scribe", about.scribe)],
    organisations: report.presence
      .filter(({ present }) => present === true)
      .map(({ organisation: slug, standin }) => ({
        slug,
        organisation: organisationOf(directory, slug)?.name ?? slug,
        standin: standin === null ? null : personName(directory, standin),
      })),
  };
}
