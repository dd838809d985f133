import { whyUnavailable } from "../../db/queries/unavailable.ts";
import type { Text } from "../view/text.ts";
import { Refusal } from "./refusal.ts";

/** What to say when the database could not do what was asked for now; undefined for every other error. */
export function unavailable(error: unknown, t: Text): Refusal | undefined {
  const why = whyUnavailable(error);
  return why && new Refusal("unavailable", t.refusal.unavailable[why]);
}
