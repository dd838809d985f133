import { type Answer, type Call, fails, type Method, textOf } from "./fake-call.ts";
import type { FakeTeam } from "./fake-state.ts";
import { isBag, listOf } from "./limits-book.ts";

const mayWrite = ({ scopes }: FakeTeam): boolean => scopes?.includes("files:write") ?? true;
let count = 0;

const getUploadUrl: Method = ({ team, state, args }) => {
  if (!mayWrite(team)) return fails("missing_scope", { needed: "files:write", provided: "chat:write" });
  const name = textOf(args, "filename");
  if (name === "" || !(Number(textOf(args, "length")) > 0)) return fails("invalid_arguments");
  count += 1;
  const id = `F0UP${count}`;
  team.files.set(id, { id, name, mimetype: "image/png", content: Buffer.alloc(0) });
  return { ok: true, upload_url: `${state.root}/upload/${team.id}/${id}`, file_id: id };
};

const completeUpload: Method = ({ team, args }) => {
  if (!mayWrite(team)) return fails("missing_scope", { needed: "files:write", provided: "chat:write" });
  const files = listOf(args.files).map((one) => (isBag(one) ? team.files.get(String(one.id)) : undefined));
  if (files.length === 0 || files.some((file) => !file || file.content.length === 0))
    return fails("file_not_found");
  // Shared in a channel it would be a message of its own.
  if (args.channel_id !== undefined || args.channels !== undefined) return fails("invalid_channel");
  for (const file of files) if (file) file.isComplete = true;
  return { ok: true, files: files.map((file) => ({ id: file?.id })) };
};

/** A workspace that Slack has not given tables yet points at the one that it refuses. */
export function withoutTables({ team, args }: Pick<Call, "args"> & { team: FakeTeam }): Answer | undefined {
  const at = listOf(args.blocks).findIndex((block) => isBag(block) && block.type === "data_table");
  if (!team.hasNoTables || at === -1) return undefined;
  const messages = [`[ERROR] unsupported type: data_table [json-pointer:/blocks/${at}/type]`];
  return fails("invalid_blocks", { response_metadata: { messages } });
}

/** Slack takes no message with a picture that is not there, or that it has not looked at yet. */
export function withoutFile({ team, args }: Call & { team: FakeTeam }): Answer | undefined {
  const pictures = listOf(args.blocks).flatMap((block) =>
    isBag(block) && isBag(block.slack_file) ? [String(block.slack_file.id)] : [],
  );
  if (pictures.length === 0) return undefined;
  if (team.slowFiles > 0) {
    team.slowFiles -= 1;
    return fails("invalid_blocks", { response_metadata: { messages: ["[ERROR] invalid slack file"] } });
  }
  return pictures.every((id) => team.files.get(id)?.isComplete) ? undefined : fails("invalid_blocks");
}

export const FILES: Record<string, Method> = {
  "files.getUploadURLExternal": getUploadUrl,
  "files.completeUploadExternal": completeUpload,
};
