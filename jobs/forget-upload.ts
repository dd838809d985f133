import { deleteUpload } from "../db/queries/figures/upload.ts";
import { job } from "../src/engine/job.ts";

/** Forgets a file of figures that nobody confirmed; the subject is `upload 12`. */
export const forgetUpload = job({
  name: "forget-upload",
  quiet: false,
  run: async (ctx, { subject }) => {
    await deleteUpload(ctx.db, ctx.cooperation.slug, Number(subject.replace(/^upload /, "")));
    return {};
  },
});
