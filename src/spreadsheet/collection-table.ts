import type { Actor } from "../engine/context.ts";
import type { Engine } from "../engine/engine.ts";
import { type Collection, MAX_PAGE } from "../engine/reading/collection.ts";
import { readPage } from "../engine/reading/read.ts";
import { Refusal } from "../engine/refusal.ts";
import type { Text } from "../view/text.ts";
import type { Table, TableCell } from "./table-file.ts";

/** A file of more rows is too much for one answer: whoever asks filters first. */
const MOST_ROWS = 50_000;

/**
 * A whole list as its reader may see it, with a column for each field.
 * @throws Refusal `too-large`
 */
export async function collectionTable(
  engine: Engine,
  actor: Actor,
  collection: Collection,
  filter: Record<string, string | undefined>,
  t: Text,
): Promise<Table> {
  const fields = Object.keys(collection.item.shape);
  const labels: Record<string, string> = collection.columns?.(t) ?? {};
  const rows: TableCell[][] = [];
  let after: string | undefined;
  do {
    const { items, next } = await readPage(engine, actor, collection, filter, { after, limit: MAX_PAGE });
    for (const item of items) rows.push(fields.map((field) => cellOf(item[field])));
    if (rows.length > MOST_ROWS) throw new Refusal("too-large", t.api.tooManyRows(MOST_ROWS));
    after = next ?? undefined;
  } while (after !== undefined);
  return { head: fields.map((field) => labels[field] ?? field), rows };
}

/** A list of words is one text; what has parts of its own is JSON. */
function cellOf(value: unknown): TableCell {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "string") return value;
  if (Array.isArray(value) && value.every((one) => typeof one === "string")) return value.join(", ");
  return JSON.stringify(value);
}
