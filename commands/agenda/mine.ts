import { z } from "zod";
import { itemsOfBringer } from "../../db/queries/agenda/agenda.ts";
import { withJourneys } from "../../db/queries/agenda/agenda-journey.ts";
import { anyone, command } from "../../src/engine/command.ts";
import { knownPerson } from "../../src/engine/known-person.ts";
import { myItemsCard } from "../../src/view/agenda/my-items-card.ts";

/** `agenda mijn`: every item that the asker brought, with what became of it; what is still under way first. */
export const myItems = command({
  name: ["agenda", "mijn"],
  alias: ["agenda", "mine"],
  summary: (t) => t.agenda.mineSummary,
  input: z.object({}),
  allow: anyone,
  changes: false,
  run: async (ctx, actor) => {
    const { t } = ctx;
    const { email, role } = knownPerson(ctx, actor);
    const items = await itemsOfBringer(ctx, email);
    const points = await withJourneys(ctx, items);
    return { card: myItemsCard(t, points, role !== "guest") };
  },
});
