import { z } from "zod";
import { findContract } from "../../db/queries/contract.ts";
import { anyone, command } from "../../src/engine/command.ts";
import { orNotFound } from "../../src/engine/found.ts";
import * as field from "../../src/engine/input/field.ts";
import { ownContractCard } from "./view-contract.ts";

/** `overeenkomst toon OV-2026-1`: one contract with its extensions. */
export const showContract = command({
  name: ["overeenkomst", "toon"],
  alias: ["contract", "show"],
  summary: (t) => t.contract.summary.show,
  input: z.object({ contract: field.ref("contract", "contract") }),
  allow: anyone,
  changes: false,
  run: async (ctx, actor, { contract: ref }) => {
    const contract = orNotFound(ctx, ref, await findContract(ctx, ref));
    return { card: await ownContractCard(ctx, actor, contract), ref };
  },
});
