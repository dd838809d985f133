import type { Db, Scope } from "../client.ts";

export type { Scope };

/** Where only the name of a cooperation is known. */
export const scopeOf = (db: Db, slug: string): Scope => ({ db, cooperation: { slug } });
