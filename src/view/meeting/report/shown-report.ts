import type { Temporal } from "temporal-polyfill";
import type { Statement } from "../../../domain/figures/statement.ts";
import type { Meeting } from "../../../domain/meeting/meeting.ts";
import type { ReportState } from "../../../domain/meeting/report-adoption.ts";
import type { ReportContent, ReportPoint, ReportPresence } from "../../../domain/meeting/report-content.ts";
import type { Inline } from "../../card.ts";
import type { Text } from "../../text.ts";

/** What somebody wrote about a report. */
interface Remark {
  /** E-mail. */
  by: string;
  text: string;
  at: Temporal.Instant;
}

/** A report as it is shown: what it says, and what stands beside that. */
export interface ShownReport {
  about: Meeting;
  state: ReportState;
  version: number;
  adoptsOn: string;
  adoptedOn: string | null;
  adoptedBy: string | null;
  content: ReportContent;
  presence: readonly ReportPresence[];
  statements: readonly Statement[];
  objections: readonly (Remark & { number: number })[];
  corrections: readonly (Remark & { version: number })[];
}

/** Where a report can be read whole. */
export const reportPath = (meeting: string, form: "" | ".md" | ".json" = ""): string =>
  `/verslag/${meeting}${form}`;

/** “doorgeschoven naar IO-2026-02 (2 keer doorgeschoven)”: what became of a point in its meeting. */
export function fateOf(t: Text, { fate, to, kind, carried }: ReportPoint): Inline[] {
  const { report } = t;
  const words = report.fate[fate];
  if (fate !== "forwarded" && fate !== "carried") return [words];
  const whither: Inline[] = to === null ? [report.waitsFor(t.choice.kind[kind])] : [words, { ref: to }];
  return fate === "carried" ? [...whither, report.carried(carried)] : whither;
}
