import { tidyName } from "../domain/figures/area.ts";
import type { Mapping } from "../domain/figures/mapping.ts";
import { areasFor } from "../engine/areas.ts";
import type { Context } from "../engine/context.ts";
import type { Known } from "./cell-reader.ts";

/** Everything that files of a cooperation can name. */
export function knownTo(ctx: Context, names: Mapping["names"]): Known {
  const catalogue = ctx.cooperation.settings.indicators ?? [];
  const providers = ctx.directory.organisations.filter(({ kind, active }) => kind === "provider" && active);
  const numbers = (words: (string | null)[][]) =>
    new Map(
      words.flatMap((list, at) => list.map((word) => [tidyName(word ?? ""), at] as const)).toReversed(),
    );
  return {
    catalogue,
    indicatorNumbers: numbers(catalogue.map(({ code, title }) => [code, title])),
    areas: areasFor(ctx.directory),
    providers,
    providerNumbers: numbers(
      providers.map(({ slug, name }) => [slug, name, name.replace(/ \(voorbeeld\)$/, "")]),
    ),
    names: new Map(Object.entries(names ?? {}).map(([name, answer]) => [tidyName(name), answer])),
    t: ctx.t,
  };
}
