import { schedule } from "../../db/queries/time/moment.ts";
import type { Context } from "../engine/context.ts";

/** An import in the words of the audit log and of the moments that follow it. */
export const importSubject = (number: number): string => `import ${number}`;

/**
 * Says in the import's own transaction that figures changed; which ones tells `changedSlicesOf`. First is decided what may
 * leave, then it is told. Only jobs that there are get a moment.
 */
export async function announceImport(ctx: Context, number: number): Promise<void> {
  const moment = { subject: importSubject(number), occurrence: "1", dueAt: ctx.now() };
  const following = [
    { ...moment, job: "decide-figures", payload: { import: number, go: 1 } },
    { ...moment, job: "correct-digests", payload: { import: number } },
    { ...moment, job: "post-summaries", payload: { import: number } },
  ];
  await schedule(
    ctx,
    following.filter(({ job }) => ctx.jobs.has(job)),
  );
}
