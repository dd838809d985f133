import { z } from "zod";
import { addGuest } from "../../db/queries/cooperation/membership.ts";
import { feedToken } from "../../db/queries/meeting/calendar-feed.ts";
import { organisationOf, personOf } from "../../src/domain/organisation/organisation.ts";
import { SECRETARIAT } from "../../src/domain/organisation/room.ts";
import { anyone, command } from "../../src/engine/command.ts";
import { organisation } from "../../src/engine/input/field.ts";
import { announce } from "../../src/engine/posting/posting.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { membershipRequested } from "../../src/posts/membership.ts";
import { meCard, textCard } from "../../src/view/leerlus/leerlus-cards.ts";

/**
 * `leerlus ik`: who the asker is. A guest, or somebody unknown, who names an organisation asks to become a member; the
 * coordinator answers with a button.
 */
export const me = command({
  name: ["leerlus", "ik"],
  alias: ["leerlus", "me"],
  summary: (t) => t.leerlus.meSummary,
  input: z.object({ organisation: organisation("organisation").optional() }),
  allow: anyone,
  changes: true,
  changesWith: ["organisation"],
  // The address of somebody's calendar is for them alone.
  secretAnswer: true,
  run: async (ctx, actor, input) => {
    const words = ctx.t.leerlus;
    if (input.organisation === undefined) {
      const own = organisationOf(ctx.directory, actor.organisation)?.name;
      const person = personOf(ctx.directory, actor.email);
      const known = person?.active && actor.role !== "guest";
      // An address of which nothing is kept would never work.
      const token = known && !ctx.dryRun ? await feedToken(ctx, actor.email) : undefined;
      return {
        card: meCard(
          ctx.t,
          { ...actor, language: person?.language ?? null, isKnown: person?.active === true },
          own,
          token && `${ctx.baseUrl}/kalender/${token}.ics`,
        ),
        unchanged: true,
      };
    }
    if (actor.role !== "guest") throw new Refusal("conflict", words.alreadyMember);
    const { email, name } = actor;
    if (!personOf(ctx.directory, email)) {
      await addGuest(ctx, { email, name, organisation: input.organisation });
    }
    const wanted = organisationOf(ctx.directory, input.organisation)?.name ?? input.organisation;
    return {
      card: textCard(words.meTitle, words.membershipAsked(wanted)),
      subject: email,
      posts: [
        announce(membershipRequested, {
          subject: email,
          room: SECRETARIAT,
          // Once a day and organisation: asking twice is heard once, asking again later is heard again.
          period: `${ctx.today()} ${input.organisation}`,
          about: { organisation: input.organisation },
        }),
      ],
    };
  },
});
