import type { Day } from "../calendar/day.ts";
import type { Meeting, MeetingKind, MeetingState } from "../meeting/meeting.ts";
import type { AskingStep } from "../revision/open-question.ts";
import type { RevisionState } from "../revision/revision.ts";

/** Who was at the meetings of a kind that were held. */
export interface DigestPresence {
  kind: MeetingKind;
  held: number;
  /** Of how many it was recorded. */
  recorded: number;
  /** How many organisations were at one of them at least. */
  organisations: number;
  /** In the edition of an organisation: at how many of them it was. */
  attended?: number;
}

export interface DigestTheme {
  ref: string;
  title: string;
  /** Proposed in the quarter. */
  isNew: boolean;
  /** The learning circle for which it was chosen in the quarter. */
  circle: string | null;
}

export interface DigestLesson {
  theme: string;
  text: string;
  meeting: string;
}

export interface DigestRevision {
  ref: string;
  title: string;
  year: number;
  state: RevisionState;
  /** What it waited for from its parties. */
  question: { step: AskingStep; on: Day; missing: string[] } | null;
}

export interface DigestReport {
  meeting: string;
  on: Day;
}

/** How the quarter went round the loop: who took part, what was learnt, what was adopted. */
export interface DigestLoop {
  presence: DigestPresence[];
  themes: DigestTheme[];
  lessons: DigestLesson[];
  revisions: DigestRevision[];
  reports: DigestReport[];
}

type NewTheme = Pick<DigestTheme, "ref" | "title">;

/** A learning circle that was chosen in the quarter, and what it was at the quarter's end. */
export interface ChosenCircle {
  theme: string;
  title: string;
  meeting: string;
  state: MeetingState;
}

/** Themes of a quarter: those proposed in it and those chosen in it, each once. */
export function themesOf(proposed: readonly NewTheme[], circles: readonly ChosenCircle[]): DigestTheme[] {
  const standing = circles.filter(({ state }) => state !== "cancelled");
  const circleOf = (ref: string) => standing.find(({ theme }) => theme === ref)?.meeting ?? null;
  const isNew = new Set(proposed.map(({ ref }) => ref));
  const older = standing.filter(
    ({ theme }, at) => !isNew.has(theme) && standing.findIndex((one) => one.theme === theme) === at,
  );
  return [
    ...proposed.map(({ ref, title }) => ({ ref, title, isNew: true, circle: circleOf(ref) })),
    ...older.map(({ theme, title, meeting }) => ({ ref: theme, title, isNew: false, circle: meeting })),
  ];
}

/**
 * Presence at meetings that were held, by kind, in the order in which the kinds first met.
 * @param slug of the organisation that it is about; without one it is about all
 */
export function presenceByKind(
  held: readonly Pick<Meeting, "kind" | "present">[],
  slug: string | undefined,
): DigestPresence[] {
  return [...Map.groupBy(held, ({ kind }) => kind)].map(([kind, meetings]) => {
    const lists = meetings.flatMap(({ present }) => (present === null ? [] : [present]));
    const known = { kind, held: meetings.length, recorded: lists.length };
    if (slug === undefined) return { ...known, organisations: new Set(lists.flat()).size };
    const attended = lists.filter((present) => present.includes(slug)).length;
    return { ...known, organisations: Math.min(attended, 1), attended };
  });
}
