import { type Table, tableFile } from "../../spreadsheet/table-file.ts";
import type { Text } from "../../view/text.ts";
import { INFORMATION_CATEGORIES } from "./diwoo.ts";
import { dayOf, type PublicRecord } from "./pages.ts";
import type { Withheld } from "./plan.ts";

const csv = async (table: Table): Promise<string> => (await tableFile(table, "csv")).toString("utf8");

/** The public records as a list that a spreadsheet opens. */
export async function listedFile(t: Text, records: readonly PublicRecord[]): Promise<string> {
  const { column, kind: kinds } = t.publication;
  return await csv({
    head: [column.key, column.kind, column.title, column.on, column.category, column.page, column.data],
    rows: records.map(({ subject, kind, category, page, data }) => [
      subject.key,
      kinds[kind],
      subject.title,
      dayOf(subject),
      INFORMATION_CATEGORIES[category].label,
      page,
      data,
    ]),
  });
}

/** The records that are not public, each with its ground; no more of them than their reference. */
export async function unlistedFile(t: Text, withheld: readonly Withheld[]): Promise<string> {
  const { column, kind: kinds, why: whys } = t.publication;
  return await csv({
    head: [column.key, column.kind, column.on, column.why, column.ground, column.reason],
    rows: withheld.map(({ key, kind, on, why, ground, reason }) => [
      key,
      kinds[kind],
      on,
      whys[why],
      ground,
      reason,
    ]),
  });
}
