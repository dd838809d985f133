import type { Attendance } from "../../../src/domain/meeting/attendance.ts";
import type { Scope } from "../../client.ts";
import type { Meeting } from "./meeting.ts";
import { rsvpsOf } from "./rsvp.ts";

/** Who said that they come to a meeting, and who was there as far as it was recorded. */
export async function attendanceOf(
  scope: Scope,
  { ref, present }: Pick<Meeting, "ref" | "present">,
): Promise<Attendance> {
  return { rsvps: await rsvpsOf(scope, ref), present };
}
