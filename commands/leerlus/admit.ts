import { z } from "zod";
import { admitGuest } from "../../db/queries/cooperation/membership.ts";
import { organisationOf, personName } from "../../src/domain/organisation/organisation.ts";
import { command, coordinator } from "../../src/engine/command.ts";
import { organisation, person } from "../../src/engine/input/field.ts";
import { announce } from "../../src/engine/posting/posting.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { membershipGranted } from "../../src/posts/membership.ts";
import { textCard } from "../../src/view/leerlus/leerlus-cards.ts";

/** `leerlus toelaten`: the coordinator makes a guest a member; of two who press at once, one does. */
export const admit = command({
  name: ["leerlus", "toelaten"],
  alias: ["leerlus", "admit"],
  summary: (t) => t.leerlus.admitSummary,
  input: z.object({ person: person("person"), organisation: organisation("organisation") }),
  allow: coordinator,
  changes: true,
  run: async (ctx, _actor, input) => {
    const words = ctx.t.leerlus;
    const name = personName(ctx.directory, input.person);
    const done = await admitGuest(ctx, input.person, input.organisation);
    if (!done) throw new Refusal("conflict", words.notAGuest(name));
    const wanted = organisationOf(ctx.directory, input.organisation)?.name ?? input.organisation;
    return {
      card: textCard(words.admitSummary, words.admitted(name, wanted)),
      subject: input.person,
      changed: [input.person],
      posts: [
        announce(membershipGranted, {
          subject: input.person,
          room: `person:${input.person}`,
          period: ctx.now().toString(),
          about: { organisation: input.organisation },
        }),
      ],
    };
  },
});
