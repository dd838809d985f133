import { randomBytes } from "node:crypto";
import { and, eq, gt, lt } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import { fingerprint } from "../../../src/domain/fingerprint.ts";
import type { Chart } from "../../../src/view/card.ts";
import type { Db, Scope } from "../../client.ts";
import { chartLinks } from "../../schema/chart-link.ts";

const DAYS = 90;

/** 192 random bits: nobody finds an address by trying. */
const newToken = (): string => randomBytes(24).toString("base64url");
const hashOf = (chart: Chart): string => fingerprint(JSON.stringify(chart));

/** The token of a chart in a cooperation: made on first use, and good for another ninety days after each. */
export async function chartToken(
  { db, cooperation }: Scope,
  chart: Chart,
  realNow: Temporal.Instant,
): Promise<string> {
  const expiresAt = realNow.add({ hours: DAYS * 24 });
  const made = { cooperation: cooperation.slug, hash: hashOf(chart), token: newToken(), chart, expiresAt };
  const [row] = await db
    .insert(chartLinks)
    .values(made)
    .onConflictDoUpdate({ target: [chartLinks.cooperation, chartLinks.hash], set: { expiresAt } })
    .returning({ token: chartLinks.token });
  if (!row) throw new Error("chart link was not stored");
  return row.token;
}

/** The chart at an address; undefined when there is none, or not any more. */
export async function findChartLink(
  db: Db,
  token: string,
  realNow: Temporal.Instant,
): Promise<Chart | undefined> {
  const [row] = await db
    .select({ chart: chartLinks.chart })
    .from(chartLinks)
    .where(and(eq(chartLinks.token, token), gt(chartLinks.expiresAt, realNow)));
  return row?.chart;
}

/** Forgets addresses that do not work any more. */
export async function forgetChartLinks(db: Db, realNow: Temporal.Instant): Promise<void> {
  await db.delete(chartLinks).where(lt(chartLinks.expiresAt, realNow));
}
