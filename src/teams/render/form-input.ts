import type {
  CardElement,
  IChoiceSetInput,
  IDateInput,
  INumberInput,
  ITextInput,
  ITimeInput,
  IToggleInput,
} from "@microsoft/teams.cards";
import { Temporal } from "temporal-polyfill";
import { dayOf, isDay, wallClock } from "../../domain/calendar/day.ts";
import { defined } from "../../domain/defined.ts";
import { missingText } from "../../engine/input/fields-of.ts";
import type { FormField } from "../../engine/input/form.ts";
import type { Text } from "../../view/text.ts";
import { LIMIT } from "./card-limits.ts";
import { choicesOf, codeOf, datasetOf } from "./choices.ts";
import { cutSafely } from "./cut.ts";
import { inertLine, literal } from "./literal.ts";

type Input = IChoiceSetInput | IDateInput | INumberInput | ITextInput | ITimeInput | IToggleInput;

/** What an input's id begins with: how its value is read. */
export const PART = { one: "field:", choice: "choice:", list: "list:", day: "day:", time: "time:" } as const;

/** People, organisations and indicators are always searched; of the rest, what a list cannot hold. */
const SEARCHED = new Set(["person", "organisation", "holder", "indicator"]);

/**
 * A field with its label, what is wrong with it, and something to fill in.
 * @param most a list that is longer is searched
 */
export function inputsOf(t: Text, command: string, field: FormField, most: number): CardElement[] {
  const { problem } = field;
  const inputs = inputFor(t, command, field, most);
  const hint = hintFor(t, field, inputs);
  const capital = field.shown.charAt(0).toUpperCase() + field.shown.slice(1);
  const label = { label: labelOf(capital), ...askedFor(t, field, inputs) };
  const [first, ...rest] = inputs;
  return [
    ...(problem ? [line(`⚠️ ${problem}`, "Attention")] : []),
    ...(first ? [{ ...first, ...label }] : []),
    ...rest.map((one) => ({ ...one, label: labelOf(`${capital}: ${t.field.at[0]}`) })),
    ...(hint ? [line(hint)] : []),
  ];
}

const labelOf = (text: string): string => cutSafely(text, LIMIT.label, inertLine) || "–";

/** Teams itself asks for what is missing, before anything is sent. */
function askedFor(t: Text, field: FormField, inputs: readonly Input[]) {
  if (!field.required || inputs[0]?.type === "Input.Toggle") return {};
  return { isRequired: true, errorMessage: labelOf(missingText(t, field)) };
}

const line = (text: string, color?: "Attention"): CardElement => ({
  type: "RichTextBlock",
  spacing: "Small",
  inlines: [
    {
      type: "TextRun",
      text: cutSafely(text, LIMIT.hint, literal),
      ...(color ? { color, weight: "Bolder" } : { isSubtle: true }),
    },
  ],
});

const valuesOf = ({ value }: FormField): string[] =>
  value === undefined || value === null ? [] : (Array.isArray(value) ? value : [value]).map(String);

function inputFor(t: Text, command: string, field: FormField, most: number): Input[] {
  if (field.kind === "flag" && field.options) return [yesOrNo(t, field)];
  if (field.options && (field.options.length > 0 || SEARCHED.has(field.kind)))
    return [chosen(t, command, field, most)];
  return (field.multiple ? undefined : picker(field)) ?? [textInput(t, field)];
}

/** A list to choose from; what is too long for that is searched, with only what is chosen in the card itself. */
function chosen(t: Text, command: string, field: FormField, most: number): IChoiceSetInput {
  const options = field.options ?? [];
  const values = valuesOf(field).filter((value) => options.some((option) => option.value === value));
  const isLong = options.length > most && field.kind !== "choice" && field.kind !== "answer";
  const isSearched = isLong || SEARCHED.has(field.kind);
  const shown = isLong ? options.filter(({ value }) => values.includes(value)) : options;
  return defined({
    type: "Input.ChoiceSet",
    id: `${field.multiple ? PART.list : PART.choice}${field.name}`,
    choices: choicesOf(shown),
    "choices.data": isLong ? { type: "Data.Query", dataset: datasetOf(command, field.name) } : undefined,
    style: isSearched ? "filtered" : undefined,
    isMultiSelect: field.multiple ? true : undefined,
    value: values.length > 0 ? values.map(codeOf).join(",") : undefined,
    placeholder: isSearched ? t.chat.search : t.chat.pick,
    wrap: true,
  });
}

