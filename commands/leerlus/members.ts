import { z } from "zod";
import { anyone, command } from "../../src/engine/command.ts";
import { membersCard } from "../../src/view/leerlus/leerlus-cards.ts";

/** `leerlus leden`: who take part, by organisation; names without addresses, since guests read it too. */
export const members = command({
  name: ["leerlus", "leden"],
  alias: ["leerlus", "members"],
  summary: (t) => t.leerlus.membersSummary,
  input: z.object({}),
  allow: anyone,
  changes: false,
  run: async (ctx) => {
    const people = ctx.directory.people.filter((person) => person.active && person.role !== "guest");
    const groups = ctx.directory.organisations
      .map(({ slug, name }) => ({
        organisation: name,
        people: people.filter((person) => person.organisation === slug),
      }))
      .filter((group) => group.people.length > 0)
      .sort((a, b) => a.organisation.localeCompare(b.organisation, "nl"));
    return { card: membersCard(ctx.t, groups) };
  },
});
