import type { types } from "@slack/bolt";
import { recordOf } from "../../domain/record.ts";
import { failureOf } from "./failure.ts";

const POINTER = /json-pointer:\/blocks\/(\d+)/;
/** Those that Slack may refuse though they are made well, and in which order they are suspected. */
const DOUBTFUL = ["image", "data_table"] as const;

/**
 * Which block Slack refused a message for: the one that it points at, else the first of those that it may refuse though
 * they are made well. Undefined when it refused it for something else.
 */
export function refusedBlock(
  error: unknown,
  blocks: readonly types.KnownBlock[],
): (typeof DOUBTFUL)[number] | undefined {
  const failure = failureOf(error);
  if (!("refused" in failure) || failure.refused !== "invalid_blocks") return undefined;
  const { messages } = recordOf(recordOf(recordOf(error).data).response_metadata);
  const [, at] = POINTER.exec(Array.isArray(messages) ? messages.join(" ") : "") ?? [];
  const pointed = at === undefined ? undefined : blocks[Number(at)]?.type;
  if (pointed !== undefined) return DOUBTFUL.find((type) => type === pointed);
  return DOUBTFUL.find((type) => blocks.some((block) => block.type === type));
}
