import type { IndicatorDefinition } from "../cooperation.ts";
import type { Dimension } from "../disclosure/dimension.ts";
import type { Directory } from "../organisation.ts";

/** Who still has to deliver before totals over them are complete: slugs of regions and providers, `GM0202`. */
export type Awaited = readonly string[];

/**
 * The two ways in which figures of a cooperation are split: its regions, each into its municipalities, and its
 * providers. Whoever has left takes part where figures of them are.
 * @param used the areas and providers of which there are figures
 */
export function placeDimensions(
  { organisations }: Directory,
  used: ReadonlySet<string>,
  awaited: Awaited,
): [area: Dimension, provider: Dimension] {
  const there = organisations.filter(({ slug, active }) => active || used.has(slug));
  const regions = there.filter(({ kind }) => kind === "region");
  const known = new Set(regions.map(({ slug }) => slug));
  const towns = there.flatMap(({ kind, region, cbsCode }) => {
    if (kind !== "municipality" || cbsCode === null) return [];
    return [{ code: cbsCode, ...(region !== null && known.has(region) ? { parent: region } : {}) }];
  });
  const providers = there.filter(({ kind }) => kind === "provider");
  const expected = [...awaited];
  return [
    {
      name: "area",
      total: true,
      members: [...regions.map(({ slug }) => ({ code: slug })), ...towns],
      expected,
    },
    { name: "provider", total: true, members: providers.map(({ slug }) => ({ code: slug })), expected },
  ];
}

/** Who is there to deliver, and did not: every region and municipality; every provider when they deliver themselves. */
export function awaitedOf(
  { organisations }: Directory,
  used: ReadonlySet<string>,
  { deliveredBy }: Pick<IndicatorDefinition, "deliveredBy">,
): string[] {
  return organisations.flatMap(({ slug, kind, active, cbsCode }) => {
    const code = kind === "municipality" ? cbsCode : slug;
    const delivers = kind === "provider" ? deliveredBy === "provider" : kind !== "other";
    return active && delivers && code !== null && !used.has(code) ? [code] : [];
  });
}
