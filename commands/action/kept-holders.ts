import { z } from "zod";
import type { Action } from "../../src/domain/action/action.ts";

/** Who held an action when it was changed: what somebody did is not taken back once it is another's. */
export const holders = z.object({ lead: z.string(), coholders: z.array(z.string()) });
type Holders = z.output<typeof holders>;

export const holdersIn = ({ lead, coholders }: Action): Holders => ({ lead, coholders });

export const areSameHolders = (one: Holders, other: Holders): boolean =>
  one.lead === other.lead && one.coholders.toSorted().join() === other.coholders.toSorted().join();
