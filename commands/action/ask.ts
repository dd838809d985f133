import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { findSilentHolders } from "../../db/queries/action/silent.ts";
import { schedule } from "../../db/queries/time/moment.ts";
import { askAgainAt } from "../../src/domain/action/ask-again.ts";
import { dayOf, isoInZone } from "../../src/domain/calendar/day.ts";
import { personName } from "../../src/domain/organisation/organisation.ts";
import { command, coordinator } from "../../src/engine/command.ts";
import { person } from "../../src/engine/input/field.ts";
import { viewerFor } from "../../src/engine/reading/viewer-for.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { actionNudge } from "../../src/posts/action.ts";
import { askedAgainCard } from "../../src/view/action/silent-card.ts";

/** `actie vraag Piet`: who did not answer is asked once more, now or at the next moment at which people are asked. */
export const askHolder = command({
  name: ["actie", "vraag"],
  alias: ["action", "ask"],
  summary: (t) => t.action.ask.summary,
  input: z.object({ person: person("person") }),
  allow: coordinator,
  changes: true,
  run: async (ctx, actor, { person: email }) => {
    const { cooperation, directory, t } = ctx;
    const name = personName(directory, email);
    const wanted = { purpose: actionNudge.purpose, email, viewer: viewerFor(ctx, actor) };
    const [silent] = await findSilentHolders(ctx, directory, wanted);
    if (!silent) throw new Refusal("conflict", t.action.ask.answered(name));
    if (silent.askedOn === ctx.today()) throw new Refusal("conflict", t.action.ask.again(name));
    const now = ctx.now();
    const at = askAgainAt(now, cooperation.settings.calendar);
    // Two who ask on one day plan one question.
    const moment = { job: "ask-silent-holder", subject: email, occurrence: dayOf(at), dueAt: at };
    const inserted = await schedule(ctx, [moment]);
    const isNow = Temporal.Instant.compare(at, now) <= 0;
    return {
      card: askedAgainCard(t, { email, name, at: isNow ? undefined : isoInZone(at) }),
      subject: email,
      unchanged: inserted === 0,
    };
  },
});
