/** Whether a value is an object with keys: no list, and not null. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Any value as an object to look into; empty when it is none. */
export const recordOf = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});
