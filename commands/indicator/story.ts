import { z } from "zod";
import { insertStatement } from "../../db/queries/figures/statement.ts";
import { runningMeetingOf } from "../../db/queries/meeting/running.ts";
import { roomToStayIn } from "../../src/domain/viewer.ts";
import { command, member } from "../../src/engine/command.ts";
import { indicator, longText, period } from "../../src/engine/input/field.ts";
import { tellsNoFigure } from "../../src/figures/telling-guard.ts";
import { figuresBeside } from "./figures-beside.ts";
import { indicatorIn } from "./indicator-in.ts";
import { statementOutcome } from "./statement-answer.ts";

/**
 * `indicator verhaal doorplaatsingen vorig kwartaal Enkele kinderen konden blijven`: a story beside a figure, what
 * people saw happen in their own words.
 */
export const tellStory = command({
  name: ["indicator", "verhaal"],
  alias: ["indicator", "story"],
  summary: (t) => t.story.storySummary,
  input: z.object({
    indicator: indicator("indicator"),
    period: period("period"),
    text: longText("text", { min: 3, max: 2000 }),
  }),
  allow: member,
  changes: true,
  guard: tellsNoFigure(figuresBeside),
  run: async (ctx, actor, { text, ...about }) => {
    const { code } = indicatorIn(ctx, about);
    const meeting = await runningMeetingOf(ctx, "monitoring");
    const statement = await insertStatement(ctx, {
      kind: "story",
      indicator: code,
      period: about.period,
      text,
      by: actor.email,
      organisation: actor.organisation,
      meeting: meeting?.ref ?? null,
      room: roomToStayIn(ctx.room, meeting),
      at: ctx.now(),
    });
    return statementOutcome(ctx, actor, statement, []);
  },
});
