import type { Directory } from "../domain/organisation.ts";
import { nearest } from "./nearest.ts";

interface Candidate {
  key: string;
  name: string;
}

export type Found =
  | { found: string }
  /** More than one fits: their names. */
  | { several: string[] }
  /** None fits: names that are near, may be empty. */
  | { near: string[] };

/**
 * Finds a person or an organisation by e-mail, slug, CBS code or a unique part of the name; a leading @ is tolerated.
 * @param who which of the two may be named
 */
export function findHolder(
  directory: Directory,
  typed: string,
  who: "person" | "organisation" | "any",
): Found {
  const word = typed.trim().replace(/^@/, "").toLowerCase();
  const people: Candidate[] =
    who === "organisation"
      ? []
      : directory.people.filter((p) => p.active).map((p) => ({ key: p.email, name: p.name }));
  const organisations: Candidate[] =
    who === "person"
      ? []
      : directory.organisations.filter((o) => o.active).map((o) => ({ key: o.slug, name: o.name }));
  const all = [...people, ...organisations];
  const code = directory.organisations.find((o) => o.active && o.cbsCode?.toLowerCase() === word);
  if (code && who !== "person") return { found: code.slug };
  const exact = all.filter((c) => c.key.toLowerCase() === word || c.name.toLowerCase() === word);
  if (exact[0] && exact.length === 1) return { found: exact[0].key };
  const local = people.filter((c) => c.key.split("@")[0] === word);
  if (local[0] && local.length === 1) return { found: local[0].key };
  const parts = word.length < 2 ? [] : all.filter((c) => c.name.toLowerCase().includes(word));
  const whole = parts.filter((c) =>
    c.name
      .toLowerCase()
      .split(/[\s-]+/)
      .includes(word),
  );
  const unique = whole.length === 1 ? whole : parts;
  if (unique[0] && unique.length === 1) return { found: unique[0].key };
  if (unique.length > 1) return { several: unique.slice(0, 6).map((c) => c.name) };
  const names = all.flatMap((c) => [c.name, c.key]);
  const near = nearest(word, names, 4).map(
    (hit) => all.find((c) => c.name === hit || c.key === hit)?.name ?? hit,
  );
  return { near: [...new Set(near)].slice(0, 3) };
}
