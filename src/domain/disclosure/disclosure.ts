import type { CountTable } from "./count-table.ts";
import { deliberate } from "./deliberation.ts";
import {
  type DisclosureRule,
  isSecret,
  published,
  publishedShare,
  youthCareRule,
} from "./disclosure-rule.ts";
import { historyOf, type TableName } from "./history.ts";
import { loadSolver } from "./linear-model.ts";
import type { Decided, Publication, Release } from "./release.ts";

/**
 * The gate: decides of every cell of an indicator whether it leaves, and rounded to what, so that all that was
 * ever published of it together leaves each secret count free to be any secret count. Nothing depends on who
 * asks or what they filter on: that only selects from the release.
 *
 * The attacker kept every release, knows the true count behind each published cell (rounding is no protection to
 * build on), that a count is part of its whole, and which cells a correction touched; he does not know why a cell
 * is withheld. So `earlier` holds all releases, oldest first, each once: what they published is known for good,
 * and what they withheld stays withheld. A cell that a correction did not touch is the same number as before; one
 * that it did is a new number, and leaves only if the old one does not give a secret away through it.
 *
 * A cell that nobody delivered has no decision. Rejects when the solver fails: then nothing may leave.
 */
export async function decideDisclosure(
  publication: Publication,
  earlier: readonly Release[] = [],
  rule: DisclosureRule = youthCareRule,
): Promise<Release> {
  const solver = await loadSolver();
  const history = historyOf(earlier, { publication }, rule);
  const { leaving, exposed } = deliberate(solver, history, rule);
  const name = (number: number) => history.items[number]?.key ?? "";
  const leaves = (table: TableName) => (key: string) => leaving.has(history.itemOf(table, key) ?? -1);
  const release: Release = {
    publication,
    rule,
    counts: decided(publication.counts, rule, leaves("counts")),
    exposed: [...new Set([...exposed].map(name))].sort(),
  };
  if (!publication.wholes) return release;
  const wholes = decided(publication.wholes, rule, leaves("wholes"));
  const both = (key: string) =>
    leaves("counts")(key) && leaves("wholes")(key) && !history.wasWithheld("shares", key);
  return { ...release, wholes, shares: decidedShares(publication.counts, publication.wholes, rule, both) };
}

function decided(
  table: CountTable,
  rule: DisclosureRule,
  leaves: (key: string) => boolean,
): Map<string, Decided> {
  const all = new Map<string, Decided>();
  for (const [key, { count, delivered }] of table.cells) {
    if (!delivered || count === undefined) continue;
    all.set(key, leaves(key) ? { value: published(count, rule) } : withheld(isSecret(count, rule)));
  }
  return all;
}

function decidedShares(
  counts: CountTable,
  wholes: CountTable,
  rule: DisclosureRule,
  leaves: (key: string) => boolean,
): Map<string, Decided> {
  const all = new Map<string, Decided>();
  for (const [key, { count, delivered }] of counts.cells) {
    const whole = wholes.cells.get(key);
    if (!delivered || !whole?.delivered || count === undefined || whole.count === undefined) continue;
    const secret = isSecret(count, rule) || isSecret(whole.count, rule);
    all.set(key, leaves(key) ? { value: publishedShare(count, whole.count, rule) } : withheld(secret));
  }
  return all;
}

const withheld = (secret: boolean): Decided => ({ withheld: true, reason: secret ? "secret" : "protects" });
