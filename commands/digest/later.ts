import { z } from "zod";
import { lockDigest } from "../../db/queries/digest/digest.ts";
import { schedule } from "../../db/queries/time/moment.ts";
import { nextWorkingDay } from "../../src/domain/calendar/calendar.ts";
import { instantAt, isoInZone } from "../../src/domain/calendar/day.ts";
import { command, coordinator } from "../../src/engine/command.ts";
import { period } from "../../src/engine/input/field.ts";
import { showInstant } from "../../src/view/format.ts";
import { mustBeDraft } from "./draft-view.ts";
import { endedOnly } from "./quarter.ts";

/** `digest later`: who pressed it is asked again on the next working day. */
export const later = command({
  name: ["digest", "later"],
  alias: ["digest", "later"],
  summary: (t) => t.digest.summary.later,
  input: z.object({ quarter: period("quarter") }),
  allow: coordinator,
  changes: true,
  run: async (ctx, { email }, input) => {
    const { settings } = ctx.cooperation;
    const quarter = endedOnly(ctx, input.quarter);
    mustBeDraft(ctx, await lockDigest(ctx, quarter, ctx.now()));
    const day = nextWorkingDay(ctx.today(), settings.calendar);
    const dueAt = instantAt(day, "09:00");
    const payload = { why: "later", to: email };
    await schedule(ctx, [
      { job: "draft-digest", subject: quarter, occurrence: `later ${day} ${email}`, payload, dueAt },
    ]);
    const said = ctx.t.digest.later(showInstant(ctx.t, isoInZone(dueAt)));
    return {
      card: { title: [ctx.t.digest.laterTitle], body: [{ type: "text", text: [said] }] },
      subject: quarter,
    };
  },
});
