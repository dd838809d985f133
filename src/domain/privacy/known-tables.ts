import type { KnownTable } from "./known-table.ts";
import { tablesOfService } from "./tables-of-service.ts";
import { tablesOfWork } from "./tables-of-work.ts";

const all = { ...tablesOfService, ...tablesOfWork };
export type TableName = keyof typeof all;

/**
 * Every table and column of the database with what stands in it. Forgetting somebody, showing them what is known of
 * them and the register of processing all follow from it; a test fails when the database has a column that is not here.
 */
export const KNOWN_TABLES: Record<TableName, KnownTable> = all;

// The keys of a literal are its names.
export const TABLE_NAMES = Object.keys(all) as TableName[];
