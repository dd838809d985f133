import type { Attendance } from "../../../src/domain/meeting/attendance.ts";
import type { Db } from "../../client.ts";
import { rsvpsOf } from "./rsvp.ts";

/** Who said that they come to a meeting, and who was there as far as it was recorded. */
export async function attendanceOf(db: Db, cooperation: string, meeting: string): Promise<Attendance> {
  return { rsvps: await rsvpsOf(db, cooperation, meeting), present: null };
}
