import { z } from "zod";
import { LANGUAGES } from "../../src/domain/organisation/language.ts";
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
    /** Chat accounts that were matched. */
    links: z.array(z.string()),
  }),
  filters: ["email", "name", "organisation", "role"],
  list: async (ctx, actor, filter, page) => {
    const visible = ctx.directory.people.filter(
      (person) => person.active && (actor.role !== "guest" || person.email === actor.email),
    );
    const items = visible.map(({ email, name, organisation, role, language }) => ({
      email,
      name,
      organisation,
      role,
      language,
      links: [],
    }));
    return pageOfKeys(items, "email", filter, page);
  },
});
