import { organisationOf } from "../domain/organisation/organisation.ts";
import type { Context } from "../engine/context.ts";
import { areasFor } from "../engine/input/areas.ts";
import type { NameOf } from "../view/chart/chart-block.ts";

/** The name of a region, municipality, province, the country or a provider, by its key. */
export const namesIn =
  ({ directory }: Context): NameOf =>
  (key) =>
    areasFor(directory).all.find((area) => area.key === key)?.name ??
    organisationOf(directory, key)?.name ??
    key;
