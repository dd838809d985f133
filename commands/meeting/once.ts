import { z } from "zod";
import { MEETING_KINDS, roomOfKind } from "../../src/domain/meeting/meeting.ts";
import { command, coordinator } from "../../src/engine/command.ts";
import * as field from "../../src/engine/input/field.ts";
import { announceHere } from "../../src/engine/posting/posting.ts";
import { meetingPlanned } from "../../src/posts/meeting.ts";
import { freeStart } from "./free-start.ts";
import { makeOnce } from "./make-once.ts";
import { plannedCard } from "./own-card.ts";

/** `overleg los`: one meeting outside any series. */
export const planOnce = command({
  name: ["overleg", "los"],
  alias: ["meeting", "once"],
  summary: (t) => t.meeting.summary.once,
  input: z.object({
    kind: field.choice("kind", "kind", MEETING_KINDS),
    start: field.futureInstant("start"),
    minutes: field.duration("minutes"),
    location: field.text("location").optional(),
  }),
  allow: coordinator,
  changes: true,
  run: async (ctx, actor, input) => {
    const { kind, minutes, location = null } = input;
    const free = freeStart(ctx, input.start, input);
    const meeting = await makeOnce(ctx, {
      ...free,
      kind,
      minutes,
      location,
      room: roomOfKind(kind),
      title: null,
    });
    return {
      card: (drawn) => plannedCard(drawn, actor, meeting),
      ref: meeting.ref,
      answers: announceHere(meetingPlanned, { subject: meeting.ref }),
    };
  },
});
