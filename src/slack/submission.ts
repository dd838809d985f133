import { Temporal } from "temporal-polyfill";
import { isoInZone } from "../domain/day.ts";
import type { Issue } from "../engine/refusal.ts";
import { clean } from "../view/clean.ts";
import { blockIdOf, nameOfBlock } from "./input.ts";
import { LIMIT } from "./slack-limits.ts";

/** What Slack sends of one element: `view.state.values[block_id][action_id]`. */
export interface Filled {
  type?: string;
  value?: string | null;
  selected_date?: string | null;
  selected_time?: string | null;
  selected_date_time?: number | null;
  selected_option?: { value?: string } | null;
  selected_options?: { value?: string }[] | null;
}

/** The input of a command as somebody filled it in; what was left empty is not in it. */
export function readSubmission(values: Record<string, Record<string, Filled>>): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const [blockId, elements] of Object.entries(values)) {
    const name = nameOfBlock(blockId);
    const [filled] = Object.values(elements);
    const value = filled ? answerIn(filled) : undefined;
    if (name !== undefined && value !== undefined) input[name] = value;
  }
  return input;
}

function answerIn(filled: Filled): string | string[] | undefined {
  const options = (filled.selected_options ?? []).flatMap(({ value }) =>
    value === undefined ? [] : [value],
  );
  switch (filled.type) {
    case "datepicker":
      return filled.selected_date ?? undefined;
    case "timepicker":
      return filled.selected_time ?? undefined;
    case "datetimepicker":
      return filled.selected_date_time ? instantOf(filled.selected_date_time) : undefined;
    case "checkboxes":
      return options[0];
    case "multi_static_select":
    case "multi_external_select":
      return options.length > 0 ? options : undefined;
    case "static_select":
    case "external_select":
    case "radio_buttons":
      return filled.selected_option?.value;
    default:
      return filled.value?.trim() ? filled.value : undefined;
  }
}

const instantOf = (seconds: number): string =>
  isoInZone(Temporal.Instant.fromEpochMilliseconds(seconds * 1000));

/** Errors at the fields of a modal that stays open. */
export interface FormErrors {
  response_action: "errors";
  errors: Record<string, string>;
}

/**
 * What was wrong with a form, said at its fields; what belongs to none is said at the first.
 * @param fields the names of the fields that the modal has, in order
 * @returns undefined when there is no field to say it at
 */
export function formErrors(
  fields: readonly string[],
  issues: readonly Issue[],
  message: string,
): FormErrors | undefined {
  const [first] = fields;
  if (first === undefined) return undefined;
  const errors: Record<string, string> = {};
  for (const issue of issues.length > 0 ? issues : [{ field: first, message }]) {
    const block = blockIdOf(fields.includes(issue.field) ? issue.field : first);
    const known = errors[block];
    errors[block] = shown(known === undefined ? issue.message : `${known} ${issue.message}`);
  }
  return { response_action: "errors", errors };
}

const SHAPES: Record<string, string> = { "<": "‹", ">": "›", "&": "＆" };

/** Whether Slack takes an error for markup is not documented, so it holds none; nor an entity that would be shown. */
const shown = (text: string): string =>
  clean(text)
    .replace(/[<>&]/g, (mark) => SHAPES[mark] ?? mark)
    .slice(0, LIMIT.hint);
