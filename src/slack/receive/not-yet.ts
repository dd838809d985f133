import type { IncomingMessage, ServerResponse } from "node:http";
import { type Bag, bags } from "../../conversation/bag.ts";
import { textIn } from "../../view/text.ts";
import { formErrors } from "../handle/submission.ts";
import { nameOfBlock } from "../render/input.ts";
import { bodyOf } from "./verify.ts";

/**
 * Answers a request of Slack while nothing can be stored yet. Whoever typed a command or filled in a form reads that it
 * was not stored; anything else is a 503: Slack sends an event again, and marks a button that did nothing. What it says
 * is the same for everybody, so nobody's signature is looked at.
 */
export async function slackNotYet(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await bodyOf(request);
  const answer = Buffer.isBuffer(body) ? answerTo(new URLSearchParams(body.toString("utf8"))) : undefined;
  if (response.destroyed) return;
  if (answer === undefined) {
    response.writeHead(503, { "Retry-After": "5" }).end();
    return;
  }
  response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(answer));
}

function answerTo(fields: URLSearchParams): object | undefined {
  const { notStored } = textIn("nl").chat;
  if (fields.has("command")) return { response_type: "ephemeral", text: notStored };
  const payload = read(fields.get("payload"));
  if (payload.type === "block_suggestion") return { options: [] };
  if (payload.type !== "view_submission" || !Array.isArray(payload.view?.blocks)) return undefined;
  const names = bags(payload.view.blocks).flatMap(({ block_id: id }) =>
    typeof id === "string" ? (nameOfBlock(id) ?? []) : [],
  );
  return formErrors(names, [], notStored);
}

function read(text: string | null): Bag {
  try {
    const value: unknown = JSON.parse(text ?? "");
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}
