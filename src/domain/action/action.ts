import { Temporal } from "temporal-polyfill";
import type { Day } from "../calendar/day.ts";
import type { Circle } from "../viewer.ts";

export const ACTION_STATES = ["open", "on-track", "at-risk", "blocked", "done", "dropped"] as const;
export type ActionState = (typeof ACTION_STATES)[number];

/** States in which an action still asks for something. */
export const UNFINISHED: readonly ActionState[] = ["open", "on-track", "at-risk", "blocked"];

export const isFinished = (state: ActionState): boolean => !UNFINISHED.includes(state);

/** Something that has to be done by its holders before a day. */
export interface Action {
  ref: string;
  title: string;
  state: ActionState;
  due: Day;
  agreement: string | null;
  item: string | null;
  /** The meeting it was recorded in, when it was. */
  meeting: string | null;
  /** The closed room in which it stays; null: it is for everybody. */
  room: string | null;
  /** Where more about it can be read. */
  link: string | null;
  /** Quiet until this day; the due day stays. */
  snoozedUntil: Day | null;
  /** Last report by a person that was not taken back; none since it was made. */
  updatedAt: Temporal.Instant | null;
  createdAt: Temporal.Instant;
  createdBy: string;
  /** Holders as e-mail or slug; see `holderFromKey`. */
  lead: string;
  coholders: string[];
}

/**
 * An action as it was at an instant, after everything that was reported about it until then.
 * @param updates of this action, oldest first
 * @returns undefined when it was not made yet
 */
export function actionAsOf(
  action: Action,
  updates: readonly ActionUpdate[],
  until: Temporal.Instant,
): Action | undefined {
  const isBefore = (at: Temporal.Instant) => Temporal.Instant.compare(at, until) < 0;
  if (!isBefore(action.createdAt)) return undefined;
  if (updates.every(({ at }) => isBefore(at))) return action;
  const last = standingUpdates(updates.filter(({ at }) => isBefore(at))).at(-1);
  return { ...action, state: last?.state ?? "open", updatedAt: last?.at ?? null };
}

/** The way of the update that takes back the one before it. */
export const TAKEN_BACK = "undo";

/**
 * The reports that still count: one that was taken back does not, nor does the update that took it back.
 * @param updates of one action, oldest first
 */
export function standingUpdates<Update extends Pick<ActionUpdate, "via">>(
  updates: readonly Update[],
): Update[] {
  const standing: Update[] = [];
  for (const update of updates) {
    if (update.via === TAKEN_BACK) standing.pop();
    else standing.push(update);
  }
  return standing;
}

/** What somebody reported about an action. */
export interface ActionUpdate {
  action: string;
  state: ActionState;
  note: string | null;
  by: string;
  at: Temporal.Instant;
  /** Where it was reported, or `TAKEN_BACK`. */
  via: string;
}

/** The earliest day on which one of them is due. */
export const firstDue = (actions: readonly Pick<Action, "due">[]): Day | undefined =>
  actions.map(({ due }) => due).sort()[0];

export const isLate = (action: Pick<Action, "state" | "due">, today: Day): boolean =>
  !isFinished(action.state) && action.due < today;

/** Every holder, the lead first. */
export const holdersOf = (action: Pick<Action, "lead" | "coholders">): string[] => [
  action.lead,
  ...action.coholders,
];

/** Who may see an action, see `mayRead`. */
export const circleOf = (action: Action): Circle => ({
  room: action.room,
  involved: [...holdersOf(action), action.createdBy],
});
