import type { FoundKind } from "../../domain/search/query.ts";
import type { Card } from "../card.ts";
import type { Text } from "../text.ts";

interface Item {
  ref: string;
  kind: FoundKind;
  title: string;
  snippet: string;
}

/** @param rest how many more there are than the items */
export function searchCard(t: Text, query: string, items: readonly Item[], rest: number): Card {
  return {
    title: [t.leerlus.searchTitle(query)],
    body: [
      {
        type: "list",
        items: items.map(({ ref, kind, title, snippet }) => ({
          text: [{ ref }, " ", title],
          detail: [t.leerlus.foundKind[kind], ...(snippet === "" ? [] : [`: ${snippet}`])],
        })),
        empty: t.leerlus.searchEmpty,
        rest,
      },
    ],
  };
}
