import { z } from "zod";
import { forgetOffered } from "../db/queries/figures/source.ts";
import { deleteUpload } from "../db/queries/figures/upload.ts";
import { job } from "../src/engine/job.ts";
import { uploadRef } from "../src/view/figures/upload-card.ts";

/** Forgets a file of figures that nobody confirmed. */
export const forgetUpload = job({
  name: "forget-upload",
  quiet: false,
  payload: z.object({ upload: z.number() }),
  run: async (ctx, { payload }) => {
    await deleteUpload(ctx, payload.upload);
    await forgetOffered(ctx, payload.upload);
    return { changed: [uploadRef({ id: payload.upload })] };
  },
});
