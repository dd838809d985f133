import { Temporal } from "temporal-polyfill";
import { type Action, type ActionUpdate, isFinished, standingUpdates } from "../action/action.ts";
import type { Agreement, AgreementState } from "../agreement/agreement.ts";
import { type Day, dayOf, isoInZone } from "../calendar/day.ts";
import { contains, firstDay, lastDay, nextPeriod, type Period } from "../calendar/period.ts";
import type { Finding } from "../figures/finding.ts";
import type { Meeting, MeetingKind, MeetingState } from "../meeting/meeting.ts";
import type { Decision } from "../meeting/report.ts";
import type { IndicatorDefinition } from "../organisation/cooperation.ts";
import type { Role } from "../organisation/organisation.ts";
import { type DigestLoop, presenceByKind } from "./digest-loop.ts";
import type { DigestSince } from "./digest-since.ts";
import type { OwnEdition } from "./own-edition.ts";

export const DIGEST_EDITIONS = ["executive", "full"] as const;
/** `executive` fits one screen; `full` holds everything. */
export type DigestEdition = (typeof DIGEST_EDITIONS)[number];

/** What opens for a person who asks for no edition: an alderman has one screen. */
export const editionFor = (role: Role): DigestEdition => (role === "executive" ? "executive" : "full");

export interface DigestMeeting {
  ref: string;
  kind: MeetingKind;
  title: string | null;
  state: MeetingState;
  /** ISO 8601 with offset. */
  start: string;
}

export interface DigestAgreement {
  ref: string;
  title: string;
  state: AgreementState;
  review: Day;
  /** Made in the quarter. */
  isNew: boolean;
}

export interface DigestAction {
  ref: string;
  title: string;
  state: Action["state"];
  due: Day;
  /** E-mail or slug. */
  lead: string;
  /** The last word about it in the quarter. */
  note: string | null;
  /** The day on which somebody last reported how it stands; digests that were approved earlier do not have it. */
  reportedOn?: Day | null;
  /** Finished in the quarter. */
  finished: boolean;
  /** Reported on in the quarter. */
  moved: boolean;
  /** Should have been done in the quarter or before, and is not. */
  late: boolean;
  /** Nobody reported on it since before the quarter. */
  silent: boolean;
}

/** What people said about an indicator: by whom stands there as an organisation. */
export interface DigestWords {
  ref: string;
  /** Null of an interpretation: none is needed. */
  text: string | null;
  period: Period;
  organisation: string;
}

export interface DigestIndicator {
  finding: Finding;
  /** There is no figure of the whole cooperation, and there are figures of parts of it. */
  onlyParts?: boolean | undefined;
  stories: DigestWords[];
  interpretations: DigestWords[];
}

/** What happened in a quarter and what comes next: data, to be told in any language. */
export interface Digest {
  quarter: Period;
  /** The region or provider whose edition it is; none: it is everybody's. */
  of?: OwnEdition | undefined;
  /** Cancelled ones too. */
  meetings: DigestMeeting[];
  decisions: Pick<Decision, "ref" | "text" | "on" | "meeting">[];
  agreements: DigestAgreement[];
  actions: DigestAction[];
  /** How many actions are not finished. */
  open: number;
  indicators: DigestIndicator[];
  /** Indicators of which nothing can be said; public ones are not waited for. */
  untold: Pick<IndicatorDefinition, "code" | "title">[];
  /** What was approved before this was told of lacks it. */
  loop?: DigestLoop | undefined;
  /** Against the digest of the quarter before; what was approved before this was told lacks it. */
  since?: DigestSince;
  next: { meetings: DigestMeeting[]; actions: DigestAction[]; reviews: DigestAgreement[] };
}

/** What a digest is made from; more may be given than belongs in it. */
export interface DigestMaterial {
  of?: OwnEdition | undefined;
  meetings: readonly Meeting[];
  decisions: readonly Decision[];
  agreements: readonly Agreement[];
  /** References of agreements whose state was changed in the quarter. */
  changedAgreements: readonly string[];
  /** As they stood at the quarter's end. */
  actions: readonly Action[];
  /** Not finished now: what comes is told as it is today. */
  openNow: readonly Action[];
  /** Oldest first. */
  updates: readonly ActionUpdate[];
  indicators: readonly DigestIndicator[];
  loop?: Omit<DigestLoop, "presence">;
  /** By reference, what was otherwise at the end of the quarter than it is now. */
  atItsEnd?: {
    agreements: ReadonlyMap<string, AgreementState>;
    meetings: ReadonlyMap<string, MeetingState>;
    starts: ReadonlyMap<string, Temporal.Instant>;
  };
}

