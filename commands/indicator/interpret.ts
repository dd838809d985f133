import { z } from "zod";
import {
  insertStatement,
  interpretationsOf,
  lockStatements,
  withdrawStatements,
} from "../../db/queries/figures/statement.ts";
import { nextMeetingOf } from "../../db/queries/meeting/meeting.ts";
import { runningMeetingOf } from "../../db/queries/meeting/running.ts";
import { isNone } from "../../src/domain/figures/statement.ts";
import { runsMeeting } from "../../src/domain/meeting/meeting.ts";
import { LANGUAGES } from "../../src/domain/organisation/language.ts";
import { audienceOf, roomToStayIn } from "../../src/domain/viewer.ts";
import { command, coordinator, member } from "../../src/engine/command.ts";
import { flag, indicator, longText, period } from "../../src/engine/input/field.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { tellsNoFigure } from "../../src/figures/telling-guard.ts";
import { showPeriod } from "../../src/view/format.ts";
import { textIn } from "../../src/view/text.ts";
import { figuresBeside } from "./figures-beside.ts";
import { indicatorIn } from "./indicator-in.ts";
import { MONITORING, statementOutcome } from "./statement-answer.ts";

const NONE_WORDS = LANGUAGES.map((language) => textIn(language).story.noneButton.toLowerCase());

/**
 * `indicator duiding doorplaatsingen 2025-Q4 Er sloot een voorziening`: what a figure means, or with `geen duiding
 * nodig` that nobody needs to say; the one takes the place of the other.
 */
export const interpretIndicator = command({
  name: ["indicator", "duiding"],
  alias: ["indicator", "interpret"],
  summary: (t) => t.story.interpretSummary,
  input: z.object({
    indicator: indicator("indicator"),
    period: period("period"),
    text: longText("text", { min: 3, max: 2000 }).optional(),
    none: flag("none").optional(),
  }),
  allow: member,
  changes: true,
  guard: tellsNoFigure(figuresBeside),
  run: async (ctx, actor, { text: written, none: ticked = false, ...about }) => {
    const { t } = ctx;
    const wrong = (field: string, message: string) =>
      new Refusal("invalid", t.refusal.invalid, [{ field, message }], about);
    // Whoever types it where the text goes says the same.
    const isSaid = written !== undefined && NONE_WORDS.includes(written.toLowerCase().replace(/[.!]$/, ""));
    const text = isSaid ? undefined : written;
    const none = ticked || isSaid;
    const { code, title } = indicatorIn(ctx, about);
    if (none && text !== undefined) throw wrong("none", t.story.textAndNone);
    if (!none && text === undefined) throw wrong("text", t.story.textOrNone);
    // It waits for a close that is under way, and a close for it.
    const running = await runningMeetingOf(ctx, "monitoring");
    const led = running ?? (await nextMeetingOf(ctx, "monitoring", ctx.now()));
    const leads = led === undefined ? coordinator(actor) : runsMeeting(actor, led);
    if (none && !leads) throw new Refusal("not-allowed", t.story.leadersOnly);
    await lockStatements(ctx, code, about.period);
    // That nobody needs to say it is no words of anybody: it holds for everybody, wherever it was said.
    const room = none ? null : roomToStayIn(ctx.room, running);
    const readers = audienceOf(ctx.directory, room ?? MONITORING);
    const before = await interpretationsOf(ctx, code, about.period, readers);
    const [same] = before.filter(isNone);
    if (none && same) return { ...statementOutcome(ctx, actor, same, []), unchanged: true };
    if (none && before.length > 0) {
      const refs = before.map(({ ref }) => ref).join(", ");
      throw new Refusal("conflict", t.story.alreadyInterpreted(title, showPeriod(t, about.period), refs));
    }
    const replaced = before.filter(isNone).map(({ ref }) => ref);
    await withdrawStatements(ctx, replaced, ctx.now());
    const statement = await insertStatement(ctx, {
      kind: "interpretation",
      indicator: code,
      period: about.period,
      text: text ?? null,
      by: actor.email,
      organisation: actor.organisation,
      meeting: running?.ref ?? null,
      room,
      at: ctx.now(),
    });
    return statementOutcome(ctx, actor, statement, replaced);
  },
});
