import { z } from "zod";
import { command, coordinator } from "../../src/engine/command.ts";
import { answer } from "../../src/engine/input/field.ts";
import { takeUploadIn, waitingUpload } from "../../src/intake/settle-upload.ts";
import { takenCard, uploadRef } from "../../src/view/figures/upload-card.ts";

/** `indicator bevestig`, by a button: what was kept of a file that was looked at, all or nothing, once. */
export const confirmUpload = command({
  name: ["indicator", "bevestig"],
  alias: ["indicator", "confirm"],
  summary: (t) => t.indicator.confirmSummary,
  input: z.object({ upload: answer("upload") }),
  allow: coordinator,
  changes: true,
  run: async (ctx, actor, input) => {
    const upload = await waitingUpload(ctx, input.upload);
    const { report, subject } = await takeUploadIn(ctx, actor, upload);
    const card = takenCard(ctx.t, { ...upload, isKept: false }, report);
    const ref = uploadRef(upload);
    const noPerson = upload.mapping?.noPerson === true;
    return subject === undefined ? { card, ref, unchanged: true } : { card, ref, subject, noPerson };
  },
});
