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
  const holds = (above: string, area: string): boolean =>
    above === area || above === "" || /^(NL|PV)/.test(above) || regionOf.get(area) === above;
  return ({ area, provider }) =>
    withheld.some((one) => holds(area, one.area) && (provider === "" || provider === one.provider));
}
