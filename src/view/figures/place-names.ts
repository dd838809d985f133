import type { Directory } from "../../domain/organisation/organisation.ts";
import type { NameOf } from "../chart/chart-block.ts";

/**
 * The names of the places that figures are about: of the cooperation's own organisations, else as it was named.
 * @param named other places, by their code
 */
export function placeNames(
  { organisations }: Directory,
  named: ReadonlyMap<string, string> = new Map(),
): NameOf {
  const own = new Map(
    organisations.flatMap(({ slug, cbsCode, name }) => [
      [slug, name] as const,
      ...(cbsCode === null ? [] : [[cbsCode, name] as const]),
    ]),
  );
  return (key) => own.get(key) ?? named.get(key) ?? key;
}
