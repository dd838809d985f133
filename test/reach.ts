import { type Database, openPostgres } from "../db/client.ts";

/** The settings with which a process reaches a PostgreSQL: itself, or a PgBouncer before it and itself. */
export interface Reach {
  DATABASE_URL: string;
  DATABASE_DIRECT_URL?: string;
}

/** Opens the database as a process with these settings does, with connections of its own. */
export const openReached = (
  { DATABASE_URL, DATABASE_DIRECT_URL }: Reach,
  poolSize?: number,
): Promise<Database> =>
  openPostgres(DATABASE_URL, { directUrl: DATABASE_DIRECT_URL, ...(poolSize ? { poolSize } : {}) });

/** What this process was given, as a child of a test is. */
export function reachGiven(): Reach | undefined {
  const { DATABASE_URL, DATABASE_DIRECT_URL } = process.env;
  if (!DATABASE_URL) return undefined;
  return { DATABASE_URL, ...(DATABASE_DIRECT_URL ? { DATABASE_DIRECT_URL } : {}) };
}
