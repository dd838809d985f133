import type { Tool } from "@modelcontextprotocol/sdk/types.js";
import { recordOf } from "../../domain/record.ts";
import type { Command } from "../../engine/command.ts";
import type { Actor } from "../../engine/context.ts";
import { fieldsOf } from "../../engine/input/fields-of.ts";
import { type Collection, MAX_PAGE } from "../../engine/reading/collection.ts";
import type { Registry } from "../../engine/registry.ts";
import { textIn } from "../../view/text.ts";
import { inputOf } from "../openapi/input-schema.ts";

/** What a tool is about. */
export type Subject = { command: Command } | { collection: Collection };

const t = textIn("en");
const text = { type: "string" };

const commandTool = ({ alias }: Command): string => alias.join("_");
const collectionTool = ({ name }: Collection): string => `list_${name}`;

/** Every tool of a person: reading ones say so, and those that are not for them are not there. */
export function toolsFor({ commands, collections }: Registry, actor: Actor): Tool[] {
  const allowed = commands.filter((command) => command.allow(actor));
  return [...collections.map(toolOfCollection), ...allowed.map(toolOfCommand)];
}

/** What a tool is about, by its name; some assistants write no hyphens. */
export function subjectOf({ commands, collections }: Registry, name: string): Subject | undefined {
  const plain = (word: string) => word.replaceAll("-", "_");
  const collection = collections.find((one) => plain(collectionTool(one)) === plain(name));
  if (collection) return { collection };
  const command = commands.find((one) => plain(commandTool(one)) === plain(name));
  return command && { command };
}

function toolOfCollection(collection: Collection): Tool {
  const filters = collection.filters.map((filter): [string, object] => [filter, text]);
  const page = {
    limit: { type: "integer", minimum: 1, maximum: MAX_PAGE },
    cursor: { ...text, description: "`next` of the page before." },
  };
  return {
    name: collectionTool(collection),
    title: `The ${collection.name} that may be seen`,
    description: `A page of the ${collection.name} that your person may see, filtered by field.`,
    inputSchema: {
      type: "object",
      properties: { ...Object.fromEntries(filters), ...page },
      additionalProperties: false,
    },
    annotations: { readOnlyHint: true, openWorldHint: false },
  };
}

function toolOfCommand(command: Command): Tool {
  const { changes, lastCounts = false } = command;
  const schema = inputOf(command);
  const asked = {
    ...recordOf(schema.properties),
    inRoom: { ...text, description: "Key of the room it is said in; left out, no room hears it here." },
  };
  const confirm = {
    type: "boolean",
    description: "true does it; left out, it only shows what would happen.",
  };
  const summary = command.summary(t);
  return {
    name: commandTool(command),
    title: summary,
    description: changes ? `${summary}. Without confirm it is a preview: nothing is kept.` : `${summary}.`,
    inputSchema: {
      type: "object",
      properties: changes ? { ...asked, confirm } : asked,
      required: fieldsOf(command.input).flatMap(({ name, required }) => (required ? [name] : [])),
    },
    annotations: {
      readOnlyHint: !changes,
      openWorldHint: false,
      destructiveHint: changes ? command.confirm !== undefined : undefined,
      idempotentHint: changes ? lastCounts : undefined,
    },
  };
}
