import { z } from "zod";
import { findTold, withdrawTold } from "../../db/queries/figures/story.ts";
import { lockMeeting } from "../../db/queries/meeting/meeting.ts";
import { command, coordinator, member } from "../../src/engine/command.ts";
import { orNotFound } from "../../src/engine/found.ts";
import { ref } from "../../src/engine/input/field.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { titleOf, toldCard } from "../../src/view/figures/story-cards.ts";
import { mayWithdraw } from "./statement-answer.ts";

/**
 * `indicator intrekken VH-1`: asks whether it is sure, then the story or interpretation without its words, also where
 * they were said.
 */
export const withdrawStory = command({
  name: ["indicator", "intrekken"],
  alias: ["indicator", "withdraw"],
  summary: (t) => t.story.withdrawSummary,
  input: z.object({ told: ref("told", "told") }),
  allow: member,
  changes: true,
  confirm: (t) => t.story.withdrawSure,
  run: async (ctx, actor, input) => {
    const { db, t } = ctx;
    const { slug, settings } = ctx.cooperation;
    const told = orNotFound(ctx, input.told, await findTold(db, slug, input.told));
    if (!mayWithdraw(actor, told)) throw new Refusal("not-allowed", t.story.notYours(told.ref));
    const meeting = told.meeting === null ? undefined : await lockMeeting(db, slug, told.meeting);
    if (meeting?.state === "closed" && !coordinator(actor)) {
      throw new Refusal("conflict", t.story.inReport(told.ref, meeting.ref));
    }
    const [withdrawn] = await withdrawTold(db, slug, [told.ref], ctx.now());
    if (!withdrawn) throw new Refusal("conflict", t.story.alreadyWithdrawn(told.ref));
    const gone = { ...told, text: null, withdrawnAt: ctx.now() };
    return {
      card: toldCard(t, ctx.directory, gone, { title: titleOf(settings.indicators, told.indicator) }),
      ref: told.ref,
      changed: told.meeting ? [told.meeting] : [],
    };
  },
});
