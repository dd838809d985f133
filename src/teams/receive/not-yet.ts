import type { IncomingMessage, ServerResponse } from "node:http";
import { textIn } from "../../view/text.ts";
import { formMessage, pressMessage, retryDialog } from "../handle/invoke-answer.ts";
import type { Answer } from "./app.ts";
import { readActivity } from "./body.ts";

/**
 * Answers an activity of Teams while nothing can be stored yet: whoever pressed something or sent a form reads that it
 * was not stored; of anything else Teams is told to come again. What it says is the same for everybody, so nobody's
 * token is looked at.
 */
export async function teamsNotYet(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const read = await readActivity(request);
  const { status, body } =
    "status" in read ? { status: read.status, body: undefined } : answerTo(read.activity);
  if (response.destroyed) return;
  if (body !== undefined)
    response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
  else response.writeHead(status, status === 503 ? { "Retry-After": "5" } : {}).end();
}

function answerTo({ type, name, value }: Record<string, unknown>): Answer {
  const words = textIn("nl");
  if (type !== "invoke") return { status: 503 };
  switch (name) {
    case "adaptiveCard/action":
      return pressMessage(words.chat.notStored);
    case "task/submit":
    case "composeExtension/submitAction":
      return retryDialog(
        words,
        typeof value === "object" && value !== null && "data" in value ? value.data : {},
      );
    case "task/fetch":
    case "composeExtension/fetchTask":
      return formMessage(words.chat.notStored);
    default:
      return { status: 200, body: {} };
  }
}
