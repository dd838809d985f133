import { dispatch } from "../../../engine/dispatch.ts";
import { findCommand } from "../../../engine/registry.ts";
import type { ListItem } from "../../../view/card.ts";
import type { Visitor } from "../../session/visitor.ts";
import type { Web } from "../../web.ts";

/** What a command lists that reads without being asked anything. */
export interface Listed {
  items: ListItem[];
  /** What stands in lists above it: it waits for the reader. */
  above: ListItem[];
  /** Said when there is nothing, or in place of what may not be read. */
  empty: string;
  /** How many more there are. */
  rest: number;
}

export async function listedBy(web: Web, { actor, language }: Visitor, path: string): Promise<Listed> {
  const command = findCommand(web.engine.registry, path);
  if (!command) return { items: [], above: [], empty: "", rest: 0 };
  const reply = await dispatch(web.engine, { command, input: {}, actor: { ...actor, language }, via: "web" });
  if (!reply.ok) return { items: [], above: [], empty: reply.message, rest: 0 };
  const lists = reply.card.body.filter((block) => block.type === "list");
  const list = lists.at(-1);
  const above = lists.slice(0, -1).flatMap(({ items }) => items);
  return list
    ? { items: list.items, above, empty: list.empty, rest: list.rest ?? 0 }
    : { items: [], above: [], empty: "", rest: 0 };
}
