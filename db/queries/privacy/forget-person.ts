import { and, eq, sql } from "drizzle-orm";
import { KNOWN_TABLES, TABLE_NAMES, type TableName } from "../../../src/domain/privacy/known-tables.ts";
import type { Replacement } from "../../../src/domain/privacy/without-person.ts";
import type { Scope } from "../../client.ts";
import { people } from "../../schema/cooperation.ts";
import {
  forgetInDirectory,
  forgetInSettings,
  forgetInTurns,
  forgetTheirMessages,
  forgetTheirMoments,
} from "./forget-rules.ts";
import { replaceAddresses, rewriteTexts } from "./rewrite-rows.ts";

/** Their row, for this transaction alone; false when they are not there (any more). */
export async function lockPerson({ db, cooperation }: Scope, email: string): Promise<boolean> {
  const rows = await db
    .select({ email: people.email })
    .from(people)
    .where(and(eq(people.cooperation, cooperation.slug), eq(people.email, email)))
    .for("update");
  return rows.length > 0;
}

/** Rows of these need more than that their texts are rewritten. */
const BY_HAND = new Set<string>(["people", "cooperations"]);

/**
 * Forgets somebody in every table but those of messages. To be called inside one transaction with `forgetMessages`, so
 * that all of it is done or nothing.
 * @returns whether the cooperation had a draft of its file, which is gone
 */
export async function forgetInTables(
  scope: Scope,
  replacement: Replacement,
): Promise<{ isDraftGone: boolean }> {
  const { email } = replacement;
  await forgetTheirMoments(scope, email);
  await forgetInTurns(scope, email);
  await forgetInDirectory(scope, replacement);
  const isDraftGone = await forgetInSettings(scope, replacement);
  for (const name of TABLE_NAMES) {
    if (!isOfMessages(name)) await forgetInTable(scope, name, replacement);
  }
  return { isDraftGone };
}

/** What was said to them alone goes. Of the posts that stay the cards are made anew apart. To be called with `lockPosts`. */
export async function forgetMessages(scope: Scope, replacement: Replacement): Promise<void> {
  await forgetTheirMessages(scope, replacement.email);
  for (const name of TABLE_NAMES) {
    if (isOfMessages(name)) await forgetInTable(scope, name, replacement);
  }
}

const isOfMessages = (name: TableName): boolean => KNOWN_TABLES[name].processing === "messages";

async function forgetInTable(
  { db, cooperation }: Scope,
  name: TableName,
  replacement: Replacement,
): Promise<void> {
  const table = KNOWN_TABLES[name];
  const of = { name, table, cooperation: cooperation.slug };
  if (BY_HAND.has(name) || table.forgetting === "untouched" || table.forgetting === "passing") return;
  const [owner] = table.person;
  if (table.forgetting === "dropped" && owner !== undefined) {
    await db.execute(
      sql`delete from ${sql.identifier(name)} where cooperation = ${cooperation.slug} and ${sql.identifier(owner)} = ${replacement.email}`,
    );
  }
  await replaceAddresses(db, of, replacement);
  // The cards of posts are made anew apart: only who is named in a list of one is not found by its text.
  if (name !== "posts") await rewriteTexts(db, of, replacement);
}
