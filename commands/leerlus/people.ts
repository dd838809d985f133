import { z } from "zod";
import { accountsOfPeople } from "../../db/queries/chat/chat-account.ts";
import { LANGUAGES } from "../../src/domain/organisation/language.ts";
import { coordinator } from "../../src/engine/command.ts";
import { collection } from "../../src/engine/reading/collection.ts";
import { pageOfKeys } from "./page-of-keys.ts";

/**
 * Who take part now. Guests find themselves only: they see their own home with nothing of others, and an address is
 * somebody's.
 */
export const people = collection({
  name: "people",
  key: "email",
  item: z.object({
    email: z.string(),
    name: z.string(),
    organisation: z.string(),
    role: z.enum(["guest", "member", "executive", "coordinator", "administrator"]),
    language: z.enum(LANGUAGES).nullable(),
    /** Chat accounts that were matched, as `slack:T0123/U0456`; others than coordinators see their own only. */
    links: z.array(z.string()),
  }),
  filters: ["email", "name", "organisation", "role"],
  list: async (ctx, actor, filter, page) => {
    const visible = ctx.directory.people.filter(
      (person) => person.active && (actor.role !== "guest" || person.email === actor.email),
    );
    const { items, next } = pageOfKeys(visible, "email", filter, page);
    const emails = items.map(({ email }) => email);
    const seen = coordinator(actor) ? emails : emails.filter((email) => email === actor.email);
    const accounts = await accountsOfPeople(ctx, seen);
    const byPerson = Map.groupBy(accounts, ({ person }) => person);
    return {
      items: items.map(({ email, name, organisation, role, language }) => ({
        email,
        name,
        organisation,
        role,
        language,
        links: (byPerson.get(email) ?? []).map(
          ({ surface, workspace, account }) => `${surface}:${workspace}/${account}`,
        ),
      })),
      next,
    };
  },
});
