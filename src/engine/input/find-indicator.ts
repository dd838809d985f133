import { foldText } from "../../domain/folded-text.ts";
import type { IndicatorDefinition } from "../../domain/organisation/cooperation.ts";
import type { Found } from "./find-holder.ts";
import { nearest } from "./nearest.ts";

/** Finds an indicator by its code, its title or a part of that which only one has: its code. */
export function findIndicator(indicators: readonly IndicatorDefinition[], typed: string): Found {
  const word = plain(typed);
  const exact = indicators.filter(({ code, title }) => plain(code) === word || plain(title) === word);
  if (exact[0] && exact.length === 1) return { found: exact[0].code };
  const parts =
    word.length < 2
      ? []
      : indicators.filter(({ code, title }) => `${plain(code)} ${plain(title)}`.includes(word));
  const whole = parts.filter(({ code, title }) =>
    `${plain(code)} ${plain(title)}`.split(/[\s-]+/).includes(word),
  );
  const unique = whole.length === 1 ? whole : parts;
  if (unique[0] && unique.length === 1) return { found: unique[0].code };
  if (unique.length > 1) {
    const several = unique.slice(0, MOST_SHOWN).map(nameOf);
    return { several, more: unique.length - several.length };
  }
  const hits = nearest(
    word,
    indicators.flatMap(({ code, title }) => [title, code]),
    4,
  );
  const near = indicators.filter(({ code, title }) => hits.includes(code) || hits.includes(title));
  return { near: near.slice(0, 3).map(nameOf) };
}

const MOST_SHOWN = 6;

/** Nobody has a longer title. */
const plain = (text: string): string => foldText(text.slice(0, 300));

const nameOf = ({ title, code }: IndicatorDefinition): string => `${title} (${code})`;
