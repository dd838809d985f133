import { keyOf } from "../disclosure/count-table.ts";
import type { Directory } from "../organisation/organisation.ts";

interface Spot {
  area: string;
  provider: string;
}

/**
 * The places of which it is not told how often they were corrected: where a figure is withheld, and every total above
 * one. A correction of the total that none of the shown parts had is a correction of the withheld one.
 */
export function blindPlaces(
  withheld: readonly Spot[],
  { organisations }: Directory,
): (spot: Spot) => boolean {
  const regionOf = new Map(
    organisations.flatMap(({ cbsCode, region }) => (cbsCode ? [[cbsCode, region ?? ""] as const] : [])),
  );
  const blind = new Set<string>();
  const providers = new Set([""]);
  for (const { area, provider } of withheld) {
    providers.add(provider);
    for (const above of [area, regionOf.get(area) ?? "", ""])
      for (const all of [provider, ""]) blind.add(keyOf([above, all]));
  }
  const isWide = (area: string) => /^(NL|PV)/.test(area);
  return ({ area, provider }) =>
    blind.has(keyOf([area, provider])) || (withheld.length > 0 && isWide(area) && providers.has(provider));
}
