import { Temporal } from "temporal-polyfill";
import { type Bag, bag, bags } from "../../conversation/bag.ts";
import { isoInZone } from "../../domain/calendar/day.ts";
import type { Issue } from "../../engine/refusal.ts";
import { inertText } from "../render/clean.ts";
import { blockIdOf, nameOfBlock } from "../render/input.ts";
import { LIMIT } from "../render/slack-limits.ts";

/**
 * The input of a command as somebody filled it in; what was left empty is not in it.
 * @param values `view.state.values`: by block, and in it by action
 */
export function readSubmission(values: unknown): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const [blockId, elements] of Object.entries(bag(values))) {
    const name = nameOfBlock(blockId);
    const value = answerIn(bag(Object.values(bag(elements))[0]));
    if (name !== undefined && value !== undefined) input[name] = value;
  }
  return input;
}

const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

function answerIn(filled: Bag): string | string[] | undefined {
  const options = bags(filled.selected_options).flatMap(({ value }) => text(value) ?? []);
  switch (filled.type) {
    case "datepicker":
      return text(filled.selected_date);
    case "timepicker":
      return text(filled.selected_time);
    case "datetimepicker":
      return instantOf(filled.selected_date_time);
    case "checkboxes":
      return options[0];
    case "multi_static_select":
    case "multi_external_select":
      return options.length > 0 ? options : undefined;
    case "static_select":
    case "external_select":
    case "radio_buttons":
      return text(bag(filled.selected_option).value);
    default:
      return text(filled.value)?.trim() ? text(filled.value) : undefined;
  }
}

/** The picker gives ten digits, from 2001 to 2286. */
const LATEST_S = 9_999_999_999;

function instantOf(seconds: unknown): string | undefined {
  if (typeof seconds !== "number" || !(seconds > 0 && seconds <= LATEST_S)) return undefined;
  return isoInZone(Temporal.Instant.fromEpochMilliseconds(Math.floor(seconds) * 1000));
}

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

const shown = (text: string): string => inertText(text).slice(0, LIMIT.hint);
