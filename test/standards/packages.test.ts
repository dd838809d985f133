import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Json } from "../server.ts";

const ask = (...args: string[]) => execFileSync("npm", args, { encoding: "utf8", maxBuffer: 64_000_000 });
const run = (script: string) => ask("run", "--silent", script);

/** Every package below one in the tree that npm prints, as `name@version`. */
function below({ dependencies = {} }: Json): string[] {
  return Object.entries<Json>(dependencies).flatMap(([name, one]) => [
    ...(one.version ? [`${name}@${one.version}`] : []),
    ...below(one),
  ]);
}
/** Each package that Leerlus runs with, as npm itself tells it. */
const shipped = [
  ...new Set(below(JSON.parse(ask("ls", "--omit=dev", "--all", "--json", "--package-lock-only")))),
];

it("the bill of materials names every package that is shipped, in CycloneDX", () => {
  const bill: Json = JSON.parse(run("sbom"));
  expect([bill.bomFormat, bill.metadata.component.licenses]).toEqual([
    "CycloneDX",
    [{ license: { id: "EUPL-1.2" } }],
  ]);
  const named = bill.components.map(
    ({ group, name, version }: Json) => `${group ? `${group}/` : ""}${name}@${version}`,
  );
  expect(shipped.length).toBeGreaterThan(300);
  expect(shipped).toContainEqual(expect.stringMatching(/^moment@/));
  expect(shipped.filter((one) => !named.includes(one))).toEqual([]);
  expect(named.filter((one: string) => /^(vitest|typescript|@biomejs)/.test(one))).toEqual([]);
});

it("the list of licences names every package that is shipped, each with one that was looked at", () => {
  const lines = run("licences").trim().split("\n").slice(2);
  const named = lines.map((line) => line.split("|").map((part) => part.trim()));
  const known = named.map(([, name, version]) => `${name}@${version}`);
  expect(shipped.filter((one) => !known.includes(one))).toEqual([]);
  for (const [, name, , licence] of named)
    expect([name, licence]).toEqual([name, expect.stringMatching(/^[A-Z0-9]/i)]);
});

it("nothing of a package runs while it is installed", () => {
  const ci = readFileSync(".ci/run", "utf8");
  expect(ci).toContain("npm ci --ignore-scripts");
});
