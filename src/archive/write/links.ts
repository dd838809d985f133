import { namedIn, type Subject } from "../subject.ts";
import type { Relation } from "../vocabulary.ts";
import type { Fonds, Named } from "./mdto.ts";

/** How the objects of a delivery hang together; what is not in it is not named. */
export interface Links {
  of: (subject: Subject) => {
    within: Named;
    parts: Subject[];
    related: { to: Named; relation: Relation }[];
  };
  /** Those that are part of nothing but the whole. */
  top: Subject[];
}

export function linksOf({ slug, name }: Fonds, subjects: readonly Subject[]): Links {
  const byKey = new Map(subjects.map((subject) => [subject.key, subject]));
  const holderOf = ({ partOf }: Subject) => (partOf === null ? undefined : byKey.get(partOf));
  const parts = Map.groupBy(subjects, (subject) => holderOf(subject)?.key);
  const earlier = new Map<string, Subject[]>();
  for (const subject of subjects) {
    for (const { key, relation } of subject.related) {
      if (relation === "superseded-by") earlier.set(key, [...(earlier.get(key) ?? []), subject]);
    }
  }
  return {
    top: (parts.get(undefined) ?? []).map((part) => namedIn(null, part)),
    of: (subject) => {
      const named = (other: Subject) => namedIn(subject.room, other);
      const holder = holderOf(subject);
      return {
        within: holder ? named(holder) : { key: slug, title: name },
        parts: (parts.get(subject.key) ?? []).map(named),
        related: [
          ...subject.related.flatMap(({ key, relation }) => {
            const to = byKey.get(key);
            return to ? [{ to: named(to), relation }] : [];
          }),
          ...(earlier.get(subject.key) ?? []).map((to) => ({
            to: named(to),
            relation: "supersedes" as const,
          })),
        ],
      };
    },
  };
}
