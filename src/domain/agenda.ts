export const PURPOSES = ["inform", "discuss", "decide"] as const;
export type Purpose = (typeof PURPOSES)[number];

/** waiting: raised for a kind that has no coming meeting yet; parked: set aside without a date. */
export const ITEM_STATES = ["open", "running", "handled", "parked", "waiting"] as const;
export type ItemState = (typeof ITEM_STATES)[number];

export const ITEM_SOURCES = ["standing", "person", "data"] as const;
export type ItemSource = (typeof ITEM_SOURCES)[number];

/** What can happen to an item; a journey is a row of these, oldest first. */
export const JOURNEY_STEPS = [
  "raised",
  "carried",
  "forwarded",
  "parked",
  "handled",
  "decision",
  "action",
  "agreement",
] as const;
export type JourneyStep = (typeof JOURNEY_STEPS)[number];
