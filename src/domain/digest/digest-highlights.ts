import type { Digest, DigestAction, DigestAgreement, DigestIndicator } from "./digest.ts";

/** The numbers of a quarter. */
export interface KeyNumbers {
  held: number;
  cancelled: number;
  /** Neither closed nor cancelled. */
  unclosed: number;
  decisions: number;
  newAgreements: number;
  achieved: number;
  done: number;
  open: number;
  late: number;
  silent: number;
  /** Indicators with a figure, and those of them on the wrong side of what is aimed at. */
  figures: number;
  /** Indicators with figures of parts of the cooperation alone. */
  parts: number;
  offTarget: number;
}

const count = <T>(list: readonly T[], is: (one: T) => boolean): number => list.filter(is).length;

export function keyNumbers(digest: Digest): KeyNumbers {
  const { meetings, agreements, actions, indicators } = digest;
  const held = count(meetings, ({ state }) => state === "closed");
  const cancelled = count(meetings, ({ state }) => state === "cancelled");
  return {
    held,
    cancelled,
    unclosed: meetings.length - held - cancelled,
    decisions: digest.decisions.length,
    newAgreements: count(agreements, ({ isNew }) => isNew),
    achieved: count(agreements, ({ state }) => state === "achieved"),
    done: count(actions, ({ finished, state }) => finished && state === "done"),
    open: digest.open,
    late: count(actions, ({ late }) => late),
    silent: count(actions, ({ silent }) => silent),
    figures: count(indicators, ({ finding }) => finding.figure !== undefined),
    parts: count(indicators, ({ onlyParts }) => onlyParts === true),
    offTarget: offTarget(digest).length,
  };
}

/** The indicators on the wrong side of what is aimed at. */
export const offTarget = ({ indicators }: Digest): DigestIndicator[] =>
  indicators.filter(({ finding }) => finding.offTarget === true);

export type Highlight =
  | { kind: "agreement"; agreement: DigestAgreement }
  | { kind: "decision"; decision: Digest["decisions"][number] }
  | { kind: "action"; action: DigestAction };

/** What moved: of each kind one before there are two of any. */
export function highlightsOf({ agreements, decisions, actions }: Digest): Highlight[] {
  const achievedFirst = agreements.toSorted(
    (a, b) => Number(b.state === "achieved") - Number(a.state === "achieved"),
  );
  const done = actions.filter(({ finished, state }) => finished && state === "done");
  const kinds: Highlight[][] = [
    achievedFirst.map((agreement) => ({ kind: "agreement", agreement })),
    decisions.map((decision) => ({ kind: "decision", decision })),
    done.map((action) => ({ kind: "action", action })),
  ];
  const longest = Math.max(...kinds.map((kind) => kind.length));
  const interleaved = Array.from({ length: longest }, (_, at) => kinds.flatMap((kind) => kind[at] ?? []));
  return interleaved.flat();
}
