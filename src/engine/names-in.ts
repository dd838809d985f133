import { organisationOf } from "../domain/organisation.ts";
import type { NameOf } from "../view/chart-block.ts";
import { areasFor } from "./areas.ts";
import type { Context } from "./context.ts";

/** The name of a region, municipality, province, the country or a provider, by its key. */
export const namesIn =
  ({ directory }: Context): NameOf =>
  (key) =>
    areasFor(directory).all.find((area) => area.key === key)?.name ??
    organisationOf(directory, key)?.name ??
    key;
