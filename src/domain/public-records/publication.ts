import type { RecordKind } from "./record-kind.ts";

/** What can be made public: a meeting is public by its report. */
export const PUBLISHABLE = [
  "report",
  "decision",
  "agreement",
  "contract",
  "revision",
  "digest",
] as const satisfies readonly RecordKind[];
export type PublishableKind = (typeof PUBLISHABLE)[number];

export const isPublishable = (kind: RecordKind): kind is PublishableKind =>
  PUBLISHABLE.some((one) => one === kind);

/**
 * The categories of information in article 3.3 of the Woo that records of a cooperation can be, and `voluntary`: what a
 * public body makes public of its own accord (article 3.1).
 */
export const CATEGORIES = [
  "voluntary",
  "covenants",
  "general-decisions",
  "college-agendas",
  "council-papers",
  "advice",
  "annual-plans",
  "research",
  "organisation",
] as const;
export type Category = (typeof CATEGORIES)[number];

/** On which something is withheld: articles 5.1 and 5.2 of the Woo, as far as they can hold here. */
export const GROUNDS = [
  "5.1.1.c",
  "5.1.1.d",
  "5.1.1.e",
  "5.1.2.b",
  "5.1.2.d",
  "5.1.2.e",
  "5.1.2.f",
  "5.1.2.h",
  "5.1.2.i",
  "5.1.4",
  "5.1.5",
  "5.2",
] as const;
export type Ground = (typeof GROUNDS)[number];

/** What the cooperation file says of publication. */
export interface PublicationSettings {
  /** What may be public; of the others nothing is. */
  kinds: PublishableKind[];
  /** Of a kind that has none: `voluntary`. */
  categories: Partial<Record<PublishableKind, Category>>;
  /** Where the publication will stand on the web, without a slash at the end; null: it is not known yet. */
  site: string | null;
  /** Who answers for the publication; null: the cooperation under its own name. */
  publisher: { name: string; tooi: string | null } | null;
}

export const NOTHING_PUBLIC: PublicationSettings = {
  kinds: [],
  categories: {},
  site: null,
  publisher: null,
};

/** Whether words that may be somebody's name are taken out of a record that is released. */
export const NAMES_KEPT = ["remove", "keep"] as const;

/**
 * What a coordinator decided about one record: it stays private on a ground, or it was looked at and may go out, as it is or
 * without the words that may be somebody's name.
 */
export type Choice =
  | { key: string; choice: "withheld"; ground: Ground; reason: string }
  | { key: string; choice: "released" | "redacted" };
