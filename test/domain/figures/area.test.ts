import { describe, expect, it } from "vitest";
import { type Area, type AreaKind, areasOf } from "../../../src/domain/figures/area.ts";

const area = (key: string, kind: AreaKind, name: string, also: string[] = []): Area => ({
  key,
  kind,
  name,
  also,
  region: null,
});
const areas = areasOf([
  area("NL01", "country", "Nederland"),
  area("PV26", "province", "Utrecht"),
  area("GM0344", "municipality", "Utrecht"),
  area("GM0518", "municipality", "'s-Gravenhage", ["Den Haag"]),
  area("GM0893", "municipality", "Bergen (L.)"),
  area("GM0373", "municipality", "Bergen (NH.)"),
  area("GM0164", "municipality", "Hengelo (O.)"),
  area("midden-ijssel-oost-veluwe", "region", "Midden-IJssel/Oost-Veluwe"),
]);
const ANY = ["country", "province", "municipality", "region"] as const;
const find = (text: string, kinds: readonly AreaKind[] = ANY) => {
  const found = areas.find(text, kinds);
  if (!found) return undefined;
  return "area" in found ? found.area.key : found.several.map(({ key }) => key);
};

describe("an area as files name it", () => {
  it.each([
    ["Nederland", "NL01"],
    ["GM0344", "GM0344"],
    ["gm0344    ", "GM0344"],
    ["GM0344 Utrecht", "GM0344"],
    ["Utrecht (GM0344)", "GM0344"],
    ["Utrecht (gemeente)", "GM0344"],
    ["Utrecht (PV)", "PV26"],
    ["den haag", "GM0518"],
    ["’s-Gravenhage (gemeente)", "GM0518"],
    ["Hengelo", "GM0164"],
    ["Hengelo (O.)", "GM0164"],
    ["Bergen (L.)", "GM0893"],
    ["midden-ijssel-oost-veluwe", "midden-ijssel-oost-veluwe"],
    ["Midden-IJssel/Oost-Veluwe", "midden-ijssel-oost-veluwe"],
    ["344", "GM0344"],
  ])("%s is %s", (text, key) => expect(find(text)).toBe(key));

  it("may be several, and is one where the column says which kind", () => {
    expect(find("Utrecht")).toEqual(["PV26", "GM0344"]);
    expect(find("Utrecht", ["municipality"])).toBe("GM0344");
    expect(find("Bergen")).toEqual(["GM0893", "GM0373"]);
  });

  it.each(["Utrech", "GM9999", "", "Nederland (PV)", "9"])("“%s” is none", (text) =>
    expect(find(text)).toBeUndefined(),
  );
});
