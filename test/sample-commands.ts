import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { Db } from "../db/client.ts";
import { insertAction } from "../db/queries/action/action.ts";
import { bindChannel } from "../db/queries/posting/channel.ts";
import { scopeOf } from "../db/queries/scope.ts";
import { anyone, command, coordinator, member } from "../src/engine/command.ts";
import * as field from "../src/engine/input/field.ts";
import { posting, shownAs } from "../src/engine/posting/posting.ts";
import { Refusal } from "../src/engine/refusal.ts";
import type { Card } from "../src/view/card.ts";
import { COOPERATION } from "./builders.ts";

/** Lets the sample's A-1 be found, as a reference in the input of a command must be. */
export async function insertSampleAction(db: Db, at: Temporal.Instant): Promise<void> {
  const nobody = { agreement: null, item: null, meeting: null, room: null, link: null };
  const by = "anna@example.org";
  const made = { title: "Bel de regio", due: "2026-03-01", lead: by, coholders: [], createdBy: by };
  await insertAction(scopeOf(db, COOPERATION), { ...nobody, ...made, createdAt: at });
}

const noteCard = (ref: string, title: string): Card => ({
  title: [{ strong: title }],
  ref,
  body: [{ type: "text", text: [{ ref }, " staat genoteerd."] }],
  buttons: [{ label: "nog eens", command: "note/add", input: { title } }],
});

/** Commands that exist only to try the engine: a note has a title, a holder and a day, and is kept nowhere. */
export const sampleCommands = [
  command({
    name: ["notitie", "nieuw"],
    alias: ["note", "add"],
    summary: () => "schrijf een notitie",
    input: z.object({
      title: field.text("title", { min: 3 }),
      holder: field.holder("holder").optional(),
      coholders: z.array(field.holder("coholders")).optional(),
      due: field.futureDay("due").optional(),
      minutes: field.duration("minutes").optional(),
      late: field.flag("late").optional(),
    }),
    allow: member,
    changes: true,
    run: async (ctx, _actor, input) => {
      if (input.title === "breek") throw new Error("a secret in the message");
      if (input.title === "weiger") throw new Refusal("conflict", ctx.t.refusal.stale);
      // Something to see in the database, of which there must be one per effect.
      await bindChannel(ctx, "secretariat", "test", crypto.randomUUID());
      return {
        card: noteCard("A-1", input.title),
        ref: "A-1",
        answers: { purpose: "note", subject: "A-1", about: { title: input.title } },
      };
    },
  }),
  command({
    name: ["notitie", "toon"],
    alias: ["note", "show"],
    summary: () => "toon een notitie",
    input: z.object({ action: field.ref("action", "action"), note: field.longText("note").optional() }),
    allow: anyone,
    changes: false,
    isDefault: true,
    run: async (_ctx, _actor, input) => ({ card: noteCard(input.action, input.note ?? "toon") }),
  }),
  command({
    name: ["cijfer", "toon"],
    alias: ["figure", "show"],
    summary: () => "toon een cijfer",
    input: z.object({
      indicator: field.indicator("indicator"),
      period: field.period("period").optional(),
      note: field.longText("note").optional(),
    }),
    allow: anyone,
    changes: false,
    isDefault: true,
    run: async (_ctx, _actor, { indicator, period, note }) => ({
      card: noteCard("A-1", [indicator, period, note].join(" ")),
    }),
  }),
  command({
    name: ["leerlus", "help"],
    alias: ["leerlus", "help"],
    summary: () => "hulp",
    input: z.object({}),
    allow: coordinator,
    changes: false,
    isDefault: true,
    run: async () => ({ card: { title: ["hulp"], body: [] } }),
  }),
];

export const samplePostings = [
  shownAs(posting({ purpose: "note", about: z.object({ title: z.string() }) }), async (_ctx, post) =>
    noteCard(post.subject, post.about.title),
  ),
];

export const sampleRegistry = { commands: sampleCommands, postings: samplePostings };
