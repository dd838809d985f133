import { createHash } from "node:crypto";

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/**
 * The same dump with ids that follow from their order in place of those that were drawn by chance. What was played again
 * is then the same to the byte.
 */
export function steadyIds(dump: ReadonlyMap<string, string[]>): Map<string, string[]> {
  const steady = new Map<string, string>();
  const idFor = (drawn: string): string => {
    const known = steady.get(drawn) ?? idOf(steady.size);
    steady.set(drawn, known);
    return known;
  };
  return new Map([...dump].map(([table, lines]) => [table, lines.map((line) => line.replace(UUID, idFor))]));
}

function idOf(number: number): string {
  const hex = createHash("sha256").update(`leerlus demo ${number}`).digest("hex");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}
