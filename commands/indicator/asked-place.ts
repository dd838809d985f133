import { organisationOf } from "../../src/domain/organisation.ts";
import { areasFor } from "../../src/engine/areas.ts";
import type { Context } from "../../src/engine/context.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import type { NameOf } from "../../src/view/chart-block.ts";

/** A part of the whole that somebody asked about. */
export interface AskedPlace {
  area: string;
  provider: string;
  /** `Arnhem`, `Rivierenland, Aanbieder 01`; undefined for the whole. */
  name: string | undefined;
  /** The fields in which it was asked. */
  asked: Record<string, string>;
}

interface Where {
  region?: string | undefined;
  municipality?: string | undefined;
  provider?: string | undefined;
}

/** The name of a region, municipality, province, the country or a provider, by its key. */
export const namesIn =
  ({ directory }: Context): NameOf =>
  (key) =>
    areasFor(directory).all.find((area) => area.key === key)?.name ??
    organisationOf(directory, key)?.name ??
    key;

/** @throws Refusal at the field that cannot be */
export function placeOf(ctx: Context, { region, municipality, provider }: Where): AskedPlace {
  const { t, directory } = ctx;
  const wrong = (field: string, message: string) =>
    new Refusal("invalid", t.refusal.invalid, [{ field, message }]);
  if (region !== undefined && municipality !== undefined) throw wrong("municipality", t.finding.oneArea);
  if (provider !== undefined && organisationOf(directory, provider)?.kind !== "provider") {
    throw wrong("provider", t.action.notAProvider(namesIn(ctx)(provider)));
  }
  const asked = Object.entries({ region, municipality, provider }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const names = asked.map(([, key]) => namesIn(ctx)(key));
  return {
    area: municipality ?? region ?? "",
    provider: provider ?? "",
    name: names.length > 0 ? names.join(", ") : undefined,
    asked: Object.fromEntries(asked),
  };
}
