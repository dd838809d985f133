import { z } from "zod";
import { findRevision } from "../../db/queries/revision/revision.ts";
import { anyone, command } from "../../src/engine/command.ts";
import { orNotFound } from "../../src/engine/found.ts";
import { ref } from "../../src/engine/input/field.ts";
import { ownCard } from "./own-card.ts";

/** `herziening toon HV-2026-1`, or `HV-2026-1`: one proposal with its plan, who spoke and decided, and who is missing. */
export const showRevision = command({
  name: ["herziening", "toon"],
  alias: ["revision", "show"],
  summary: (t) => t.revision.summary.show,
  input: z.object({ revision: ref("revision", "revision") }),
  allow: anyone,
  changes: false,
  run: async (ctx, actor, { revision: ref }) => {
    const revision = orNotFound(ctx, ref, await findRevision(ctx, ref));
    return { card: await ownCard(ctx, actor, revision) };
  },
});