/** One box to tick; where leaving it empty would not say no, both answers. */
function yesOrNo(t: Text, field: FormField): IChoiceSetInput | IToggleInput {
  const [value] = valuesOf(field);
  if (field.required || value === "true") {
    const id = `${PART.choice}${field.name}`;
    const choices = choicesOf(field.options ?? []);
    return defined({ type: "Input.ChoiceSet", id, style: "expanded", choices, value });
  }
  const title = labelOf(t.choice.yes.true);
  const id = `${PART.one}${field.name}`;
  return { type: "Input.Toggle", id, title, valueOn: "true", valueOff: "", value: "" };
}

/** A picker for what Teams has one for; undefined when there is none, or when it cannot show what was typed. */
function picker(field: FormField): Input[] | undefined {
  const [value] = valuesOf(field);
  const id = `${PART.one}${field.name}`;
  const known = value === undefined ? {} : { value };
  switch (field.kind) {
    case "day":
      return value === undefined || isDay(value) ? [{ type: "Input.Date", id, ...known }] : undefined;
    case "time":
      return value === undefined || /^([01]\d|2[0-3]):[0-5]\d$/.test(value)
        ? [{ type: "Input.Time", id, ...known }]
        : undefined;
    case "instant":
      return dayAndTime(field.name, value);
    case "number":
      if (value !== undefined && !/^-?\d{1,9}$/.test(value)) return undefined;
      return [defined({ type: "Input.Number", id, value: value === undefined ? undefined : Number(value) })];
    default:
      return undefined;
  }
}

function dayAndTime(name: string, value: string | undefined): Input[] | undefined {
  const at = value === undefined ? undefined : instantIn(value);
  if (value !== undefined && !at) return undefined;
  return [
    defined({ type: "Input.Date", id: `${PART.day}${name}`, value: at ? dayOf(at) : undefined }),
    defined({
      type: "Input.Time",
      id: `${PART.time}${name}`,
      spacing: "Small",
      value: at ? wallClock(at) : undefined,
    }),
  ];
}

function instantIn(value: string): Temporal.Instant | undefined {
  try {
    return Temporal.Instant.from(value);
  } catch {
    return undefined;
  }
}

const MOST = 4000;
const maxOf = (field: FormField): number => (field.multiple ? MOST : Math.min(field.maxLength ?? MOST, MOST));

function textInput(t: Text, field: FormField): ITextInput {
  const value = shownIn(t, field);
  const isMultiline = field.kind === "long-text" || value.includes("\n");
  return defined({
    type: "Input.Text",
    id: `${PART.one}${field.name}`,
    maxLength: maxOf(field),
    isMultiline,
    // What is being edited comes back as it went.
    value: value === "" || value.length > maxOf(field) ? undefined : value,
  });
}

function shownIn(t: Text, field: FormField): string {
  const words = valuesOf(field).map((value) => field.options?.find((o) => o.value === value)?.label ?? value);
  return words.join(field.multiple ? ", " : ` ${t.format.and} `);
}

function hintFor(t: Text, field: FormField, inputs: readonly Input[]): string {
  if (inputs[0]?.type !== "Input.Text") return "";
  if (shownIn(t, field).length > maxOf(field)) return t.chat.tooLongToShow;
  if (field.multiple) return field.kind === "instant" ? t.web.separateDates : t.web.separate;
  if (field.kind === "period") return t.web.periodHint;
  return field.kind === "duration" ? t.web.durationHint : "";
}
