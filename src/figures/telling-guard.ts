import { countsInText } from "../domain/disclosure/counts-in-text.ts";
import { ruleOf } from "../domain/disclosure/disclosure-rule.ts";
import { tellingText } from "../domain/disclosure/telling-text.ts";
import type { IndicatorDefinition } from "../domain/organisation/cooperation.ts";
import type { Guard } from "../engine/command.ts";
import type { Context } from "../engine/context.ts";
import { fieldsOf, NO_PERSON } from "../engine/input/fields-of.ts";
import { saysNoPerson } from "../engine/input/personal-guard.ts";
import { Refusal } from "../engine/refusal.ts";
import { publishedFigures } from "./gate/published-figures.ts";

/** The figures of an indicator in a period. */
export interface Figures {
  indicator: IndicatorDefinition;
  period: string;
}

/**
 * The free text of a command that stands beside figures gives none of them away (see `tellingText`).
 * @param figuresBeside the figures beside which that text stands
 * @throws Refusal `personal-data`, in the same words whatever the figures are
 */
export const tellsNoFigure =
  (figuresBeside: (ctx: Context, input: Record<string, unknown>) => Figures[]): Guard =>
  async (ctx, { command, raw, input }) => {
    const figures = figuresBeside(ctx, input);
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
  };

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
