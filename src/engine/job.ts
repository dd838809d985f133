import type { Temporal } from "temporal-polyfill";
import type { Announcement } from "./command.ts";
import type { Context } from "./context.ts";

/** One moment that has come. */
export interface Due {
  subject: string;
  occurrence: string;
  dueAt: Temporal.Instant;
}

export interface JobOutcome {
  posts?: Announcement[];
  /** References whose posted cards must be renewed. */
  changed?: string[];
  /** Why nothing was done because it has lost its use: shown in `leerlus status`. */
  dropped?: string;
}

export interface Job {
  name: string;
  /** Waits for the next working morning when its moment comes outside 08:00 to 18:00 on working days. */
  quiet: boolean;
  /** Runs in one transaction with its posts; runs again when it throws. */
  run: (ctx: Context, due: Due) => Promise<JobOutcome>;
}

export function job(declared: Job): Job {
  return declared;
}
