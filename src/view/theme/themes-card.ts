import type { Theme, ThemeCircle } from "../../domain/theme/theme.ts";
import type { Card, Inline, ListItem } from "../card.ts";
import type { Text } from "../text.ts";
import { themeButtons } from "./theme-buttons.ts";

interface ShownThemes {
  themes: readonly Theme[];
  /** Of all of the themes. */
  circles: readonly ThemeCircle[];
  /** How many themes there are, shown or not. */
  all: number;
}

/**
 * The themes, what can be voted on first.
 * @param reader whether they may vote, and which of the themes they voted for
 */
export function themesCard(
  t: Text,
  { themes, circles, all }: ShownThemes,
  { isMember, voted }: { isMember: boolean; voted: ReadonlySet<string> },
): Card {
  const items = themes.map((theme): ListItem => {
    const { ref, title, state, votes } = theme;
    const own = circles.filter((circle) => circle.theme === ref);
    const detail: Inline[] = [
      { strong: t.choice.themeState[state] },
      ` · ${t.theme.inList(votes)}${voted.has(ref) ? `, ${t.theme.yourVote}` : ""}`,
      ...own.flatMap(({ meeting }): Inline[] => [" · ", { ref: meeting }]),
    ];
    const buttons = isMember && state === "proposed" ? [themeButtons.vote(t, ref, voted.has(ref))] : [];
    return { text: [{ ref }, " ", title], detail, buttons: buttons.length > 0 ? buttons : undefined };
  });
  const rest = all - items.length;
  return {
    title: [t.theme.listTitle(all)],
    body: [
      { type: "list", items, empty: t.theme.listEmpty },
      ...(rest > 0 ? [{ type: "text" as const, text: [t.theme.listMore(items.length, rest)] }] : []),
    ],
    buttons: isMember ? [themeButtons.add(t)] : undefined,
  };
}
