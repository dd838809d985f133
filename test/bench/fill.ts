import { sql } from "drizzle-orm";
import type { Db } from "../../db/client.ts";
import { people } from "../../db/schema/cooperation.ts";
import { COOPERATION } from "../builders.ts";

/** A Monday morning; the nudges of actions due a week later are due at nine. */
export const NOW = "2026-01-05T09:00:00+01:00";
export const PEOPLE = 100;
/** Actions that each of them holds. */
export const HELD = 5;

const PORTION = 50_000;

export const personOfBench = (n: number) => `person-${n}@example.org`;

/** People who hold a few actions each that are due in a week: the same work at every size. */
export async function fillPeople(db: Db): Promise<void> {
  await db.insert(people).values(
    Array.from({ length: PEOPLE }, (_, n) => ({
      cooperation: COOPERATION,
      email: personOfBench(n),
      name: `Persoon ${n}`,
      organisation: "achterhoek",
      role: "member" as const,
    })),
  );
  await fillActions(db, {
    from: 1,
    to: PEOPLE * HELD,
    due: "2026-01-12",
    holder: sql`'person-' || n % ${sql.raw(String(PEOPLE))} || '@example.org'`,
  });
}

/** Open actions of others, due next year, each with the moment at which its silence would be told. */
export async function fillOthers(db: Db, from: number, to: number): Promise<void> {
  // No statement may take as long as a million of them do.
  for (let start = from; start <= to; start += PORTION)
    await fillPortion(db, start, Math.min(to, start + PORTION - 1));
}

async function fillPortion(db: Db, from: number, to: number): Promise<void> {
  await fillActions(db, { from, to, due: "2027-01-11", holder: sql`'other-' || n / 20 || '@example.org'` });
  await db.execute(sql`
    insert into moments (cooperation, job, subject, occurrence, due_at, state)
    select ${COOPERATION}, 'escalate-action', 'A-' || n, '2027-01-18', '2027-01-18T08:00:00Z', 'due'
    from generate_series(${sql.raw(String(from))}, ${sql.raw(String(to))}) n`);
}

async function fillActions(
  db: Db,
  { from, to, due, holder }: { from: number; to: number; due: string; holder: ReturnType<typeof sql> },
): Promise<void> {
  const numbers = sql`generate_series(${sql.raw(String(from))}, ${sql.raw(String(to))}) n`;
  await db.execute(sql`
    insert into actions (cooperation, ref, title, state, due, created_at, created_by)
    select ${COOPERATION}, 'A-' || n, 'Actie ' || n, 'open', ${due}, ${NOW}, 'coordinator@example.org' from ${numbers}`);
  await db.execute(sql`
    insert into action_holders (cooperation, action, holder, lead)
    select ${COOPERATION}, 'A-' || n, ${holder}, true from ${numbers}`);
  await db.execute(sql`
    insert into counters (cooperation, key, value) values (${COOPERATION}, 'A', ${sql.raw(String(to))})
    on conflict (cooperation, key) do update set value = excluded.value`);
}
