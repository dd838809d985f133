import type { types } from "@slack/bolt";
import { findOptions } from "../../conversation/find-options.ts";
import type { Option } from "../../engine/input/form.ts";
import { plainObject } from "./buttons.ts";
import { LIMIT } from "./slack-limits.ts";

/** Options as Slack takes them; one whose value is too long for Slack cannot be chosen there. */
export function slackOptions(options: readonly Option[]): types.PlainTextOption[] {
  return options
    .filter(({ value }) => value !== "" && value.length <= LIMIT.optionValue)
    .map(({ value, label }) => ({ text: plainObject(label, LIMIT.optionText), value }));
}

/** The answer to what somebody types in a search field: a hundred at most. */
export const searchOptions = (options: readonly Option[], typed: string): types.PlainTextOption[] =>
  slackOptions(findOptions(options, typed)).slice(0, LIMIT.options);
