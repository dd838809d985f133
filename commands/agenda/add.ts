import { z } from "zod";
import { insertItem } from "../../db/queries/agenda/agenda.ts";
import { lockMeeting } from "../../db/queries/meeting/meeting.ts";
import { kindOfRoom, PURPOSES } from "../../src/domain/agenda/agenda.ts";
import { MEETING_KINDS } from "../../src/domain/meeting/meeting.ts";
import { roomToStayIn } from "../../src/domain/viewer.ts";
import { command, member } from "../../src/engine/command.ts";
import { choice, duration, link, meetingOrKind, text } from "../../src/engine/input/field.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { pointOf } from "./item-answer.ts";
import { itemOutcome } from "./item-outcome.ts";
import { mustTakeItems, targetOf } from "./target.ts";

/**
 * `agenda nieuw Wachtlijst verblijf; duur 15m`: an item for a meeting, or for the next one of a kind; in a room without
 * either for the kind of the room.
 */
export const addItem = command({
  name: ["agenda", "nieuw"],
  alias: ["agenda", "add"],
  summary: (t) => t.agenda.addSummary,
  input: z.object({
    title: text("title", { min: 3, max: 200 }),
    purpose: choice("purpose", "purpose", PURPOSES).default("discuss"),
    minutes: duration("minutes", { max: 240 }).default(10),
    meeting: meetingOrKind("meeting").optional(),
    kind: choice("kind", "kind", MEETING_KINDS).optional(),
    link: link("link").optional(),
  }),
  allow: member,
  changes: true,
  run: async (ctx, actor, { title, purpose, minutes, meeting: meant, kind: wanted, link: source }) => {
    const { kind, meeting } = await targetOf(
      ctx,
      meant ?? wanted ?? kindOfRoom(ctx.room) ?? "implementation",
    );
    if (wanted !== undefined && wanted !== kind) {
      const message = ctx.t.agenda.otherKind(meeting?.ref ?? ctx.t.choice.kind[kind]);
      throw new Refusal("invalid", ctx.t.refusal.invalid, [{ field: "kind", message }]);
    }
    // Whoever closes or cancels it meanwhile waits, and so finds this item.
    const there = meeting && (await lockMeeting(ctx, meeting.ref));
    if (there) mustTakeItems(ctx, there);
    const item = await insertItem(ctx, {
      title,
      purpose,
      minutes,
      kind,
      meeting: there?.ref ?? null,
      source: "person",
      bringer: actor.email,
      room: roomToStayIn(ctx.room, there),
      link: source,
      at: ctx.now(),
    });
    const now = await pointOf(ctx, item.ref);
    return await itemOutcome(ctx, actor, now, { news: "added", to: there, waitsFor: kind });
  },
});
