import { z } from "zod";
import { unfinishedOf } from "../../db/queries/action/action.ts";
import { isLate } from "../../src/domain/action/action.ts";
import { keysOf } from "../../src/domain/action/holding.ts";
import { anyone, command } from "../../src/engine/command.ts";
import { knownPerson } from "../../src/engine/known-person.ts";
import { actionsCard } from "../../src/view/action/action-cards.ts";
import { readerOf } from "./reader.ts";

/** `actie mijn`: the asker's unfinished actions with buttons, those that are late first. */
export const myActions = command({
  name: ["actie", "mijn"],
  alias: ["action", "mine"],
  summary: (t) => t.action.mineSummary,
  input: z.object({}),
  allow: anyone,
  changes: false,
  isDefault: true,
  run: async (ctx, actor) => {
    const { directory, t } = ctx;
    const { role } = knownPerson(ctx, actor);
    const actions = await unfinishedOf(ctx, keysOf(directory, actor.email));
    const late = actions.filter((action) => isLate(action, ctx.today()));
    const others = actions.filter((action) => !isLate(action, ctx.today()));
    const card = actionsCard(readerOf(ctx), [...late, ...others], {
      title: [t.action.mineTitle],
      empty: role === "guest" ? `${t.action.mineEmpty} ${t.leerlus.guestHint}` : t.action.mineEmpty,
      withButtons: true,
    });
    return { card };
  },
});
