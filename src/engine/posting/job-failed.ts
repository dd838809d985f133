import { z } from "zod";
import { posting } from "./posting.ts";

/** Tells the coordinator that a job was given up; its subject is `job/NUMBER`. */
export const jobFailed = posting({
  purpose: "job-failed",
  about: z.object({ job: z.string(), about: z.string(), incident: z.string(), tries: z.number() }),
  isEvent: true,
});
