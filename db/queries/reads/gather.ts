import { type SQL, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/pg-proxy";
import { allDone } from "../../../src/domain/all-done.ts";
import type { Db, Scope } from "../../client.ts";
import { rowsOf } from "../rows.ts";

/** So many questions go in one statement at most: what is read for hundreds of cards need not be planned in one go. */
const MOST = 40;

/** What was asked, as Drizzle wrote it; `all`: its rows are wanted as lists of values, else as records. */
interface Question {
  text: string;
  values: readonly unknown[];
  rows: "all" | "execute";
  answer: PromiseWithResolvers<{ rows: never[] }>;
}

/** The transactions that put questions together. */
const gathering = new WeakSet<Db>();

/**
 * The same transaction, in which what is asked at the same time goes to the database as one statement: a question costs a
 * trip, whatever it asks, and each query stays as it is. What writes or locks goes by itself, and at once: what is asked in
 * the same turn, though before it, comes after it. Whoever needs an order waits for one before the other.
 */
export function gathered(db: Db): Db {
  if (gathering.has(db)) return db;
  let waiting: Question[] = [];
  let last: Promise<void> = Promise.resolve();

  const send = () => {
    const asked = waiting;
    waiting = [];
    for (let at = 0; at < asked.length; at += MOST) {
      const some = asked.slice(at, at + MOST);
      last = last.then(() => askTogether(db, some));
    }
  };

  const both = drizzle((text, values, rows) => {
    const answer = Promise.withResolvers<{ rows: never[] }>();
    const question: Question = { text, values, rows: rows === "all" ? "all" : "execute", answer };
    if (!isRead(text)) last = last.then(() => askAlone(db, question));
    // By then everybody who goes on now has asked what they ask next.
    else if (waiting.push(question) === 1) setImmediate(send);
    return answer.promise;
  });
  // Drizzle's type of one driver is not its type of any driver.
  const made = both as Db;
  gathering.add(made);
  return made;
}

/**
 * Asks several questions in one statement, which do not depend on each other. It fails when one of them fails and all have
 * ended: nothing is asked of a transaction any more that is over.
 * @param ask asks them of the scope that it is given
 */
export async function together<S extends Scope, Asked extends readonly unknown[] | []>(
  scope: S,
  ask: (scope: S) => Asked,
): Promise<{ -readonly [K in keyof Asked]: Awaited<Asked[K]> }> {
  return await allDone(ask({ ...scope, db: gathered(scope.db) }));
}

/** A function that locks, counts on or tells is a write, though a `select` calls it. */
const CHANGES = /\bfor (?:no key )?update\b|\bfor (?:key )?share\b|\b(?:pg_|set_config\b|nextval\b)/i;
const isRead = (text: string): boolean => /^\s*\(*\s*select\b/i.test(text) && !CHANGES.test(text);

async function askTogether(db: Db, questions: readonly Question[]): Promise<void> {
  try {
    const [row] = await rowsOf(db, asOne(questions));
    for (const [n, { answer }] of questions.entries()) {
      const rows = row?.[`q${n}`];
      // Drizzle says of no row what it is.
      answer.resolve({ rows: (Array.isArray(rows) ? rows : []) as never[] });
    }
  } catch (error) {
    for (const { answer } of questions) answer.reject(error);
  }
}

function asOne(questions: readonly Question[]): SQL {
  const named = questions.map(({ rows }, n) => ({ name: sql.raw(`q${n}`), rows }));
  const parts = questions.map((question, n) => sql`${sql.raw(`q${n}`)} as (${writtenAgain(question)})`);
  const answers = named.map(
    ({ name, rows }) => sql`(${rows === "all" ? listsOf(name) : recordsOf(name)}) as ${name}`,
  );
  return sql`with ${sql.join(parts, sql`, `)} select ${sql.join(answers, sql`, `)}`;
}

async function askAlone(db: Db, question: Question): Promise<void> {
  if (question.rows === "all") return await askTogether(db, [question]);
  try {
    question.answer.resolve({ rows: (await rowsOf(db, writtenAgain(question))) as never[] });
  } catch (error) {
    question.answer.reject(error);
  }
}

const recordsOf = (name: SQL) => sql`select json_agg(row_to_json(asked)) from ${name} asked`;

/** Of two columns with one name, as of two tables, a record in JSON keeps both, and in their order. */
const listsOf = (name: SQL) => sql`select json_agg((
  select json_agg(column_of.value) from json_each(row_to_json(asked)) column_of)) from ${name} asked`;

/** With its values where their numbers stood: in a longer statement they get other numbers, and it ends somewhere else. */
const writtenAgain = ({ text, values }: Question): SQL =>
  sql.join(
    text
      .replace(/;$/, "")
      .split(/\$(\d+)/)
      .map((piece, at) => (at % 2 === 0 ? sql.raw(piece) : sql`${sql.param(values[Number(piece) - 1])}`)),
  );
