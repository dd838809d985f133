import type { types } from "@slack/bolt";
import { Temporal } from "temporal-polyfill";
import { isDay } from "../../domain/calendar/day.ts";
import { defined } from "../../domain/defined.ts";
import type { FormField, Option } from "../../engine/input/form.ts";
import type { Text } from "../../view/text.ts";
import { plainObject } from "./buttons.ts";
import { slackOptions } from "./options.ts";
import { LIMIT } from "./slack-limits.ts";

const BLOCK = "field:";

/** The block of a field; errors are told by it. */
export const blockIdOf = (name: string): string => `${BLOCK}${name}`;

/** The name of the field of a block; undefined when the block is not a field. */
export const nameOfBlock = (blockId: string): string | undefined =>
  blockId.startsWith(BLOCK) ? blockId.slice(BLOCK.length) : undefined;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A field with its label, its help or what is wrong with it, and something to fill in. */
export function inputBlock(t: Text, field: FormField): types.InputBlock {
  const element = elementFor(t, field);
  const hint = [field.problem && `⚠️ ${field.problem}`, hintFor(t, field, element)].filter(Boolean).join(" ");
  return defined({
    type: "input",
    block_id: blockIdOf(field.name),
    label: plainObject(capital(field.shown), LIMIT.label),
    // Nothing ticked is an answer too.
    optional: !field.required || element.type === "checkboxes",
    element: { ...element, action_id: field.name },
    hint: hint ? plainObject(hint, LIMIT.hint) : undefined,
  });
}

/** People, organisations and indicators are always searched; of the rest, what a menu cannot hold. */
const SEARCHED = new Set(["person", "organisation", "holder", "indicator"]);

function elementFor(t: Text, field: FormField): types.InputBlockElement {
  if (field.kind === "flag" && field.options) return yesOrNo(t, field, field.options);
  if (field.options) {
    const options = slackOptions(field.options);
    if (SEARCHED.has(field.kind) || options.length > LIMIT.options) return searched(t, field, options);
    if (options.length > 0) return chosen(t, field, options);
  }
  return (field.multiple ? undefined : picker(field)) ?? textInput(t, field);
}

const valuesOf = ({ value }: FormField): string[] =>
  value === undefined || value === null ? [] : (Array.isArray(value) ? value : [value]).map(String);

const initial = (field: FormField, options: types.PlainTextOption[]): types.PlainTextOption[] => {
  const values = valuesOf(field);
  return options.filter(({ value }) => value !== undefined && values.includes(value));
};

function searched(t: Text, field: FormField, options: types.PlainTextOption[]): types.InputBlockElement {
  const known = initial(field, options);
  const [first] = known;
  const placeholder = plainObject(t.chat.search, LIMIT.placeholder);
  if (field.multiple) {
    return defined({
      type: "multi_external_select",
      placeholder,
      min_query_length: 0,
      initial_options: first ? known : undefined,
    });
  }
  return defined({
    type: "external_select",
    placeholder,
    min_query_length: 0,
    initial_option: first,
  });
}

function chosen(t: Text, field: FormField, options: types.PlainTextOption[]): types.InputBlockElement {
  const known = initial(field, options);
  const [first] = known;
  const placeholder = plainObject(t.chat.pick, LIMIT.placeholder);
  if (field.multiple) {
    return defined({
      type: "multi_static_select",
      placeholder,
      options,
      initial_options: first ? known : undefined,
    });
  }
  return defined({ type: "static_select", placeholder, options, initial_option: first });
}

/** One box to tick; where leaving it empty would not say no, both answers. */
function yesOrNo(t: Text, field: FormField, options: Option[]): types.InputBlockElement {
  const answers = slackOptions(options);
  const [first] = initial(field, answers);
  if (field.required || first?.value === "true") {
    return defined({ type: "radio_buttons", options: answers, initial_option: first });
  }
  const yes = { text: plainObject(t.choice.yes.true, LIMIT.optionText), value: "true" };
  return { type: "checkboxes", options: [yes] };
}

/** A picker for what Slack has one for; undefined when there is none, or when it cannot show what was typed. */
function picker(field: FormField): types.InputBlockElement | undefined {
  const [value] = valuesOf(field);
  switch (field.kind) {
    case "day":
      if (value === undefined) return { type: "datepicker" };
      return isDay(value) ? { type: "datepicker", initial_date: value } : undefined;
    case "time":
      if (value === undefined) return { type: "timepicker" };
      return /^([01]\d|2[0-3]):[0-5]\d$/.test(value)
        ? { type: "timepicker", initial_time: value }
        : undefined;
    case "instant": {
      if (value === undefined) return { type: "datetimepicker" };
      const seconds = secondsOf(value);
      return seconds === undefined ? undefined : { type: "datetimepicker", initial_date_time: seconds };
    }
    case "number":
      if (value !== undefined && !/^-?\d{1,9}$/.test(value)) return undefined;
      return defined({ type: "number_input", is_decimal_allowed: false, initial_value: value });
    default:
      return undefined;
  }
}

/** Ten digits is all that the picker takes: from 2001 to 2286. */
function secondsOf(value: string): number | undefined {
  try {
    const seconds = Math.floor(Temporal.Instant.from(value).epochMilliseconds / 1000);
    return String(seconds).length === 10 ? seconds : undefined;
  } catch {
    return undefined;
  }
}

function textInput(t: Text, field: FormField): types.PlainTextInput {
  const max = Math.min(field.maxLength ?? LIMIT.inputValue, LIMIT.inputValue);
  const value = shownIn(t, field);
  const multiline = field.kind === "long-text" || value.includes("\n");
  return defined({
    type: "plain_text_input",
    multiline,
    max_length: field.multiple ? LIMIT.inputValue : max,
    // What is being edited is not escaped: it comes back as it went.
    initial_value: value === "" || value.length > max ? undefined : value,
  });
}

const shownIn = (t: Text, field: FormField): string => {
  const words = valuesOf(field).map((value) => field.options?.find((o) => o.value === value)?.label ?? value);
  return words.join(field.multiple ? ", " : ` ${t.format.and} `);
};

function hintFor(t: Text, field: FormField, element: types.InputBlockElement): string {
  if (element.type !== "plain_text_input") return "";
  const lost = shownIn(t, field) !== "" && element.initial_value === undefined;
  if (lost) return t.chat.tooLongToShow;
  if (field.multiple) return field.kind === "instant" ? t.web.separateDates : t.web.separate;
  if (field.kind === "period") return t.web.periodHint;
  return field.kind === "duration" ? t.web.durationHint : "";
}
