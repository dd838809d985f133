import { z } from "zod";
import { collection } from "../../src/engine/reading/collection.ts";
import { pageOfKeys } from "./page-of-keys.ts";

/** The organisations that take part now; who answers for one is a person's address, which guests do not see. */
export const organisations = collection({
  name: "organisations",
  key: "slug",
  item: z.object({
    slug: z.string(),
    kind: z.enum(["region", "provider", "municipality", "other"]),
    name: z.string(),
    region: z.string().nullable(),
    cbsCode: z.string().nullable(),
    contact: z.string().nullable(),
  }),
  filters: ["slug", "kind", "name", "region", "cbsCode"],
  list: async (ctx, actor, filter, page) => {
    const items = ctx.directory.organisations
      .filter(({ active }) => active)
      .map(({ slug, kind, name, region, cbsCode, contact }) => ({
        slug,
        kind,
        name,
        region,
        cbsCode,
        contact: actor.role === "guest" ? null : contact,
      }));
    return pageOfKeys(items, "slug", filter, page);
  },
});
