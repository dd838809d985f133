import { z } from "zod";
import { extensionsOf, listContracts } from "../../db/queries/contract.ts";
import { dayOf, isoInZone } from "../../src/domain/calendar/day.ts";
import { CONTRACT_STATES, contractState } from "../../src/domain/contract/contract.ts";
import { collection } from "../../src/engine/reading/collection.ts";

const contractItem = z.object({
  ref: z.string(),
  title: z.string(),
  /** Organisation slugs. */
  parties: z.array(z.string()),
  from: z.iso.date(),
  until: z.iso.date(),
  extensions: z.int().nullable(),
  /** Days. */
  notice: z.int(),
  evaluation: z.iso.date().nullable(),
  state: z.enum(CONTRACT_STATES),
  link: z.string().nullable(),
  /** The extensions, the first one first. */
  history: z.array(z.object({ until: z.iso.date(), was: z.iso.date(), on: z.iso.date(), by: z.string() })),
  createdAt: z.iso.datetime({ offset: true }),
});

/** Every contract, the oldest first. */
export const contracts = collection({
  name: "contracts",
  item: contractItem,
  key: "ref",
  filters: ["ref", "state", "party"],
  list: async (ctx, _actor, filter, page) => {
    const today = ctx.today();
    const { items, next } = await listContracts(ctx, filter, page, today);
    const refs = items.map(({ ref }) => ref);
    const extended = Map.groupBy(await extensionsOf(ctx, refs), ({ contract }) => contract);
    const shown = items.map((contract): z.input<typeof contractItem> => {
      const { cooperation: _, seq, createdAt, ...same } = contract;
      return {
        ...same,
        state: contractState(contract, today),
        history: (extended.get(contract.ref) ?? []).map(({ until, was, by, at }) => ({
          until,
          was,
          on: dayOf(at),
          by,
        })),
        createdAt: isoInZone(createdAt),
      };
    });
    return { items: shown, next };
  },
});
