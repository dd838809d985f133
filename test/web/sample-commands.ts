import { eq } from "drizzle-orm";
import { z } from "zod";
import { raiseVersion } from "../../db/queries/cooperation/cooperation.ts";
import { people } from "../../db/schema/cooperation.ts";
import { command, coordinator, member } from "../../src/engine/command.ts";
import { orNotFound } from "../../src/engine/found.ts";
import { choice, futureDay, longText, organisation, ref, text } from "../../src/engine/input/field.ts";
import { shownAs } from "../../src/engine/posting/posting.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import type { Registry } from "../../src/engine/registry.ts";
import { actionAdded } from "../../src/posts/action.ts";
import type { Card } from "../../src/view/card.ts";
import { COOPERATION } from "../builders.ts";

/** A small registry for pages: things that are kept in memory, in place of actions. */
export function sampleRegistry(): Partial<Registry> & {
  kept: Map<string, { title: string; state: string }>;
} {
  const kept = new Map<string, { title: string; state: string }>();
  const cardOf = (key: string): Card => {
    const { title, state } = kept.get(key) ?? { title: "", state: "" };
    return {
      title: [{ ref: key }, " ", title],
      ref: key,
      body: [
        { type: "facts", facts: [{ label: "Status", value: [state] }] },
        { type: "notice", tone: "warning", text: ["Nog niet af."] },
      ],
      buttons: [
        { label: "Gereed", command: "action/done", input: { action: key }, style: "primary" },
        { label: "Toelichten", command: "action/add", input: { title }, opensForm: true },
        { label: "Verwijder", command: "action/drop", input: { action: key }, style: "danger" },
      ],
    };
  };
  const name = (verb: string, alias: string) =>
    ({ name: ["actie", verb], alias: ["action", alias], summary: () => `Actie ${verb}` }) as const;
  const add = command({
    ...name("nieuw", "add"),
    input: z.object({
      title: text("title", { min: 3 }),
      due: futureDay("due"),
      note: longText("note").optional(),
      state: choice("state", "actionState", ["open", "on-track"]).optional(),
      parties: z.array(organisation("parties")).optional(),
    }),
    allow: member,
    changes: true,
    run: async (_ctx, _actor, { title }) => {
      const key = `A-${kept.size + 1}`;
      kept.set(key, { title, state: "open" });
      return { card: cardOf(key), ref: key, answers: { purpose: "action-added", subject: key } };
    },
  });
  const change = (verb: string, alias: string, state: string) => ({
    ...name(verb, alias),
    input: z.object({ action: ref("action", "action") }),
    changes: true,
    run: async (ctx: Parameters<typeof orNotFound>[0], _actor: unknown, { action }: { action: string }) => {
      const one = orNotFound(ctx, action, kept.get(action));
      if (one.state === state) throw new Refusal("conflict", ctx.t.refusal.stale);
      one.state = state;
      return { card: cardOf(action), ref: action };
    },
  });
  const done = command({ ...change("klaar", "done", "gereed"), allow: member });
  const drop = command({
    ...change("verwijder", "drop", "weg"),
    allow: coordinator,
    confirm: () => "De actie verdwijnt van alle lijsten.",
  });
  const list = command({
    ...name("lijst", "list"),
    input: z.object({}),
    allow: () => true,
    changes: false,
    isDefault: true,
    run: async () => ({
      card: {
        title: ["Acties"],
        body: [
          {
            type: "list",
            items: [...kept].map(([key, { title }]) => ({ text: [{ ref: key }, " ", title] })),
            empty: "Er zijn geen acties.",
          },
        ],
      },
    }),
  });
  const show = command({
    ...name("toon", "show"),
    input: z.object({ action: ref("action", "action") }),
    allow: () => true,
    changes: false,
    run: async (ctx, _actor, { action }) => {
      orNotFound(ctx, action, kept.get(action));
      return { card: cardOf(action) };
    },
  });
  const says = command({
    ...name("zeg", "say"),
    input: z.object({ action: ref("action", "action") }),
    allow: member,
    changes: true,
    run: async (_ctx, _actor, { action }) => ({
      card: cardOf(action),
      ref: action,
      answers: { purpose: "action-added", subject: action },
    }),
  });
  const filter = command({
    ...name("kies", "filter"),
    input: z.object({ region: organisation("region"), provider: organisation("provider").optional() }),
    allow: () => true,
    changes: false,
    run: async () => ({ card: { title: ["Acties"], body: [] } }),
  });
  const breaks = command({
    ...name("stuk", "break"),
    input: z.object({}),
    allow: member,
    changes: true,
    run: async () => {
      throw new Error("broken on purpose");
    },
  });
  const language = command({
    name: ["leerlus", "taal"],
    alias: ["leerlus", "language"],
    summary: () => "Taal",
    input: z.object({ language: choice("language", "language", ["nl", "en"]) }),
    allow: () => true,
    changes: true,
    run: async ({ db }, { email }, input) => {
      await db.update(people).set({ language: input.language }).where(eq(people.email, email));
      await raiseVersion(db, COOPERATION);
      return { card: { title: [input.language], body: [] } };
    },
  });
  return {
    kept,
    commands: [list, add, done, drop, show, says, filter, breaks, language],
    postings: [shownAs(actionAdded, async (_ctx, { subject }) => cardOf(subject))],
  };
}
