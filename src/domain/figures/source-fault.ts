/** Why a source could not be fetched. */
export const SOURCE_FAULTS = [
  "unreachable",
  "slow",
  "busy",
  "server",
  "cut",
  "moving",
  "not-found",
  "refused",
  "redirect",
  "elsewhere",
  "endless",
  "too-large",
  "not-json",
  "shape",
  "no-measure",
  "several-measures",
  "unit",
  "dimension",
  "no-period",
  "status",
  "no-region",
  "nothing",
  "clash",
  "not-whole",
  "no-indicator",
  "killed",
  "rejected",
] as const;
export type SourceFaultKind = (typeof SOURCE_FAULTS)[number];

/** What may well go well a little later. */
const PASSING: readonly SourceFaultKind[] = ["unreachable", "slow", "busy", "server", "cut", "moving"];

export const isPassing = (kind: SourceFaultKind): boolean => PASSING.includes(kind);

/** What went wrong, in words of the source at most: names of columns, codes, a status. Never a value. */
export interface SourceFailure {
  kind: SourceFaultKind;
  detail: string;
}

/** A source that could not be fetched, or not be understood. */
export class SourceFault extends Error {
  readonly failure: SourceFailure;
  /** How long the source asked to be left alone. */
  readonly waitMs: number | undefined;

  constructor(kind: SourceFaultKind, detail = "", waitMs?: number) {
    super(`${kind} ${detail}`.trim());
    this.name = "SourceFault";
    this.failure = { kind, detail: detail.slice(0, MOST_DETAIL) };
    this.waitMs = waitMs;
  }
}

const MOST_DETAIL = 300;

/** How long is waited after each failed try; after the last it is left until its next time, and told. */
const WAITS_MINUTES = [5, 30, 120, 360];
/** A source that is tried more often than this never came to an end: whoever read it died of it. */
export const MOST_TRIES = WAITS_MINUTES.length + 1;
const MOST_WAIT_MS = 24 * 3_600_000;

/**
 * How long to wait before a source is tried again.
 * @param tries how often it failed, this time included
 * @returns milliseconds; undefined: not before its next time
 */
export function waitAfter(kind: SourceFaultKind, tries: number, asked = 0): number | undefined {
  const minutes = WAITS_MINUTES[tries - 1];
  if (!isPassing(kind) || minutes === undefined) return undefined;
  return Math.min(MOST_WAIT_MS, Math.max(minutes * 60_000, asked));
}
