/** A processing of the register, of which a table is a part. */
export const PROCESSINGS = [
  "people",
  "access",
  "chat",
  "meetings",
  "agreements",
  "learning",
  "revisions",
  "figures",
  "messages",
  "audit",
  "service",
] as const;
export type Processing = (typeof PROCESSINGS)[number];

/** What can stand in a column, by which everything that is done with it follows. */
export const COLUMN_KINDS = ["plain", "person", "people", "text", "data", "secret"] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

/**
 * What becomes of the rows of a table when somebody is forgotten. `rewritten`: they stay, with a pseudonym in the place of
 * who it was. `dropped`: those that are that person's alone go. `own-rule`: as `forget-rules.ts` says. `passing`: nothing is
 * done, because it is gone by itself within days. `untouched`: nothing in it is about a person.
 */
export type Forgetting = "rewritten" | "dropped" | "own-rule" | "passing" | "untouched";

/** The columns of a table by what stands in them; a column that is in none of the lists does not exist. */
export interface KnownTable {
  processing: Processing;
  forgetting: Forgetting;
  /** Nothing by which a person is known: references, numbers, states, times. */
  plain: readonly string[];
  /** The address of one person, the slug of an organisation in its place, or the room of one person. */
  person: readonly string[];
  /** Lists of those. */
  people: readonly string[];
  /** What people wrote, or what was made of it: it may name somebody. */
  text: readonly string[];
  /** JSON in which addresses and texts may stand. */
  data: readonly string[];
  /** Lets somebody in, or is the fingerprint of what does: it is shown to nobody. */
  secret: readonly string[];
}

type Listed = Partial<Record<ColumnKind, string>>;

const names = (list = ""): string[] => list.split(" ").filter((name) => name !== "");

/** Declares a table: the names of its columns stand in one text a kind, with spaces between them. */
export const table = (processing: Processing, forgetting: Forgetting, listed: Listed): KnownTable => ({
  processing,
  forgetting,
  plain: names(listed.plain),
  person: names(listed.person),
  people: names(listed.people),
  text: names(listed.text),
  data: names(listed.data),
  secret: names(listed.secret),
});

/** Whether anything in a table can be about a person. */
export const isPersonal = ({ person, people, text, data, secret }: KnownTable): boolean =>
  [person, people, text, data, secret].some((list) => list.length > 0);
