import type { Cell, CountTable } from "./count-table.ts";
import { type DisclosureRule, isSecret } from "./disclosure-rule.ts";
import type { Line } from "./linear-model.ts";
import type { Release } from "./release.ts";
import { versionsOf } from "./versions.ts";

/** The tables of a publication: the counts, and for a share what they are counted out of. */
export const tableNames = ["counts", "wholes"] as const;
export type TableName = (typeof tableNames)[number];

/** A true number behind one or more publications, and what those told of it. */
export interface Item {
  table: TableName;
  key: string;
  truth: number | undefined;
  /** Whether an attacker may not learn which of the secret counts it is. */
  secret: boolean;
  /** Whether an earlier release published it: rounded, but taken to be known for good. */
  published: boolean;
  /** The cell that it is in the table now to be decided, if it is in there. */
  current: Cell | undefined;
  /** Whether that table is the first to hold it. */
  fresh: boolean;
}

/** All that was and will be published of one indicator, as numbers and the lines between them. */
export interface History {
  items: readonly Item[];
  lines: readonly Line[];
  /** The item behind a cell of the table that is now to be decided. */
  itemOf(table: TableName, key: string): number | undefined;
  /** Whether a cell was withheld in an earlier release. */
  wasWithheld(table: TableName | "shares", key: string): boolean;
}

type Undecided = Pick<Release, "publication">;

/** Lays the releases upon each other; the last is the one to be decided. */
export function historyOf(earlier: readonly Release[], now: Undecided, rule: DisclosureRule): History {
  const releases: readonly (Undecided & Partial<Release>)[] = [...earlier, now];
  const items: Item[] = [];
  const numbers = new Map<string, number>();
  const lines = new Map<string, Line>();
  const locate = new Map<TableName, (release: number, key: string) => number | undefined>();
  for (const table of tableNames) {
    const tables = releases.map(({ publication }) => publication[table] ?? none);
    const versions = versionsOf(tables);
    const idOf = (release: number, key: string) => `${table}#${versions[release]?.get(key)}|${key}`;
    locate.set(table, (release, key) => numbers.get(idOf(release, key)));
    for (const [nth, { cells, sums }] of tables.entries()) {
      const last = nth === releases.length - 1;
      for (const [key, cell] of cells) {
        const number = numbers.get(idOf(nth, key)) ?? items.length;
        items[number] ??= { ...blank, table, key, truth: cell.count, fresh: last };
        const item = items[number];
        numbers.set(idOf(nth, key), number);
        item.truth ??= cell.count;
        if (last) item.current = cell;
        const decided = releases[nth]?.[table]?.get(key);
        item.published ||= decided !== undefined && "value" in decided;
      }
      const number = (key: string) => numbers.get(idOf(nth, key)) ?? -1;
      for (const { whole, parts } of sums) {
        add(lines, {
          min: 0,
          max: 0,
          terms: [[number(whole), 1], ...parts.map((part) => [number(part), -1] as const)],
        });
      }
    }
  }
  for (const item of items) item.secret = isSecret(item.truth, rule);
  for (const [nth, { publication }] of releases.entries()) {
    for (const key of linked(publication)) {
      const whole = locate.get("wholes")?.(nth, key) ?? -1;
      const count = locate.get("counts")?.(nth, key) ?? -1;
      add(lines, {
        min: 0,
        max: Number.POSITIVE_INFINITY,
        terms: [
          [whole, 1],
          [count, -1],
        ],
      });
    }
  }
  return {
    items,
    lines: [...lines.values()],
    itemOf: (table, key) => locate.get(table)?.(releases.length - 1, key),
    wasWithheld: (table, key) =>
      earlier.some((release) => {
        const decided = release[table]?.get(key);
        return decided !== undefined && "withheld" in decided;
      }),
  };
}

const blank = { secret: false, published: false, current: undefined };
const none: CountTable = { cells: new Map(), sums: [] };

function add(lines: Map<string, Line>, line: Line): void {
  lines.set(JSON.stringify(line), line);
}

/** Where a count is known to be part of a whole; nowhere when some count is larger than its whole. */
function linked({ counts, wholes }: Release["publication"]): string[] {
  const pairs = [...counts.cells].flatMap(([key, { count }]) => {
    const whole = wholes?.cells.get(key);
    return whole
      ? [{ key, fits: count === undefined || whole.count === undefined || count <= whole.count }]
      : [];
  });
  return pairs.every(({ fits }) => fits) ? pairs.map(({ key }) => key) : [];
}
