import { z } from "zod";
import { settleOffered } from "../../db/queries/figures/source.ts";
import { deleteUpload } from "../../db/queries/figures/upload.ts";
import { command, coordinator } from "../../src/engine/command.ts";
import { answer } from "../../src/engine/input/field.ts";
import { waitingUpload } from "../../src/intake/settle-upload.ts";
import { isFetched, uploadRef } from "../../src/view/figures/upload-card.ts";

/** `indicator vergeet`, by a button: that a file which waited is forgotten. */
export const discardUpload = command({
  name: ["indicator", "vergeet"],
  alias: ["indicator", "discard"],
  summary: (t) => t.indicator.discardSummary,
  input: z.object({ upload: answer("upload") }),
  allow: coordinator,
  changes: true,
  run: async (ctx, _actor, input) => {
    const { id, filename, source } = await waitingUpload(ctx, input.upload);
    await deleteUpload(ctx, id);
    await settleOffered(ctx, id);
    const ref = uploadRef({ id });
    const card = { title: [ctx.t.indicator.upload.discarded(filename)], ref, body: [] };
    // What everybody in the secretariat was offered shows them that somebody decided.
    return isFetched({ source }) ? { card, ref } : { card, ref, unchanged: true };
  },
});
