import { z } from "zod";
import { SECRETARIAT } from "../domain/organisation/room.ts";
import { type PostKey, posting } from "../engine/posting/posting.ts";

const thread = ({ subject }: PostKey<object>): string => subject;
const about = z.object({});

/** In the room where it was typed: about one meeting, or about a series and the meetings it then got. */
export const meetingPlanned = posting({
  purpose: "meeting-planned",
  about: z.object({ meetings: z.array(z.string()).optional() }),
});

/** The period is the sequence of the meeting after the move, `from` the start before it. */
export const meetingMoved = posting({
  purpose: "meeting-moved",
  about: z.object({ from: z.string() }),
  thread,
  isMailed: true,
});

export const meetingCancelled = posting({ purpose: "meeting-cancelled", about, thread, isMailed: true });

/** The period is the start that it reminds of. */
export const meetingReminder = posting({ purpose: "meeting-reminder", about, thread, isMailed: true });

/** To the secretariat and the chair: too few come. The period is the start that it is about. */
export const quorumWarning = posting({ purpose: "quorum-warning", about });

/** The period is the start that it announces. */
export const meetingStarted = posting({ purpose: "meeting-started", about, thread });

/** For the coordinator, in a room of its own. */
export const meetingProposal = posting({ purpose: "meeting-proposal", about });

/** The period is the start that was missed; `next` is the meeting that got the points. */
export const pointsPassedOn = posting({
  purpose: "meeting-points-passed-on",
  about: z.object({ points: z.array(z.string()).default([]), next: z.string().nullish() }),
  thread,
});

/** The period is the start that was missed; people have until the day `last` to answer. */
export const meetingNotHeld = posting({
  purpose: "meeting-not-held",
  about: z.object({ last: z.string() }),
  thread: ({ subject, room }) => (room === SECRETARIAT ? undefined : subject),
});

/** To whoever leads it: it is held online, and who was seen there. The period is the start that it is about. */
export const meetingHeldOnline = posting({ purpose: "meeting-held-online", about, isNeverMailed: true });

export const meetingStillRunning = posting({ purpose: "meeting-still-running", about, thread });

/** What came out of a meeting; until its report is adopted people can object. */
export const meetingOutcomes = posting({ purpose: "meeting-outcomes", about, thread, isMailed: true });

/** To who got or lost a role, as it was then; e-mails. */
export const meetingRoles = posting({
  purpose: "meeting-roles",
  canWait: true,
  about: z.object({ by: z.string(), chair: z.string().nullable(), scribe: z.string().nullable() }),
  isEvent: true,
});

/** To each of those who were there. */
export const reportDraft = posting({ purpose: "report-draft", canWait: true, about });

/** To chair and coordinators; the period is the number of the objection. */
export const reportObjected = posting({
  purpose: "report-objected",
  canWait: true,
  about: z.object({ number: z.int() }),
});

export const reportAdopted = posting({ purpose: "report-adopted", about, thread });

/** The period is the version that the report got. */
export const reportCorrected = posting({
  purpose: "report-corrected",
  about: z.object({ version: z.int() }),
  thread,
});
