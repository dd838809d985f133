import type { Day } from "../calendar/day.ts";
import type { Directory } from "../organisation/organisation.ts";
import type { Action } from "./action.ts";
import { peopleOf } from "./holding.ts";
import { isAnsweredSince } from "./nudge.ts";

/** The last question to somebody about their actions. */
export interface Asked {
  email: string;
  on: Day;
  /** References. */
  actions: readonly string[];
}

/** Somebody who did not answer the last question about some of their actions. */
export interface SilentHolder {
  email: string;
  askedOn: Day;
  /** Unfinished, still theirs, and not answered. */
  actions: Action[];
}

/** Who did not answer the last question they got, longest ago first; of several holders one who answers is enough. */
export function silentHolders(
  directory: Directory,
  asked: readonly Asked[],
  actions: readonly Action[],
): SilentHolder[] {
  const silent = asked.map(({ email, on, actions: refs }): SilentHolder => {
    const open = actions.filter(
      (action) =>
        refs.includes(action.ref) &&
        peopleOf(directory, action).includes(email) &&
        !isAnsweredSince(action, on),
    );
    return { email, askedOn: on, actions: open };
  });
  return silent
    .filter((one) => one.actions.length > 0)
    .sort((a, b) => a.askedOn.localeCompare(b.askedOn) || a.email.localeCompare(b.email));
}