/**
 * The digest of a quarter. It says how things stood at its end, so that it does not change by waiting; what comes next
 * stands as it does when it is made.
 */
export function makeDigest(quarter: Period, material: DigestMaterial): Digest {
  const coming = nextPeriod(quarter);
  const isIn = (period: Period) => (meeting: Meeting) => contains(period, dayOf(meeting.startAt));
  const actions = material.actions.map((action) => actionOf(quarter, action, material.updates));
  const isOpen = ({ state }: DigestAction) => !isFinished(state);
  const agreements = material.agreements.map((one) => agreementOf(quarter, one));
  const told = material.indicators.filter(saysSomething);
  const { atItsEnd } = material;
  const meetingsThen = material.meetings.map((meeting) => ({
    ...meeting,
    state: atItsEnd?.meetings.get(meeting.ref) ?? meeting.state,
    startAt: atItsEnd?.starts.get(meeting.ref) ?? meeting.startAt,
  }));
  const met = meetingsThen
    .filter(isIn(quarter))
    .sort((a, b) => Temporal.Instant.compare(a.startAt, b.startAt));
  const { of } = material;
  const presence = presenceByKind(
    met.filter(({ state }) => state === "closed"),
    of?.slug,
  );
  const isTold = ({ room, present }: Meeting) =>
    of === undefined || room === of.key || present?.includes(of.slug) === true;
  return {
    quarter,
    of,
    meetings: met.filter(isTold).map(meetingOf),
    decisions: material.decisions
      .filter(({ on }) => contains(quarter, on))
      .map(({ ref, text, on, meeting }) => ({ ref, text, on, meeting })),
    agreements: agreements
      .filter(({ ref, isNew }) => isNew || material.changedAgreements.includes(ref))
      .map((one) => ({ ...one, state: atItsEnd?.agreements.get(one.ref) ?? one.state })),
    actions: actions.filter(({ finished, moved, late, silent }) => finished || moved || late || silent),
    open: actions.filter(isOpen).length,
    indicators: told,
    loop: material.loop ? { presence, ...material.loop } : undefined,
    untold: material.indicators
      .filter((one) => !told.includes(one) && !one.finding.indicator.public)
      .map(({ finding: { indicator } }) => ({ code: indicator.code, title: indicator.title })),
    next: {
      meetings: material.meetings
        .filter(isIn(coming))
        .filter(({ state }) => state !== "cancelled")
        // Whether it was held meanwhile is for the next digest to say.
        .map((meeting) => ({ ...meetingOf(meeting), state: "planned" as const })),
      actions: material.openNow
        .filter(({ due }) => contains(coming, due))
        .map((action) => actionOf(quarter, action, material.updates)),
      reviews: agreements.filter(({ state, review }) => state === "active" && review <= lastDay(coming)),
    },
  };
}

const saysSomething = ({ finding, onlyParts, stories, interpretations }: DigestIndicator): boolean =>
  finding.figure !== undefined || onlyParts === true || stories.length > 0 || interpretations.length > 0;

const meetingOf = ({ ref, kind, title, state, startAt }: Meeting): DigestMeeting => ({
  ref,
  kind,
  title,
  state,
  start: isoInZone(startAt),
});

const agreementOf = (quarter: Period, agreement: Agreement): DigestAgreement => {
  const { ref, title, state, review, createdAt } = agreement;
  return { ref, title, state, review, isNew: contains(quarter, dayOf(createdAt)) };
};

function actionOf(quarter: Period, action: Action, updates: readonly ActionUpdate[]): DigestAction {
  const { ref, title, state, due, lead } = action;
  const own = updates.filter((update) => update.action === ref);
  const said = standingUpdates(own).filter(({ at }) => contains(quarter, dayOf(at)));
  const last = said.at(-1);
  const isOpen = !isFinished(state);
  const late = isOpen && due <= lastDay(quarter);
  const unheard = action.updatedAt === null || dayOf(action.updatedAt) < firstDay(quarter);
  const isOld = dayOf(action.createdAt) < firstDay(quarter);
  return {
    ref,
    title,
    state,
    due,
    lead,
    note: last?.note ?? null,
    reportedOn: action.updatedAt === null ? null : dayOf(action.updatedAt),
    finished: !isOpen && last !== undefined && isFinished(last.state),
    moved: isOpen && last !== undefined,
    late,
    silent: isOpen && unheard && (isOld || late),
  };
}
