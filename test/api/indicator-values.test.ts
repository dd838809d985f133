import { readFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { CBS } from "../intake/figure-house.ts";
import { openValues, type Row, type Value, type ValueHouse } from "./value-house.ts";

let house: ValueHouse;
beforeAll(async () => {
  house = await openValues();
}, 30_000);
beforeEach(() => house.reset());
afterAll(() => house.api.close());

const regions = [
  ...["achterhoek", "centraal-gelderland", "foodvalley", "midden-ijssel-oost-veluwe"],
  ...["noord-veluwe", "rijk-van-nijmegen", "rivierenland"],
];
const providers = Array.from({ length: 16 }, (_, nth) => `aanbieder-${String(nth + 1).padStart(2, "0")}`);
const everywhere = (count: (area: string, provider: string) => number): Row[] =>
  regions.flatMap((area) => providers.map((provider) => ({ area, provider, count: count(area, provider) })));
const seen = ({ value, withheld }: Value) => (withheld ? "withheld" : value);
const QUERY = "indicator=doorplaatsingen&period=2026-Q1";

describe("GET /indicator-values", () => {
  it("gives every count rounded to fives, with the totals that follow", async () => {
    await house.bring(
      "doorplaatsingen",
      "2026-Q1",
      everywhere(() => 12),
    );
    const values = await house.read(`${QUERY}&limit=50`);
    expect(values).toHaveLength(8 * 17);
    const at = (region: string | null, provider: string | null) =>
      seen(values.find((one) => one.region === region && one.provider === provider) as Value);
    expect([at("foodvalley", "aanbieder-01"), at("foodvalley", null), at(null, null)]).toEqual([
      10, 190, 1345,
    ]);
    expect(values.find(({ ref }) => ref === "doorplaatsingen:2026-Q1::")).toMatchObject({
      region: null,
      municipality: null,
      provider: null,
      withheld: false,
      provisional: false,
      revision: 0,
      note: null,
    });
  });
});
void [CBS, readFileSync];
