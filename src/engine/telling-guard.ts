import { countsInText } from "../domain/disclosure/counts-in-text.ts";
import { ruleOf } from "../domain/disclosure/disclosure-rule.ts";
import { tellingText } from "../domain/disclosure/telling-text.ts";
import type { Command, Figures } from "./command.ts";
import type { Context } from "./context.ts";
import { fieldsOf, NO_PERSON } from "./field.ts";
import { saysNoPerson } from "./personal-guard.ts";
import { publishedFigures } from "./published-figures.ts";
import { Refusal } from "./refusal.ts";

/**
 * The free text of a command that stands beside figures gives none of them away (see `tellingText`).
 * @param raw the input as it was sent: it may say that a number is about no child
 * @param input as it was understood
 * @throws Refusal `personal-data`, in the same words whatever the figures are
 */
export async function tellsNoFigure(
  ctx: Context,
  command: Command,
  raw: Record<string, unknown>,
  input: Record<string, unknown>,
): Promise<void> {
  const figures = command.besideFigures?.(ctx, input) ?? [];
  const written = fieldsOf(command.input).flatMap(({ name, kind }) => {
    const text = input[name];
    return (kind === "text" || kind === "long-text") && typeof text === "string" ? [{ name, text }] : [];
  });
  const units = figures.map(({ indicator }) => indicator.unit);
  const counting = written.filter(({ text }) => countsInText(text, units).some(({ ofPeople }) => ofPeople));
  if (figures.length === 0 || counting.length === 0) return;
  const beside = { ...(await publishedBeside(ctx, figures)), units, secretUpTo: secretUpTo(ctx) };
  const found = counting.flatMap(({ name, text }) => {
    const outcome = tellingText(text, beside);
    return outcome === undefined ? [] : [{ name, outcome }];
  });
  const outcome = found.some((one) => one.outcome === "stop") ? "stop" : found[0]?.outcome;
  if (outcome === undefined || (outcome === "ask" && saysNoPerson(raw))) return;
  const { told } = ctx.t.personal;
  const issues = found.map(({ name: field }) => ({ field, message: told.hint }));
  if (outcome === "ask") issues.push({ field: NO_PERSON, message: ctx.t.personal.confirm });
  throw new Refusal("personal-data", told[outcome], issues, input, [], outcome);
}

const secretUpTo = ({ cooperation }: Context): number => ruleOf(cooperation.settings).secretUpTo;

/** Whether anything of these figures is withheld, and what is published of their wholes. */
async function publishedBeside(
  ctx: Context,
  figures: readonly Figures[],
): Promise<{ isWithheld: boolean; wholes: number[] }> {
  let isWithheld = false;
  const wholes: number[] = [];
  for (const { indicator, period } of figures) {
    for (const { area, provider, value } of await publishedFigures(ctx, indicator, [period])) {
      if (value === null) isWithheld = true;
      else if (area === "" && provider === "") wholes.push(value);
    }
  }
  return { isWithheld, wholes };
}
