import type { Day } from "../../domain/calendar/day.ts";
import {
  type Choice,
  type Ground,
  isPublishable,
  PUBLISHABLE,
  type PublicationSettings,
  type PublishableKind,
} from "../../domain/public-records/publication.ts";
import type { Subjects } from "../read/read-subjects.ts";
import type { Running, Subject } from "../subject.ts";

/**
 * Why something is not made public: it does not stand yet, it was recorded in a closed room, a coordinator withholds it on
 * a ground of the law, or a word of it may be somebody's name and nobody looked yet.
 */
export const WHYS = ["running", "closed", "ground", "names"] as const;
export type Why = (typeof WHYS)[number];

export interface Withheld {
  kind: PublishableKind;
  key: string;
  /** The day since which it stands, or that it is about; null of what does not stand yet. */
  on: Day | null;
  why: Why;
  ground: Ground | null;
  /** What the coordinator said. */
  reason: string | null;
  /** With `names`: the words; for the coordinator alone. */
  words: readonly string[];
}

/** What is made public and what is not. */
export interface Plan {
  published: Subject[];
  withheld: Withheld[];
  /** Kinds that may not be public, with how many of them stand. */
  notPublic: { kind: PublishableKind; count: number }[];
}

/** The subject as one of its kind, where that can be public at all. */
type Publishable = Subject & { kind: PublishableKind };
const publishable = (subject: Subject): Publishable[] => {
  const { kind } = subject;
  return isPublishable(kind) ? [{ ...subject, kind }] : [];
};

/** What is decided of one record, before anybody looks for names in it. */
export function candidatesOf(
  { kinds }: Pick<PublicationSettings, "kinds">,
  choices: ReadonlyMap<string, Choice>,
  all: Subjects,
  open: ReadonlyMap<string, Subject>,
): Plan {
  const plan: Plan = { published: [], withheld: [], notPublic: [] };
  const settled = all.settled.flatMap(publishable);
  for (const subject of settled.filter(({ kind }) => kinds.includes(kind))) {
    const { kind, key, settledOn, from } = subject;
    const choice = choices.get(key);
    const readable = open.get(key);
    const one = { kind, key, on: settledOn ?? from, ground: null, reason: null, words: [] };
    if (choice?.choice === "withheld") {
      plan.withheld.push({ ...one, why: "ground", ground: choice.ground, reason: choice.reason });
    } else if (subject.room !== null || !readable) plan.withheld.push({ ...one, why: "closed" });
    else plan.published.push(readable);
  }
  for (const { kind, key, room } of all.running) {
    if (!isPublishable(kind) || !kinds.includes(kind)) continue;
    const choice = choices.get(key);
    const one = { kind, key, on: null, ground: null, reason: null, words: [] };
    if (choice?.choice === "withheld")
      plan.withheld.push({ ...one, why: "ground", ground: choice.ground, reason: choice.reason });
    else plan.withheld.push({ ...one, why: room === null ? "running" : "closed" });
  }
  plan.notPublic = PUBLISHABLE.filter((kind) => !kinds.includes(kind)).flatMap((kind) => {
    const count = settled.filter((one) => one.kind === kind).length;
    return count === 0 ? [] : [{ kind, count }];
  });
  return plan;
}

/**
 * Of which nothing may be told in what is made public: what a coordinator withholds and what is of a closed room, of
 * whichever kind and however far it is.
 */
export const hiddenOf = (
  { settled, running }: Subjects,
  choices: ReadonlyMap<string, Choice>,
): (Subject | Running)[] =>
  [...settled, ...running].filter(
    ({ key, room }) => room !== null || choices.get(key)?.choice === "withheld",
  );

/** Sets apart what nobody looked at yet and may name somebody. */
export function withoutSuspects(
  plan: Plan,
  choices: ReadonlyMap<string, Choice>,
  suspects: ReadonlyMap<string, readonly string[]>,
): Plan {
  const isHeld = ({ key }: Subject) => (suspects.get(key) ?? []).length > 0 && choices.get(key) === undefined;
  const held = plan.published.filter(isHeld).flatMap(publishable);
  const withheld = held.map(
    ({ kind, key, settledOn, from }): Withheld => ({
      kind,
      key,
      on: settledOn ?? from,
      why: "names",
      ground: null,
      reason: null,
      words: suspects.get(key) ?? [],
    }),
  );
  return {
    ...plan,
    published: plan.published.filter((subject) => !isHeld(subject)),
    withheld: [...plan.withheld, ...withheld],
  };
}
