import type { Dimension } from "../disclosure/dimension.ts";
import type { IndicatorDefinition } from "../organisation/cooperation.ts";
import type { Directory } from "../organisation/organisation.ts";

/** Who still has to deliver before totals over them are complete: slugs of regions and providers, `GM0202`. */
export type Awaited = readonly string[];

/** The areas and providers of which there are figures. */
export interface Used {
  areas: ReadonlySet<string>;
  providers: ReadonlySet<string>;
}

/**
 * The two ways in which figures of a cooperation are split: its regions, each into its municipalities, and its
 * providers. Whoever has left takes part where figures of them are.
 */
export function placeDimensions(
  { organisations }: Directory,
  { areas, providers }: Used,
  awaited: Awaited,
): [area: Dimension, provider: Dimension] {
  const there = organisations.filter(({ slug, active }) => active || areas.has(slug) || providers.has(slug));
  const regions = there.filter(({ kind }) => kind === "region");
  const known = new Set(regions.map(({ slug }) => slug));
  const towns = there.flatMap(({ kind, region, cbsCode }) => {
    if (kind !== "municipality" || cbsCode === null) return [];
    return [{ code: cbsCode, parent: region !== null && known.has(region) ? region : undefined }];
  });
  const deliverers = there.filter(({ kind }) => kind === "provider").map(({ slug }) => slug);
  const all = new Set([...deliverers, ...[...providers].filter((slug) => slug !== "")]);
  const expected = [...awaited];
  return [
    {
      name: "area",
      total: true,
      sparse: true,
      members: [...regions.map(({ slug }) => ({ code: slug })), ...towns],
      expected,
    },
    { name: "provider", total: true, sparse: true, members: [...all].map((code) => ({ code })), expected },
  ];
}

/** Who is there to deliver, and did not: every region and municipality; every provider when they deliver themselves. */
export function awaitedOf(
  { organisations }: Directory,
  { areas, providers }: Used,
  { deliveredBy }: Pick<IndicatorDefinition, "deliveredBy">,
): string[] {
  return organisations.flatMap(({ slug, kind, active, cbsCode }) => {
    const code = kind === "municipality" ? cbsCode : slug;
    const delivers = kind === "provider" ? deliveredBy === "provider" : kind !== "other";
    const used = kind === "provider" ? providers : areas;
    return active && delivers && code !== null && !used.has(code) ? [code] : [];
  });
}
