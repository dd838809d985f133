import { z } from "zod";
import { lockActions } from "../../db/queries/action/action.ts";
import { planAction } from "../../db/queries/action/action-plan.ts";
import { snoozeAction } from "../../db/queries/action/change-action.ts";
import { holdersOf, isFinished } from "../../src/domain/action/action.ts";
import { standsFor } from "../../src/domain/action/holding.ts";
import { addDays } from "../../src/domain/calendar/day.ts";
import { command, coordinator, member } from "../../src/engine/command.ts";
import type { Context } from "../../src/engine/context.ts";
import { orNotFound } from "../../src/engine/found.ts";
import { futureDay, ref } from "../../src/engine/input/field.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { actionCard } from "../../src/view/action/action-cards.ts";
import { showDay } from "../../src/view/format.ts";
import { changeHere } from "./change-here.ts";
import { holdersIn } from "./kept-holders.ts";
import { readerOf } from "./reader.ts";
import { undoSnooze } from "./undo-snooze.ts";

/** Longer than this an action is better given another due day or dropped. */
const MOST_DAYS = 180;

/** `actie uitstel A-1 over 2 weken`: the action without reminders until that day. */
export const snooze = command({
  name: ["actie", "uitstel"],
  alias: ["action", "snooze"],
  summary: (t) => t.action.snoozeSummary,
  input: z.object({ action: ref("action", "action"), until: futureDay("until") }),
  allow: member,
  changes: true,
  undo: undoSnooze,
  run: async (ctx, actor, { action: ref, until }) => {
    const { directory, t } = ctx;
    const [found] = await lockActions(ctx, [ref]);
    const action = orNotFound(ctx, ref, found);
    if (!coordinator(actor) && !holdersOf(action).some((key) => standsFor(directory, actor, key))) {
      throw new Refusal("not-allowed", t.action.notYours(ref));
    }
    if (isFinished(action.state)) {
      throw new Refusal("conflict", t.action.already(ref, t.choice.actionState[action.state]));
    }
    checkUntil(ctx, until);
    if (!(await snoozeAction(ctx, action, until))) throw new Refusal("conflict", t.refusal.stale);
    const changed = { ...action, snoozedUntil: until };
    await planAction(ctx, directory, changed, ctx.now());
    return {
      ref,
      card: actionCard(readerOf(ctx), changed),
      answers: changeHere(ref, { what: "snoozed", by: actor.email, until }),
      undo: { action: ref, before: action.snoozedUntil, after: until, holders: holdersIn(action) },
    };
  },
});

function checkUntil({ t, today }: Context, until: string): void {
  const last = addDays(today(), MOST_DAYS);
  if (until > today() && until <= last) return;
  const message = until > last ? t.action.snoozeTooLong(showDay(t, last)) : t.action.snoozeAfterToday;
  throw new Refusal("invalid", message, [{ field: "until", message }]);
}
