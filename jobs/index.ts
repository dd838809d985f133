import type { Job } from "../src/engine/job.ts";

/** Every job. */
export const jobs: readonly Job[] = [];
