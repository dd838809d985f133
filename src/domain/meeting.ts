/** The four kinds of meeting of the learning loop. */
export const MEETING_KINDS = ["implementation", "monitoring", "learning-circle", "revision-table"] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

export const MEETING_STATES = ["planned", "open", "running", "closed", "cancelled"] as const;
/** planned: no agenda thread yet; open: agenda thread posted, points are collected. */
export type MeetingState = (typeof MEETING_STATES)[number];

/** The letters a meeting's reference begins with. */
export const KIND_CODE: Record<MeetingKind, string> = {
  implementation: "IO",
  monitoring: "MO",
  "learning-circle": "LC",
  "revision-table": "HT",
};
