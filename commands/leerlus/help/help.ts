import { z } from "zod";
import { anyone, type Command, command } from "../../../src/engine/command.ts";
import type { Actor, Context } from "../../../src/engine/context.ts";
import { noun } from "../../../src/engine/input/field.ts";
import { askedFields, labelOf } from "../../../src/engine/input/fields-of.ts";
import { nearest } from "../../../src/engine/input/nearest.ts";
import { Refusal } from "../../../src/engine/refusal.ts";
import { matchesNoun } from "../../../src/engine/registry.ts";
import { type CommandHelp, helpCard, nounHelpCard } from "../../../src/view/leerlus/help-card.ts";
import { hereAndNowBlocks } from "../../../src/view/leerlus/here-and-now.ts";
import { hereAndNow } from "./here-and-now.ts";

/**
 * `leerlus help actie`: the commands of a noun that the asker may give; without a noun what waits for them where they
 * ask, then every noun with what it is for.
 */
export const help = (registered: () => readonly Command[]): Command =>
  command({
    name: ["leerlus", "help"],
    alias: ["leerlus", "help"],
    summary: (t) => t.leerlus.helpSummary,
    input: z.object({ noun: noun("noun").optional() }),
    allow: anyone,
    changes: false,
    isDefault: true,
    run: async (ctx, actor, input) => {
      const commands = registered();
      const { noun } = input;
      return {
        card: noun === undefined ? await overview(ctx, actor, commands) : about(ctx, actor, commands, noun),
      };
    },
  });

/** The noun or verb as the reader would type it. */
const wordOf = (ctx: Context, { name, alias }: Command, part: 0 | 1): string =>
  (ctx.t.language === "nl" ? name : alias)[part];

async function overview(ctx: Context, actor: Actor, commands: readonly Command[]) {
  const firsts = commands.filter(
    (c, index) => commands.findIndex((d) => d.alias[0] === c.alias[0]) === index,
  );
  const words: Record<string, string> = ctx.t.command.nouns;
  const nouns = firsts.map((c) => ({
    noun: wordOf(ctx, c, 0),
    about: words[c.alias[0]] ?? c.summary(ctx.t),
  }));
  return helpCard(ctx.t, nouns, hereAndNowBlocks(ctx.t, await hereAndNow(ctx, actor)));
}

function about(ctx: Context, actor: Actor, commands: readonly Command[], typed: string) {
  const ofNoun = commands.filter((candidate) => matchesNoun(candidate, typed));
  const [first] = ofNoun;
  if (!first) {
    const nouns = [...new Set(commands.map((candidate) => wordOf(ctx, candidate, 0)))];
    const near = nearest(typed, nouns);
    const message = ctx.t.leerlus.helpUnknown(typed.slice(0, 60), near.length > 0 ? near : nouns);
    throw new Refusal("invalid", message, [{ field: "noun", message }]);
  }
  const allowed = ofNoun.filter((candidate) => candidate.allow(actor));
  return nounHelpCard(
    ctx.t,
    wordOf(ctx, first, 0),
    allowed.map((candidate) => helpOf(ctx, candidate)),
  );
}

function helpOf(ctx: Context, candidate: Command): CommandHelp {
  return {
    typed: `${wordOf(ctx, candidate, 0)} ${wordOf(ctx, candidate, 1)}`,
    summary: candidate.summary(ctx.t),
    fields: askedFields(candidate.input).map(
      (field) => `${labelOf(ctx.t, field)}${field.required ? "*" : ""}`,
    ),
  };
}
