import { index, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import type { Chart } from "../../src/view/card.ts";
import { cooperation, instant } from "./columns.ts";

/**
 * Addresses at which a chart can be seen by whoever has them: Teams loads pictures without signing in. The token is
 * kept as it is, since a card that is shown anew shows the same address; it gives no more than the published figures
 * of one chart.
 */
export const chartLinks = pgTable(
  "chart_links",
  {
    cooperation: cooperation(),
    /** SHA-256 of the chart. */
    hash: text("hash").notNull(),
    token: text("token").notNull().unique(),
    chart: jsonb("chart").$type<Chart>().notNull(),
    expiresAt: instant("expires_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.cooperation, t.hash] }), index("chart_links_expiry").on(t.expiresAt)],
);
