import { dispatch } from "../../../engine/dispatch.ts";
import { findCommand } from "../../../engine/registry.ts";
import type { ListItem } from "../../../view/card.ts";
import type { Visitor } from "../../session/visitor.ts";
import type { Web } from "../../web.ts";

/** What a command lists that reads without being asked anything. */
export interface Listed {
  items: ListItem[];
  /** Said when there is nothing, or in place of what may not be read. */
  empty: string;
  /** How many more there are. */
  rest: number;
}

export async function listedBy(web: Web, { actor, language }: Visitor, path: string): Promise<Listed> {
  const command = findCommand(web.engine.registry, path);
  if (!command) return { items: [], empty: "", rest: 0 };
  const reply = await dispatch(web.engine, { command, input: {}, actor: { ...actor, language }, via: "web" });
  if (!reply.ok) return { items: [], empty: reply.message, rest: 0 };
  const list = reply.card.body.find((block) => block.type === "list");
  return list
    ? { items: list.items, empty: list.empty, rest: list.rest ?? 0 }
    : { items: [], empty: "", rest: 0 };
}
