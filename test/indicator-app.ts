import { z } from "zod";
import * as commands from "../commands/index.ts";
import { jobs } from "../jobs/index.ts";
import { job } from "../src/engine/job.ts";
import { openTestApp, type TestApp } from "./harness.ts";

/** The whole registry; what follows an import is done elsewhere, and happens here without any effect. */
export async function openIndicatorApp(now: string): Promise<TestApp> {
  const silent = ["decide-figures", "post-summaries"].map((name) =>
    job({ name, quiet: false, payload: z.object({}), run: async () => ({}) }),
  );
  const others = jobs.filter(({ name }) => !silent.some((one) => one.name === name));
  return await openTestApp({ now, registry: { ...commands, jobs: [...others, ...silent] } });
}
