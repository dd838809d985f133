import {
  allReleases,
  insertRelease,
  type LatestRelease,
  latestReleases,
  lockReleases,
} from "../../../db/queries/figures/release.ts";
import { together } from "../../../db/queries/reads/gather.ts";
import { ruleOf } from "../../domain/disclosure/disclosure-rule.ts";
import type { PackedSight } from "../../domain/disclosure/packed-release.ts";
import type { Family } from "../../domain/figures/family.ts";
import { awaitedOf } from "../../domain/figures/place-dimensions.ts";
import { fingerprint } from "../../domain/fingerprint.ts";
import type { Context } from "../../engine/context.ts";
import type { Decision } from "./published-decision.ts";
import type { Past } from "./published-past.ts";
import { type DeliveredSlice, deliveredSlices } from "./published-slice.ts";
import { type FamilySlices, layOut, type Misfit, usedIn } from "./published-tables.ts";
import { decided } from "./published-thread.ts";

/** What a family delivered in a period, and what of it may be seen. */
export interface ReleasedSlices extends FamilySlices {
  /** Why nothing is seen: totals that are not the sum of their parts, or nobody could work out what may be. */
  sight: PackedSight | { blocked: "contradiction" | "past" | "solver" | "undecided" };
}

interface Looked {
  period: string;
  slices: FamilySlices;
  latest: LatestRelease | undefined;
  awaited: string[];
  fingerprint: string;
}

/**
 * What may be seen of a family in each of these periods that has figures. Where they changed since it was last
 * decided, or never was, that is done now and kept, in the transaction that shows it.
 */
export async function releasedSlices(
  ctx: Context,
  family: Family,
  periods: readonly string[],
): Promise<Map<string, ReleasedSlices>> {
  const found = new Map<string, ReleasedSlices>();
  const keep = ({ period, slices, latest, fingerprint }: Looked): boolean => {
    if (latest?.fingerprint !== fingerprint) return false;
    found.set(period, { ...slices, sight: latest.sight });
    return true;
  };
  const undecided: Looked[] = [];
  for (const one of await look(ctx, family, periods)) {
    if (keep(one)) continue;
    // Nobody has to wait for the others to hear that totals are not the sum of their parts.
    if (await fits(ctx, one)) undecided.push(one);
    else found.set(one.period, { ...one.slices, sight: { blocked: "contradiction" } });
  }
  if (undecided.length === 0) return found;
  await lockReleases(ctx);
  // Whoever had the lock before may have decided it meanwhile.
  const again = await look(
    ctx,
    family,
    undecided.map(({ period }) => period),
  );
  for (const one of again) {
    if (!keep(one)) found.set(one.period, { ...one.slices, sight: await decideAndKeep(ctx, family, one) });
  }
  return found;
}

/** The figures of a family in a period that keep all of them back; none when they fit together. */
export async function misfitsIn(ctx: Context, family: Family, period: string): Promise<Misfit[]> {
  const found: Misfit[] = [];
  for (const { slices, awaited } of await look(ctx, family, [period]))
    found.push(...(await decided({ laid: layOut(ctx.directory, slices, awaited) })).misfits);
  return found;
}

/** Whether totals are the sum of their parts, as far as anybody can tell. */
async function fits({ directory }: Context, { slices, awaited }: Looked): Promise<boolean> {
  try {
    return (await decided({ laid: layOut(directory, slices, awaited) })).blocked === undefined;
  } catch {
    // Then it cannot be decided either, which says why.
    return true;
  }
}

async function look(ctx: Context, family: Family, periods: readonly string[]): Promise<Looked[]> {
  const { cooperation, directory } = ctx;
  const codes = [family.counts, ...(family.wholes === undefined ? [] : [family.wholes])];
  const [slices, latest] = await together(ctx, (at) => [
    deliveredSlices(at, codes, periods),
    latestReleases(at, family.code, periods),
  ]);
  const there = Map.groupBy(slices, ({ period }) => period);
  const deliverers = (cooperation.settings.indicators ?? []).find(({ code }) => code === family.counts);
  return [...there].map(([period, all]) => {
    const before = latest.find((one) => one.period === period);
    const used = usedIn(all);
    // Whoever was not waited for when it was first decided (they joined later) is not waited for any more.
    const now = awaitedOf(directory, used, { deliveredBy: deliverers?.deliveredBy ?? null });
    const awaited = before ? before.awaited.filter((code) => now.includes(code)) : now;
    const of = (code: string | undefined) => all.find(({ indicator }) => indicator === code);
    const slices = { counts: of(family.counts), wholes: of(family.wholes) };
    return { period, slices, latest: before, awaited, fingerprint: fingerprintOf(ctx, family, all, awaited) };
  });
}

function fingerprintOf(
  { cooperation }: Context,
  family: Family,
  slices: readonly DeliveredSlice[],
  awaited: readonly string[],
): string {
  const told = slices
    .map(({ indicator, figures }) => [
      indicator,
      figures.map(({ area, provider, value }) => [area, provider, value]),
    ])
    .sort();
  const all = [family, ruleOf(cooperation.settings), awaited, told];
  return fingerprint(JSON.stringify(all));
}

/** Decides in the light of everything that was ever let out. What cannot be decided is not kept: it can be mended. */
async function decideAndKeep(ctx: Context, family: Family, looked: Looked): Promise<ReleasedSlices["sight"]> {
  const { db, cooperation } = ctx;
  const { counts, wholes } = family;
  const codes = [counts, ...(wholes === undefined ? [] : [wholes])];
  const past = await allReleases(ctx, looked.period, codes);
  const { dryRun = false } = ctx;
  const asked = { family, past: past.map(pastOf), rule: ruleOf(cooperation.settings), dryRun };
  let decision: Decision;
  try {
    decision = await decided({ laid: layOut(ctx.directory, looked.slices, looked.awaited), decide: asked });
  } catch {
    return { blocked: "solver" };
  }
  const { packed, blocked = "undecided" } = decision;
  // What is let out and not kept would be left out of account when the next is decided.
  if (!packed) return { blocked };
  const { sight, basis } = packed;
  await insertRelease(db, {
    cooperation: cooperation.slug,
    family: family.code,
    period: looked.period,
    number: (looked.latest?.number ?? 0) + 1,
    counts,
    wholes: wholes ?? null,
    fingerprint: looked.fingerprint,
    awaited: looked.awaited,
    sight,
    basis,
    at: ctx.now(),
  });
  return sight;
}

const pastOf = ({ counts, wholes, sight, basis }: Past): Past => ({ counts, wholes, sight, basis });
