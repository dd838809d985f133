import type { z } from "zod";

/** A request of one kind. */
export type OfKind<R extends { kind: string }, K extends R["kind"]> = Extract<R, { kind: K }>;

/**
 * Reads requests as they were stored: of one that was withheld only who sent it is there, whatever its kind.
 * @param stored by kind and payload
 * @param withheld the payload that is stored in the place of one that may hold personal data
 */
export function storedReader<S extends z.ZodType, W extends z.ZodType>(stored: S, withheld: W) {
  return (row: {
    kind: string;
    payload: Record<string, unknown>;
  }): z.infer<S> | { kind: "withheld"; payload: z.infer<W> } =>
    row.payload.withheld === true
      ? { kind: "withheld", payload: withheld.parse(row.payload) }
      : stored.parse(row);
}
