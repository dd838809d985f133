import type { types } from "@slack/bolt";
import type { Option } from "../engine/form.ts";
import { plainObject } from "./buttons.ts";
import { LIMIT } from "./slack-limits.ts";

/** Options as Slack takes them; one whose value is too long for Slack cannot be chosen there. */
export function slackOptions(options: readonly Option[]): types.PlainTextOption[] {
  return options
    .filter(({ value }) => value !== "" && value.length <= LIMIT.optionValue)
    .map(({ value, label }) => ({ text: plainObject(label, LIMIT.optionText), value }));
}

/**
 * The answer to what somebody types in a search field: a hundred at most, those that begin with it first. Accents and
 * case make no difference; every word must occur.
 */
export function searchOptions(options: readonly Option[], typed: string): types.PlainTextOption[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  const found = options
    .map((option) => ({ option, text: folded(`${option.label} ${option.value}`) }))
    .filter(({ text }) => words.every((word) => text.includes(word)));
  const first = words[0] ?? "";
  const begins = found.filter(({ text }) => text.startsWith(first));
  const others = found.filter(({ text }) => !text.startsWith(first));
  return slackOptions([...begins, ...others].map(({ option }) => option)).slice(0, LIMIT.options);
}

const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
