import { z } from "zod";
import { countActions, searchActions } from "../../db/queries/action/action.ts";
import { ACTION_STATES, UNFINISHED } from "../../src/domain/action/action.ts";
import { keysBehind } from "../../src/domain/action/holding.ts";
import { organisationOf } from "../../src/domain/organisation/organisation.ts";
import { anyone, command } from "../../src/engine/command.ts";
import type { Context } from "../../src/engine/context.ts";
import { choice, flag, holder, organisation } from "../../src/engine/input/field.ts";
import { viewerFor } from "../../src/engine/reading/viewer-for.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { actionsCard } from "../../src/view/action/action-cards.ts";
import { readerOf } from "./reader.ts";

const MOST = 50;

/**
 * `actie lijst; te laat; regio Foodvalley`: the unfinished actions that match, the first fifty and how many more there
 * are.
 */
export const listActions = command({
  name: ["actie", "lijst"],
  alias: ["action", "list"],
  summary: (t) => t.action.listSummary,
  input: z.object({
    late: flag("late").optional(),
    region: organisation("region").optional(),
    provider: organisation("provider").optional(),
    holder: holder("holder").optional(),
    state: choice("state", "actionState", ACTION_STATES).optional(),
  }),
  allow: anyone,
  changes: false,
  run: async (ctx, actor, { late, region, provider, holder: key, state }) => {
    const { t } = ctx;
    const sides = [keysOfSide(ctx, "region", region), keysOfSide(ctx, "provider", provider)];
    const holders = [...sides, key === undefined ? undefined : [key]].filter((keys) => keys !== undefined);
    const wanted = {
      states: state ? [state] : UNFINISHED,
      before: late ? ctx.today() : undefined,
      holders,
      limit: MOST,
      viewer: viewerFor(ctx, actor),
    };
    const shown = await searchActions(ctx, wanted);
    const all = shown.length < MOST ? shown.length : await countActions(ctx, wanted);
    const card = actionsCard(readerOf(ctx), shown, {
      title: [late ? t.action.listLate(all) : t.action.listTitle(all)],
      empty: t.action.listEmpty,
      more: all > MOST ? t.action.listMore(MOST, all - MOST) : undefined,
    });
    return { card };
  },
});

/** Everyone of a region or a provider; an organisation of another kind is refused. */
function keysOfSide(
  { directory, t }: Context,
  kind: "region" | "provider",
  slug: string | undefined,
): string[] | undefined {
  if (slug === undefined) return undefined;
  const named = organisationOf(directory, slug);
  if (named?.kind === kind) return keysBehind(directory, slug);
  const name = named?.name ?? slug;
  const message = kind === "region" ? t.action.notARegion(name) : t.action.notAProvider(name);
  throw new Refusal("invalid", message, [{ field: kind, message }]);
}
