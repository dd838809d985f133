import type { ImportAnswer, Question } from "../domain/figures/import-report.ts";
import { COLUMN_ROLES, type Mapping } from "../domain/figures/mapping.ts";
import { readPeriod } from "../domain/figures/period-text.ts";
import type { Context } from "../engine/context.ts";
import { knownTo } from "./known.ts";

/** One thing that a file leaves open, to be answered by choosing or by a few words; without it nothing is read. */
export interface Asked {
  label: string;
  /** Undefined: it is written. */
  options?: { value: string; label: string }[];
  /** What is proposed. */
  value?: string | undefined;
  /** The mapping with this answered; undefined when that is no answer. */
  answer: (mapping: Mapping, text: string) => Mapping | undefined;
}

/** Everything that must be answered or looked at before a file can be read, in the order of its columns. */
export function questionsOf(ctx: Context, header: readonly string[], answer: ImportAnswer): Asked[] {
  if ("report" in answer) return [];
  const { question } = answer;
  const { mapping, unmapped } = question;
  if (mapping.sheet === null) return [sheetAsked(ctx, unmapped)];
  const open = header.filter((name) => unmapped.includes(name) || question.guessed.includes(name));
  const names = Object.entries(mapping.names ?? {}).filter(([, told]) => told === null);
  return [
    ...open.filter((name) => name in mapping.columns).map((name) => columnAsked(ctx, question, name)),
    ...(["indicator", "period", "provider"] as const)
      .filter((part) => mapping.fixed?.[part] === null && unmapped.includes(part))
      .map((part) => fixedAsked(ctx, part)),
    ...(unmapped.includes("value") && !header.includes("value") ? [valueAsked(ctx, header)] : []),
    ...names.map(([name]) => nameAsked(ctx, name)),
    ...(mapping.decimal === null ? [decimalAsked(ctx, unmapped)] : []),
  ];
}

function sheetAsked({ t }: Context, sheets: readonly string[]): Asked {
  const options = sheets.map((name) => ({ value: name, label: name.slice(0, LONGEST) }));
  return {
    label: t.indicator.upload.askSheet,
    options,
    answer: (before, text) => (sheets.includes(text) ? { ...before, sheet: text } : undefined),
  };
}

const column = (mapping: Mapping, name: string, text: string): Mapping => ({
  ...mapping,
  columns: { ...mapping.columns, [name]: text },
});

function columnAsked({ t, cooperation }: Context, { mapping }: Question, name: string): Asked {
  const words = t.indicator.upload;
  const roles = COLUMN_ROLES.map((role) => ({ value: role, label: words.roles[role] }));
  const options = [...roles, ...indicatorsOf(cooperation.settings.indicators ?? [])];
  const value = mapping.columns[name];
  return {
    label: words.askColumn(name.slice(0, LONGEST)),
    options,
    value: typeof value === "string" ? value : undefined,
    answer: (before, text) =>
      options.some((option) => option.value === text) || readPeriod(text)
        ? column(before, name, text)
        : undefined,
  };
}

const LONGEST = 60;
const indicatorsOf = (catalogue: readonly { code: string; title: string }[]) =>
  catalogue.map(({ code, title }) => ({ value: code, label: `${title} (${code})` }));

function fixedAsked(
  { t, cooperation, directory }: Context,
  part: "indicator" | "period" | "provider",
): Asked {
  const words = t.indicator.upload;
  const answer = (before: Mapping, text: string): Mapping => ({
    ...before,
    fixed: { ...before.fixed, [part]: text },
  });
  if (part === "period") {
    const read = (before: Mapping, text: string) => (readPeriod(text) ? answer(before, text) : undefined);
    return { label: words.askPeriod, answer: read };
  }
  const providers = directory.organisations
    .filter(({ kind, active }) => kind === "provider" && active)
    .map(({ slug, name }) => ({ value: slug, label: name }));
  const options = part === "provider" ? providers : indicatorsOf(cooperation.settings.indicators ?? []);
  const known = (text: string) => options.some(({ value }) => value === text);
  return {
    label: part === "provider" ? words.askProvider : words.askIndicator,
    options,
    answer: (before, text) => (known(text) ? answer(before, text) : undefined),
  };
}

function valueAsked({ t }: Context, header: readonly string[]): Asked {
  const options = header.map((name, at) => ({ value: String(at), label: name.slice(0, LONGEST) }));
  return {
    label: t.indicator.upload.askValue,
    options,
    answer: (before, text) => {
      const name = header[Number(text)];
      return name === undefined ? undefined : column(before, name, "value");
    },
  };
}

function nameAsked(ctx: Context, name: string): Asked {
  const words = ctx.t.indicator.upload;
  const { areas } = knownTo(ctx);
  const found = areas.find(name, ["municipality", "region", "province", "country"]);
  const several = found && "several" in found ? found.several : [];
  const options = [
    ...several.map((area) => ({ value: area.key, label: words.area(area.name, words.kinds[area.kind]) })),
    { value: "ignore", label: words.roles.ignore },
  ];
  return {
    label: words.askName(name.slice(0, LONGEST)),
    options,
    answer: (before, text) =>
      options.some(({ value }) => value === text)
        ? { ...before, names: { ...before.names, [name]: text } }
        : undefined,
  };
}

function decimalAsked({ t }: Context, columns: readonly string[]): Asked {
  const words = t.indicator.upload;
  const options = [
    { value: ",", label: words.decimalComma },
    { value: ".", label: words.decimalPoint },
  ];
  return {
    label: words.askDecimal(columns.join(", ").slice(0, LONGEST)),
    options,
    answer: (before, text) => (text === "," || text === "." ? { ...before, decimal: text } : undefined),
  };
}
