import type { Role } from "../organisation/organisation.ts";

export const REPORT_STATES = ["draft", "objected", "adopted", "corrected"] as const;
/**
 * draft: it is adopted on its day; objected: only chair or coordinator adopts it; adopted: it stands; corrected: it
 * stands, with what was corrected afterwards.
 */
export type ReportState = (typeof REPORT_STATES)[number];

/** Whether a report stands: nobody objects any more, and who was there does not change. */
export const isAdopted = (state: ReportState): boolean => state === "adopted" || state === "corrected";

/** What a report becomes by a correction: before its adoption, what it was. */
export const stateCorrected = (state: ReportState): ReportState => (isAdopted(state) ? "corrected" : state);

/** Whether somebody may adopt and correct the report of a meeting: who chaired it, and the coordinators. */
export const settlesReport = (
  { email, role }: { email: string; role: Role },
  { chair }: { chair: string | null },
): boolean => role === "coordinator" || role === "administrator" || (role !== "guest" && email === chair);
