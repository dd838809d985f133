import { z } from "zod";
import { SOURCE_FAULTS } from "../domain/figures/source-fault.ts";
import { posting } from "../engine/posting/posting.ts";

/** What a source brings that fetches itself; its subject is the upload in which it waits. */
export const sourceOffered = posting({
  purpose: "source-offered",
  about: z.object({
    upload: z.number(),
    source: z.string(),
    /** As the source calls its table. */
    title: z.string(),
    /** Municipalities that were left out. */
    leftOut: z.array(z.string()),
  }),
});

/** That a source could not be fetched, and why. */
export const sourceFailed = posting({
  purpose: "source-failed",
  about: z.object({
    source: z.string(),
    table: z.string(),
    kind: z.enum(SOURCE_FAULTS),
    detail: z.string(),
  }),
  isEvent: true,
});
