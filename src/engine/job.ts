import type { Temporal } from "temporal-polyfill";
import type { z } from "zod";
import type { Announcement } from "./command.ts";
import type { Context } from "./context.ts";

/** One moment that has come. */
export interface Due<Payload = unknown> {
  subject: string;
  /** Tells the moments of one job and subject apart. */
  occurrence: string;
  dueAt: Temporal.Instant;
  payload: Payload;
}

export interface JobOutcome {
  /** Given by a job that locked cards (`lockPosts`), also when there is nothing to say: the transaction then ends. */
  posts?: Announcement[];
  /** References whose posted cards must be renewed. */
  changed?: string[];
  /** Why nothing was done because it has lost its use: shown in `leerlus status`. */
  dropped?: string;
}

interface Declared {
  name: string;
  /** Waits for the next working morning when its moment comes outside 08:00 to 18:00 on working days. */
  quiet: boolean;
}

/** Does one moment, in one transaction with its posts; runs again when it throws. */
interface One<Payload> {
  run: (ctx: Context, due: Due<Payload>) => Promise<JobOutcome>;
}

/**
 * Does all moments that have come together, in one transaction with all their posts, so that they can be read for in a few
 * statements. What one of them says is not there yet when the next is looked at.
 */
interface Many<Payload> {
  /** @returns an outcome for each, in the same order */
  runMany: (ctx: Context, dues: readonly Due<Payload>[]) => Promise<JobOutcome[]>;
}

/** A job as the registry holds it, which reads the payload of a moment itself. */
export type Job = Declared & Many<unknown> & { isTogether: boolean };

/** @param declared with the schema of what a moment must know besides its subject */
export function job<Payload>(
  declared: Declared & { payload: z.ZodType<Payload> } & (One<Payload> | Many<Payload>),
): Job {
  const { name, quiet, payload } = declared;
  const runMany = "runMany" in declared ? declared.runMany : oneByOne(declared.run);
  return {
    name,
    quiet,
    isTogether: "runMany" in declared,
    runMany: async (ctx, dues) =>
      await runMany(
        ctx,
        dues.map((due) => ({ ...due, payload: payload.parse(due.payload) })),
      ),
  };
}

/** For a job that may be done together with others, and reads for each by itself. */
export const oneByOne =
  <Payload>(run: One<Payload>["run"]): Many<Payload>["runMany"] =>
  async (ctx, dues) => {
    const outcomes: JobOutcome[] = [];
    for (const due of dues) outcomes.push(await run(ctx, due));
    return outcomes;
  };
