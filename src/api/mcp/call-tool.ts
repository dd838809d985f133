import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { type Command, changesBy } from "../../engine/command.ts";
import type { Actor } from "../../engine/context.ts";
import { dispatch, type Refused } from "../../engine/dispatch.ts";
import type { Engine } from "../../engine/engine.ts";
import { faultOf } from "../../engine/fault.ts";
import { Refusal } from "../../engine/refusal.ts";
import { unavailable } from "../../engine/unavailable.ts";
import type { Text } from "../../view/text.ts";
import { DEEPEST, isDeeper } from "../body.ts";
import { readQuery } from "../read-query.ts";
import { roomOf } from "../run-command.ts";
import { type Said, toolResult } from "./tool-result.ts";
import { subjectOf } from "./tools.ts";

type Values = Record<string, unknown>;
type Problem = Pick<Refused, "code" | "message"> & {
  issues?: Refused["issues"];
  outcome?: Refused["outcome"] | undefined;
};

/** Does what a tool is for, as a person. What goes wrong is an answer as well, which the assistant can act on. */
export async function callTool(
  engine: Engine,
  actor: Actor,
  t: Text,
  { name, sent }: { name: string; sent: Values },
): Promise<CallToolResult> {
  try {
    if (isDeeper(sent, DEEPEST)) throw new Refusal("invalid", t.api.tooDeep);
    const subject = subjectOf(engine.registry, name);
    if (!subject) throw new Refusal("not-found", t.api.noTool(name.slice(0, 80)));
    if ("command" in subject) return await runTool(engine, actor, t, subject.command, sent);
    const page = await readQuery(engine, actor, subject.collection, asQuery(sent), t, "mcp");
    return toolResult("list", JSON.stringify(page), page);
  } catch (error) {
    return failed(problemOf(engine, t, error));
  }
}

async function runTool(
  engine: Engine,
  actor: Actor,
  t: Text,
  command: Command,
  { confirm, inRoom, ...input }: Values,
): Promise<CallToolResult> {
  // What was meant for a closed room must not be open to everybody.
  if (inRoom !== undefined && typeof inRoom !== "string")
    throw new Refusal("invalid", t.api.roomText, [{ field: "inRoom", message: t.api.roomText }]);
  const room = inRoom === undefined ? undefined : await roomOf(engine, actor, inRoom, t);
  const dryRun = changesBy(command, input) && confirm !== true;
  const reply = await dispatch(engine, { command, input, actor, via: "mcp", room, dryRun });
  if (!reply.ok) return failed(reply);
  const text = command.secretAnswer ? withoutLinks(reply.text) : reply.text;
  const said: Said = { text };
  if (reply.ref !== undefined) said.ref = reply.ref;
  if (reply.next) said.next = reply.next;
  if (dryRun) said.preview = true;
  else if (reply.undo) said.undo = { tool: "leerlus_undo", arguments: reply.undo.input };
  if (reply.posts) said.posts = reply.posts;
  const kind = dryRun ? "preview" : changesBy(command, input) ? "done" : "read";
  return toolResult(kind, text, said);
}

/** A link that is a secret is for its person alone: what an assistant has read is kept elsewhere. */
const withoutLinks = (text: string): string => text.replace(/https?:\/\/\S+/g, "…");

/** Filters as a query has them. */
const asQuery = (sent: Values): Values =>
  Object.fromEntries(
    Object.entries(sent).map(([name, value]) => [
      name,
      typeof value === "number" || typeof value === "boolean" ? String(value) : value,
    ]),
  );

function problemOf(engine: Engine, t: Text, error: unknown): Problem {
  const refusal = error instanceof Refusal ? error : unavailable(error, t);
  if (refusal) return refusal;
  const incident = crypto.randomUUID().slice(0, 8);
  engine.log.error({ incident, ...faultOf(error) }, "tool failed");
  return { code: "fault", message: t.refusal.incident(incident) };
}

function failed({ code, message, issues = [], outcome }: Problem): CallToolResult {
  const error: Values = { code, message };
  if (issues.length > 0) error.issues = issues;
  if (outcome !== undefined) error.outcome = outcome;
  const lines = [message, ...issues.map((issue) => `${issue.field}: ${issue.message}`)];
  return { ...toolResult("refused", lines.join("\n"), { error }), isError: true };
}
