import { type SQL, sql } from "drizzle-orm";
import type { Scope } from "../client.ts";
import type { NewStep } from "./agenda/journey.ts";
import type { NewAuditRow } from "./audit.ts";
import { locking } from "./lock.ts";
import { LIVE } from "./posting/delivery.ts";
import { instantOf } from "./posting/pace.ts";
import { lockPosts } from "./posting/post.ts";
import { remember } from "./reads/once.ts";
import { rowsOf } from "./rows.ts";

/** What is kept of a change besides the change itself. */
export interface Change {
  audit: NewAuditRow;
  /** What its undo needs; undefined: it cannot be taken back. */
  undo?: Record<string, unknown> | undefined;
  /** Steps of the journeys of agenda items. */
  journey: readonly NewStep[];
  /** The meetings and agenda items that changed, for whoever follows one live. */
  followed: readonly string[];
  /** Whether cards are made after it: nobody else makes any until this transaction ends. */
  makesCards: boolean;
}

/**
 * Keeps that something was changed: its audit row, what takes it back, the steps of journeys, a word to those who follow it, and the lock under
 * which its cards are made (`lockPosts`). None of it reads anything, so it is one statement.
 * @returns the number under which it can be taken back
 */
export async function keepChange(scope: Scope, change: Change): Promise<number | undefined> {
  const { audit, undo, journey, followed, makesCards } = change;
  const slug = scope.cooperation.slug;
  const at = instantOf(audit.at);
  const offered = sql`, offered as (
    insert into undos (cooperation, by, at, command, subject, kept)
    values (${slug}, ${audit.by}, ${at}, ${audit.what}, ${audit.subject}, ${JSON.stringify(undo)}::jsonb)
    returning id)`;
  const stepped = sql`, stepped as (
    insert into journey_steps (cooperation, item, ref, what, at)
    select ${slug}, item, ref, what, ${at}
    from json_to_recordset(${JSON.stringify(journey)}) as step (item text, ref text, what text))`;
  const told = JSON.stringify({ cooperation: slug, changed: followed });
  const gives: SQL[] = [
    undo ? sql`(select id from offered) as undo` : sql`null as undo`,
    ...(followed.length > 0 ? [sql`pg_notify(${LIVE}, ${told})`] : []),
    ...(makesCards ? [locking("posts", slug)] : []),
  ];
  const [row] = await rowsOf(
    scope.db,
    sql`
    with audited as (
      insert into audit (cooperation, at, by, via, what, subject, no_person)
      values (${slug}, ${at}, ${audit.by}, ${audit.via}, ${audit.what}, ${audit.subject}, ${audit.noPerson ?? false})
    )${undo ? offered : sql``}${journey.length > 0 ? stepped : sql``}
    select ${sql.join(gives, sql`, `)}`,
  );
  if (makesCards) remember(scope, lockPosts, { about: [], found: undefined });
  return undo ? Number(row?.undo) : undefined;
}
