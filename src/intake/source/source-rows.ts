import type { SourceCell } from "../../domain/figures/former-areas.ts";
import type { Mapping } from "../../domain/figures/mapping.ts";
import { SourceFault } from "../../domain/figures/source-fault.ts";
import type { Text } from "../../view/text.ts";
import { LIMITS } from "../limits.ts";

/** What the columns of a fetched table mean: it is read as a file that somebody explained. */
export const SOURCE_MAPPING: Mapping = {
  columns: {
    indicator: "indicator",
    period: "period",
    area: "area",
    value: "value",
    provisional: "provisional",
    note: "note",
  },
  // Numbers come as JSON has them.
  decimal: ".",
  // They were published: whatever passes the test of citizen service numbers is a number.
  noPerson: true,
};

const MARKS = ["", "*", "**"];

/**
 * The figures of a source as the rows of a file, in one order whatever order they came in.
 * @throws SourceFault when there are more than may wait for confirmation
 */
export function sourceRows(cells: readonly SourceCell[], t: Text): Buffer {
  const rows = cells.map((one) => rowOf(one, t)).toSorted();
  const header = Object.keys(SOURCE_MAPPING.columns).join(";");
  const file = Buffer.from([header, ...rows, ""].join("\n"), "utf8");
  if (file.length > LIMITS.uploadBytes)
    throw new SourceFault("too-large", `${LIMITS.uploadBytes / 1024 / 1024} MB`);
  return file;
}

function rowOf({ indicator, period, area, value, mark, with: parts = [] }: SourceCell, t: Text): string {
  const note = parts.length > 0 ? `"${t.source.together(parts).replaceAll('"', '""')}"` : "";
  return [indicator, period, area, plain(value), MARKS[mark] ?? "*", note].join(";");
}

/** As people write it: `1e-7` is read by nobody. */
const plain = (value: number): string =>
  /e/i.test(String(value)) ? value.toFixed(10).replace(/0+$/, "").replace(/\.$/, "") : String(value);
