import type { PGliteOptions } from "@electric-sql/pglite";

const asText = (text: string) => text;
/** timestamp, timestamptz, date and interval, numeric[], and arrays of the first four: drizzle reads them itself. */
const READ_BY_DRIZZLE = [1114, 1184, 1082, 1186, 1231, 1115, 1185, 1182, 1187];

/** How PGlite reads what drizzle makes something of: as the text that PostgreSQL gives. */
export const PARSERS: NonNullable<PGliteOptions["parsers"]> = Object.fromEntries(
  READ_BY_DRIZZLE.map((type) => [type, asText]),
);
