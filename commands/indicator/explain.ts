import { z } from "zod";
import { findUpload } from "../../db/queries/figures/upload.ts";
import { type Ask, command, coordinator } from "../../src/engine/command.ts";
import { answer } from "../../src/engine/input/field.ts";
import { askedAbout, explainUpload, waitingUpload } from "../../src/intake/settle-upload.ts";
import { uploadCard, uploadKey, uploadRef } from "../../src/view/figures/upload-card.ts";

/** So many questions in one form; the rest is asked in the next. */
const ANSWERS = Array.from({ length: 10 }, (_, at) => `answer${at + 1}`);

/** `indicator uitleg`, by a form: what the columns and names of a file that waits mean, after which it is read anew. */
export const explainUploaded = command({
  name: ["indicator", "uitleg"],
  alias: ["indicator", "explain"],
  summary: (t) => t.indicator.explainSummary,
  input: z.object({
    upload: answer("upload"),
    ...Object.fromEntries(ANSWERS.map((field) => [field, answer("answer").optional()])),
  }),
  allow: coordinator,
  changes: true,
  asks: async (ctx, _actor, known) => {
    const key = String(known.upload ?? "");
    const found = await findUpload(ctx, Number.parseInt(key, 10) || 0);
    const label = ctx.t.indicator.upload.field;
    if (!found || uploadKey(found) !== key) return { upload: { label } };
    const upload: Ask = { label, options: [{ value: key, label: found.filename }], value: key };
    const asked = askedAbout(ctx, found, ANSWERS.length);
    return {
      upload,
      ...Object.fromEntries(asked.map((one, at) => [ANSWERS[at] ?? "", { ...one, required: true }])),
    };
  },
  run: async (ctx, _actor, input: Record<string, unknown>) => {
    const upload = await waitingUpload(ctx, String(input.upload));
    const answers = ANSWERS.map((field) => answerIn(input[field]));
    const next = await explainUpload(ctx, upload, answers, (at) => ANSWERS[at] ?? "");
    const ref = uploadRef(next);
    return { card: uploadCard(ctx.t, next), ref, unchanged: true };
  },
});

const answerIn = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
