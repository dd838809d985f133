import type { IChoice } from "@microsoft/teams.cards";
import { findOptions } from "../../conversation/find-options.ts";
import type { Option } from "../../engine/input/form.ts";
import { LIMIT } from "./card-limits.ts";
import { cutSafely } from "./cut.ts";
import { inertLine } from "./literal.ts";

/** Several chosen values come as one text with commas between them, so a value holds none. */
export const codeOf = (value: string): string => value.replaceAll("%", "%25").replaceAll(",", "%2C");

/** The value again. */
export const chosenOf = (code: string): string => code.replaceAll("%2C", ",").replaceAll("%25", "%");

/** Options as Teams takes them. */
export function choicesOf(options: readonly Option[]): IChoice[] {
  return options
    .filter(({ value }) => value !== "")
    .map(({ value, label }) => ({
      title: cutSafely(label, LIMIT.choice, inertLine) || "–",
      value: codeOf(value),
    }));
}

const DATASET = "leerlus";

/** What a search field asks: which field of which command it is. */
export const datasetOf = (command: string, field: string): string => `${DATASET}/${command}/${field}`;

/** Reads it back; undefined when it is not one of ours. */
export function readDataset(dataset: unknown): { command: string; field: string } | undefined {
  const [, command, field] = /^leerlus\/([a-z-]+\/[a-z-]+)\/(\w+)$/.exec(String(dataset)) ?? [];
  return command && field ? { command, field } : undefined;
}

/** The answer to what somebody types in a search field. */
export const searchChoices = (
  options: readonly Option[],
  typed: string,
  top: number = LIMIT.options,
): IChoice[] => choicesOf(findOptions(options, typed)).slice(0, Math.max(0, Math.min(top, LIMIT.options)));
