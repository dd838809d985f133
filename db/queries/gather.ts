import { type SQL, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/pg-proxy";
import type { Db } from "../client.ts";
import { rowsOf } from "./rows.ts";

/** So many questions go in one statement at most: what is read for hundreds of cards need not be planned in one go. */
const MOST = 40;

/** What was asked, as Drizzle wrote it; `all`: its rows are wanted as lists of values, else as records. */
interface Question {
  text: string;
  values: readonly unknown[];
  rows: "all" | "execute";
  answer: PromiseWithResolvers<{ rows: unknown[] }>;
}

/**
 * The same transaction, in which what is asked at the same time goes to the database as one statement: a question costs a
 * trip, whatever it asks. Whoever has several questions that do not depend on each other asks them with `Promise.all`, and
 * each query stays as it is. What writes or locks goes by itself, in the order in which it was asked.
 */
export function gathered(db: Db): Db {
  let waiting: Question[] = [];

  const send = async () => {
    const asked = waiting;
    waiting = [];
    for (let at = 0; at < asked.length; at += MOST) await askTogether(db, asked.slice(at, at + MOST));
  };

  const both = drizzle((text, values, rows) => {
    const answer = Promise.withResolvers<{ rows: unknown[] }>();
    const question: Question = { text, values, rows: rows === "all" ? "all" : "execute", answer };
    if (!isRead(text)) void askAlone(db, question);
    // By then everybody who goes on now has asked what they ask next.
    else if (waiting.push(question) === 1) setImmediate(() => void send());
    return answer.promise as Promise<{ rows: never[] }>;
  });
  // Drizzle's type of one driver is not its type of any driver.
  return both as unknown as Db;
}

/** A function that locks or tells is a write, though a `select` calls it. */
const isRead = (text: string): boolean =>
  /^\s*\(*\s*select\b/i.test(text) && !/\bfor (no key )?update\b|\bpg_/i.test(text);

async function askTogether(db: Db, questions: readonly Question[]): Promise<void> {
  const named = questions.map(({ rows }, n) => ({ name: sql.raw(`q${n}`), rows }));
  const parts = questions.map((question, n) => sql`${sql.raw(`q${n}`)} as (${writtenAgain(question)})`);
  const answers = named.map(({ name, rows }) => sql`(${rows === "all" ? listsOf(name) : recordsOf(name)}) as ${name}`);
  try {
    const [row] = await rowsOf(db, sql`with ${sql.join(parts, sql`, `)} select ${sql.join(answers, sql`, `)}`);
    for (const [n, { answer }] of questions.entries()) {
      const rows = row?.[`q${n}`];
      answer.resolve({ rows: Array.isArray(rows) ? rows : [] });
    }
  } catch (error) {
    for (const { answer } of questions) answer.reject(error);
  }
}

async function askAlone(db: Db, question: Question): Promise<void> {
  if (question.rows === "all") return await askTogether(db, [question]);
  try {
    question.answer.resolve({ rows: await rowsOf(db, writtenAgain(question)) });
  } catch (error) {
    question.answer.reject(error);
  }
}

const recordsOf = (name: SQL) => sql`select json_agg(row_to_json(asked)) from ${name} asked`;

/** Of two columns with one name, as of two tables, a record in JSON keeps both, and in their order. */
const listsOf = (name: SQL) => sql`select json_agg((
  select json_agg(column_of.value) from json_each(row_to_json(asked)) column_of)) from ${name} asked`;

/** With its values where their numbers stood: in a longer statement they get other numbers. */
const writtenAgain = ({ text, values }: Question): SQL =>
  sql.join(
    text
      .split(/\$(\d+)/)
      .map((piece, at) => (at % 2 === 0 ? sql.raw(piece) : sql`${sql.param(values[Number(piece) - 1])}`)),
  );
