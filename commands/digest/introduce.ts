import { z } from "zod";
import { lockDigest, setIntroduction } from "../../db/queries/digest/digest.ts";
import { command, coordinator } from "../../src/engine/command.ts";
import { longText, period } from "../../src/engine/input/field.ts";
import { tellsNoFigure } from "../../src/figures/telling-guard.ts";
import { mustBeDraft, showDraft } from "./draft-view.ts";
import { figuresBeside } from "./figures-beside.ts";
import { endedOnly } from "./quarter.ts";

/** `digest inleiding`: what stands above the numbers; the draft is shown again with it. */
export const introduce = command({
  name: ["digest", "inleiding"],
  alias: ["digest", "introduce"],
  summary: (t) => t.digest.summary.introduce,
  input: z.object({ quarter: period("quarter"), intro: longText("intro", { max: 1000 }) }),
  allow: coordinator,
  changes: true,
  guard: tellsNoFigure(figuresBeside),
  run: async (ctx, actor, input) => {
    const quarter = endedOnly(ctx, input.quarter);
    mustBeDraft(ctx, await lockDigest(ctx, quarter, ctx.now()));
    await setIntroduction(ctx, quarter, input.intro);
    return { card: await showDraft(ctx, actor, quarter, { introduction: input.intro }), ref: quarter };
  },
});
