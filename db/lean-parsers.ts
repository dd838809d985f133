import type { PGlite, PGliteOptions, QueryOptions } from "@electric-sql/pglite";

const asText = (text: string) => text;
/** timestamp, timestamptz, date and interval, numeric[], and arrays of the first four: drizzle reads them itself. */
const READ_BY_DRIZZLE = [1114, 1184, 1082, 1186, 1231, 1115, 1185, 1182, 1187];

/** How PGlite reads what drizzle makes something of: as the text that PostgreSQL gives. */
export const PARSERS: NonNullable<PGliteOptions["parsers"]> = Object.fromEntries(
  READ_BY_DRIZZLE.map((type) => [type, asText]),
);

type Query = PGlite["query"];

/**
 * Lets a client that was made with `PARSERS` be asked without them. Drizzle gives the same ones with each query, and for
 * each query PGlite then copies its table of some four hundred parsers: a tenth of all the time that queries take.
 */
export function parseLean(client: PGlite): void {
  const lean =
    (query: Query): Query =>
    (text, parameters, { parsers: _, ...options }: QueryOptions = {}) =>
      query(text, parameters, options);
  const transaction = client.transaction.bind(client);
  client.query = lean(client.query.bind(client));
  client.transaction = (work) =>
    transaction((tx) => {
      tx.query = lean(tx.query.bind(tx));
      return work(tx);
    });
}
