import { organisationOf } from "../../src/domain/organisation/organisation.ts";
import type { Context } from "../../src/engine/context.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { namesIn } from "../../src/figures/names-in.ts";

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
