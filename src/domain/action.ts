export const ACTION_STATES = ["open", "on-track", "at-risk", "blocked", "done", "dropped"] as const;
export type ActionState = (typeof ACTION_STATES)[number];

/** States in which an action still asks for something. */
export const UNFINISHED: readonly ActionState[] = ["open", "on-track", "at-risk", "blocked"];

export const isFinished = (state: ActionState): boolean => !UNFINISHED.includes(state);
