import type { CalendarRules } from "../calendar/calendar.ts";
import type { SettledRule } from "../disclosure/disclosure-rule.ts";
import type { Source } from "../figures/source.ts";
import type { MeetingKind } from "../meeting/meeting.ts";
import type { Retention } from "../privacy/retention.ts";
import type { ArchiveRules } from "../public-records/archive-rules.ts";
import type { PublicationSettings } from "../public-records/publication.ts";
import type { Mandate } from "../revision/mandate.ts";
import type { SignIn } from "./sign-in.ts";

/** How many organisations of each kind must be present for a meeting to count. */
export interface Quorum {
  providers: number;
  regions: number;
}

/** A recurring point on the agenda of a kind of meeting. */
export interface StandingItem {
  title: string;
  purpose: "inform" | "discuss" | "decide";
  minutes: number;
}

/** What a cooperation decides for itself in its configuration file. */
export interface CooperationSettings {
  calendar: CalendarRules;
  quorum: Partial<Record<MeetingKind, Quorum>>;
  standingItems: Partial<Record<MeetingKind, StandingItem[]>>;
  /** Always there when the cooperation was set up from a file; as in `youthCareRule` else. */
  disclosure?: SettledRule;
  /** Who decides for the regions about a revision; a file of an earlier version has none. */
  mandates?: Mandate[];
  /** How long things are kept; a file of an earlier version says nothing of it. */
  retention?: Retention;
  /** How long records are kept; a file of an earlier version says nothing of it. */
  archive?: ArchiveRules;
  /** What may be public; without it nothing is. */
  publication?: PublicationSettings;
  /** Whether is kept who read what; without it, it is not. */
  accessLog?: boolean;
  /** Whose accounts sign people in; a file of an earlier version has none. */
  signIn?: SignIn[];
  /** The tables that are fetched by themselves; a file of an earlier version has none. */
  sources?: Source[];
  /** The indicator catalogue, in the order of the file. */
  indicators?: IndicatorDefinition[];
}

export const INDICATOR_DIMENSIONS = ["region", "municipality", "provider", "facility"] as const;
export type IndicatorDimension = (typeof INDICATOR_DIMENSIONS)[number];

/** What an indicator measures: only a count of people or events is rounded, only a share has two parts. */
export const INDICATOR_MEASURES = ["count", "share", "score", "amount"] as const;
export type IndicatorMeasure = (typeof INDICATOR_MEASURES)[number];

/** Whose figures are waited for: each provider's, each region's or those of the secretariat. */
export const INDICATOR_DELIVERERS = ["provider", "region", "secretariat"] as const;

export const INDICATOR_DIRECTIONS = ["up", "down", "none"] as const;
export const INDICATOR_RHYTHMS = ["month", "quarter", "half", "year"] as const;

/** One indicator of the monitoring plan, as the catalogue in the cooperation file has it. */
export interface IndicatorDefinition {
  code: string;
  title: string;
  /** The theme of the monitoring plan it belongs to. */
  theme: string;
  definition: string;
  /** Raised when the definition changes: figures of two versions are not the same thing. */
  version: number;
  measure: IndicatorMeasure;
  /** As shown behind a value: `%`, `kinderen`, `€`. */
  unit: string;
  /** Which way is better. */
  direction: (typeof INDICATOR_DIRECTIONS)[number];
  /** What is counted above and below the line of a share. */
  numerator: string | null;
  denominator: string | null;
  /** The value aimed at, by period (`2026`, `2026-Q3`). */
  target: Record<string, number>;
  /** Who delivers the values. */
  source: string;
  /** The column that holds it in the export of the source. */
  sourceColumn: string | null;
  rhythm: (typeof INDICATOR_RHYTHMS)[number];
  dimensions: IndicatorDimension[];
  /** Published by its source, which protected it already: shown as it is. */
  public: boolean;
  /** The counts, indicators themselves, that a share is worked out from; without them only public shares are shown. */
  parts: { numerator: string; denominator: string } | null;
  /** Who is asked when figures are missing; null: nobody. */
  deliveredBy: (typeof INDICATOR_DELIVERERS)[number] | null;
  /** Working days after the end of a period in which its figures must be there. */
  deadlineDays: number;
}
