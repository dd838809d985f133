import { schedule } from "../../db/queries/moment.ts";
import type { Context } from "../engine/context.ts";

/** What is done about figures that changed, in this order: what may leave is decided, then it is told. */
const FOLLOWED_BY = ["decide-figures", "post-summaries"] as const;

/** An import in the words of the audit log and of the moments that follow it. */
export const importSubject = (number: number): string => `import ${number}`;

/** The number of the import that a moment is about; undefined when it is about something else. */
export function importOfSubject(subject: string): number | undefined {
  const [, number] = /^import (\d{1,9})$/.exec(subject) ?? [];
  return number === undefined ? undefined : Number(number);
}

/** Says in the import's own transaction that figures changed; which ones tells `changedSlicesOf`. Only jobs that there are get a moment. */
export async function announceImport(ctx: Context, number: number): Promise<void> {
  const moment = { subject: importSubject(number), occurrence: "1", dueAt: ctx.now() };
  await schedule(
    ctx.db,
    ctx.cooperation.slug,
    FOLLOWED_BY.filter((name) => ctx.jobs.has(name)).map((job) => ({ job, ...moment })),
  );
}
