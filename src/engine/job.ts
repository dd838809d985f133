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
  posts?: Announcement[];
  /** References whose posted cards must be renewed. */
  changed?: string[];
  /** Why nothing was done because it has lost its use: shown in `leerlus status`. */
  dropped?: string;
}

interface Declared<Payload> {
  name: string;
  /** Waits for the next working morning when its moment comes outside 08:00 to 18:00 on working days. */
  quiet: boolean;
  /** What it must know besides its subject. */
  payload: z.ZodType<Payload>;
  /** Runs in one transaction with its posts; runs again when it throws. */
  run: (ctx: Context, due: Due<Payload>) => Promise<JobOutcome>;
}

/** A job as the registry holds it, which reads the payload of a moment itself. */
export type Job = Omit<Declared<unknown>, "payload">;

export function job<Payload>({ name, quiet, payload, run }: Declared<Payload>): Job {
  return {
    name,
    quiet,
    run: async (ctx, due) => await run(ctx, { ...due, payload: payload.parse(due.payload) }),
  };
}
