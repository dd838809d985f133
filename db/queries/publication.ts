import { and, asc, eq } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import { type Choice, GROUNDS } from "../../src/domain/public-records/publication.ts";
import type { Scope } from "../client.ts";
import { publicationChoices } from "../schema/privacy.ts";

/** What coordinators decided about making records public, by the key of the record. */
export async function listChoices({ db, cooperation }: Scope): Promise<Map<string, Choice>> {
  const rows = await db
    .select()
    .from(publicationChoices)
    .where(eq(publicationChoices.cooperation, cooperation.slug))
    .orderBy(asc(publicationChoices.key));
  return new Map(rows.map((row) => [row.key, choiceOf(row)]));
}

export async function findChoice({ db, cooperation }: Scope, key: string): Promise<Choice | undefined> {
  const [row] = await db
    .select()
    .from(publicationChoices)
    .where(and(eq(publicationChoices.cooperation, cooperation.slug), eq(publicationChoices.key, key)));
  return row && choiceOf(row);
}

/** What was decided of a record before is replaced. */
export async function keepChoice(
  { db, cooperation }: Scope,
  choice: Choice,
  { by, at }: { by: string; at: Temporal.Instant },
): Promise<void> {
  const told = choice.choice === "withheld" ? choice : { ...choice, ground: null, reason: null };
  const { key, ...row } = { ...told, by, at };
  await db
    .insert(publicationChoices)
    .values({ cooperation: cooperation.slug, key, ...row })
    .onConflictDoUpdate({ target: [publicationChoices.cooperation, publicationChoices.key], set: row });
}

function choiceOf({ key, choice, ground, reason }: typeof publicationChoices.$inferSelect): Choice {
  const known = GROUNDS.find((one) => one === ground);
  // What cannot be read stays private.
  if (choice === "withheld") return { key, choice, ground: known ?? "5.1.5", reason: reason ?? "" };
  return { key, choice };
}
