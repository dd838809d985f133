import { z } from "zod";
import { findStatement, withdrawStatements } from "../../db/queries/figures/statement.ts";
import { lockMeeting } from "../../db/queries/meeting/meeting.ts";
import { command, coordinator, member } from "../../src/engine/command.ts";
import { orNotFound } from "../../src/engine/found.ts";
import { ref } from "../../src/engine/input/field.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { statementCard, titleOf } from "../../src/view/figures/statement-cards.ts";
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
    const { t } = ctx;
    const { settings } = ctx.cooperation;
    const statement = orNotFound(ctx, input.told, await findStatement(ctx, input.told));
    if (!mayWithdraw(actor, statement)) throw new Refusal("not-allowed", t.story.notYours(statement.ref));
    const meeting = statement.meeting === null ? undefined : await lockMeeting(ctx, statement.meeting);
    if (meeting?.state === "closed" && !coordinator(actor)) {
      throw new Refusal("conflict", t.story.inReport(statement.ref, meeting.ref));
    }
    const [withdrawn] = await withdrawStatements(ctx, [statement.ref], ctx.now());
    if (!withdrawn) throw new Refusal("conflict", t.story.alreadyWithdrawn(statement.ref));
    const gone = { ...statement, text: null, withdrawnAt: ctx.now() };
    return {
      card: statementCard(t, ctx.directory, gone, {
        title: titleOf(settings.indicators, statement.indicator),
      }),
      ref: statement.ref,
      changed: statement.meeting ? [statement.meeting] : [],
    };
  },
});
