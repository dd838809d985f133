import { z } from "zod";
import { posting } from "../engine/posting/posting.ts";

/** A story or an interpretation, where everybody reads it. */
export const statementAdded = posting({
  purpose: "indicator-told",
  about: z.object({ meeting: z.string().optional() }),
  thread: ({ about }) => about.meeting,
});

/** The figures of a period, after an import or before a monitoring meeting. */
export const indicatorSummary = posting({
  purpose: "indicator-summary",
  isDrawnAlone: true,
  about: z.object({
    /** The meeting that it prepares. */
    meeting: z.string().optional(),
    /** The last import that it shows. */
    import: z.number().optional(),
    /** So many earlier periods came with the same import. */
    earlier: z.number().optional(),
  }),
  thread: ({ about }) => about.meeting,
});

const deadline = { period: z.string(), deadline: z.string() };

/** All that is missing, for the secretariat; `unreached` organisations were not asked. */
const listed = z.object({
  ...deadline,
  missing: z.array(
    z.object({
      indicator: z.string(),
      by: z.enum(["provider", "region", "secretariat"]),
      organisations: z.array(z.string()),
    }),
  ),
  unreached: z.array(z.string()),
});

/** What one organisation, the subject, is asked for. */
const asked = z.object({ ...deadline, indicators: z.array(z.string()) });

/** What nobody ever delivered. */
const never = z.object({ indicators: z.array(z.string()) });

/** How it was when it was asked: to an organisation, or as a list to the secretariat. */
export const indicatorMissing = posting({
  purpose: "indicator-missing",
  about: z.union([listed, asked, never]),
  isEvent: true,
});
