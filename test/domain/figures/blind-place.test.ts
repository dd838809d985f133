import fc from "fast-check";
import { expect, it } from "vitest";
import { blindPlaces } from "../../../src/domain/figures/blind-place.ts";
import type { Directory } from "../../../src/domain/organisation/organisation.ts";

const REGIONS = { GM0197: "achterhoek", GM0202: "centraal-gelderland", GM0344: null } as const;
const organisations = Object.entries(REGIONS).map(([cbsCode, region]) => ({ cbsCode, region }));
// Only these two of what an organisation is are looked at.
const directory = { organisations } as unknown as Directory;

const AREAS = ["", "achterhoek", "centraal-gelderland", ...Object.keys(REGIONS), "NL", "PV25"];
const anySpot = fc.record({
  area: fc.constantFrom(...AREAS),
  provider: fc.constantFrom("", "aanbieder-01", "aanbieder-02"),
});

/** Whether a figure of `above` holds one of `area`. */
const isOver = (above: string, area: string): boolean =>
  ["", "NL", "PV25", area].includes(above) || REGIONS[area as keyof typeof REGIONS] === above;

it("where a figure is withheld, and at every total above it, it is not told how often it was corrected", () => {
  fc.assert(
    fc.property(fc.array(anySpot, { maxLength: 4 }), anySpot, (withheld, spot) => {
      const isBlind = withheld.some(
        ({ area, provider }) => isOver(spot.area, area) && ["", provider].includes(spot.provider),
      );
      expect(blindPlaces(withheld, directory)(spot)).toBe(isBlind);
    }),
    { numRuns: 1000 },
  );
});
