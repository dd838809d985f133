import { z } from "zod";
import { insertTheme } from "../../db/queries/theme/theme.ts";
import { roomOfKind } from "../../src/domain/meeting/meeting.ts";
import { isClosedRoom } from "../../src/domain/organisation/room.ts";
import { roomToStayIn } from "../../src/domain/viewer.ts";
import { command, member } from "../../src/engine/command.ts";
import type { Context } from "../../src/engine/context.ts";
import { longText, ref, text } from "../../src/engine/input/field.ts";
import { announce } from "../../src/engine/posting/posting.ts";
import { recordedIn } from "../../src/engine/reading/recorded-in.ts";
import { themeProposed } from "../../src/posts/theme.ts";
import { goOnIn } from "../../src/view/agenda/go-on.ts";
import { saidIn } from "./said-in.ts";
import { themeFor } from "./theme-answer.ts";

/**
 * `thema nieuw Vervoer naar school; waarom het kost veel tijd; agendapunt P-1`: the theme, in the room where it was
 * typed, with a button to vote. To propose is no vote.
 */
export const addTheme = command({
  name: ["thema", "nieuw"],
  alias: ["theme", "add"],
  summary: (t) => t.theme.addSummary,
  input: z.object({
    title: text("title", { min: 3, max: 200 }),
    why: longText("why", { max: 2000 }).optional(),
    item: ref("item", "item").optional(),
  }),
  allow: member,
  changes: true,
  run: async (ctx, actor, { title, why = null, item = null }) => {
    const { t } = ctx;
    const now = ctx.now();
    const { meeting, under } = await recordedIn(ctx, item);
    const theme = await insertTheme(ctx, {
      title,
      why,
      by: actor.email,
      item,
      meeting: meeting?.ref ?? null,
      room: roomToStayIn(ctx.room, under),
      createdAt: now,
    });
    const room = roomToTellIn(ctx, theme);
    const about = { thread: meeting?.room === room ? meeting.ref : undefined };
    return {
      card: (drawn) => themeFor(drawn, actor, theme.ref, t.theme.added),
      ref: theme.ref,
      ...saidIn(ctx, announce(themeProposed, { subject: theme.ref, room, about })),
      next: goOnIn(t, actor, meeting),
      journey: item === null ? [] : [{ item, ref: theme.ref, what: "theme" }],
      changed: [item, meeting?.ref].filter((changed) => typeof changed === "string"),
    };
  },
});

/** Where it was typed, unless that is closed and the theme is not; otherwise where learning circles are prepared. */
function roomToTellIn({ room: here }: Context, { room }: { room: string | null }): string {
  if (room !== null) return room;
  return here !== undefined && !isClosedRoom(here) ? here : roomOfKind("learning-circle");
}
