import { foldText } from "../domain/folded-text.ts";
import type { Option } from "../engine/input/form.ts";

/**
 * What fits what somebody types in a search field: those that begin with it first. Accents and case make no difference;
 * every word must occur.
 */
export function findOptions(options: readonly Option[], typed: string): Option[] {
  const words = foldText(typed).split(/\s+/).filter(Boolean);
  const found = options
    .map((option) => ({ option, text: foldText(`${option.label} ${option.value}`) }))
    .filter(({ text }) => words.every((word) => text.includes(word)));
  const first = words[0] ?? "";
  const begins = found.filter(({ text }) => text.startsWith(first));
  const others = found.filter(({ text }) => !text.startsWith(first));
  return [...begins, ...others].map(({ option }) => option);
}
