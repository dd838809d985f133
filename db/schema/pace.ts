import { bigint, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { instant } from "./columns.ts";

/**
 * How fast a platform may be used: a row for each workspace, and for each conversation with limits of its own. All
 * processes share it. It is changed by single statements only, so that nobody waits for a process that has stopped.
 */
export const paces = pgTable(
  "paces",
  {
    surface: text("surface").notNull(),
    tenant: text("tenant").notNull(),
    /** Empty for the workspace as a whole. */
    scope: text("scope").notNull(),
    /** Real times, all of them. When the limit is untouched again: each message moves it by its share of the time. */
    nextAt: instant("next_at"),
    /** Nothing of the workspace is sent or looked for before this. */
    heldUntil: instant("held_until"),
    /** Why, when it is something that people have to mend. */
    heldReason: text("held_reason"),
    /** The channel that the platform limited last, and until when: a second one means the whole workspace. */
    limitedChannel: bigint("limited_channel", { mode: "number" }),
    limitedUntil: instant("limited_until"),
  },
  (t) => [primaryKey({ columns: [t.surface, t.tenant, t.scope] })],
);
