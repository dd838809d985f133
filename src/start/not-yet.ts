import type { IncomingMessage, ServerResponse } from "node:http";
import { API_VERSION } from "../api/headers.ts";
import { languageOr } from "../domain/organisation/language.ts";
import { type Text, textIn } from "../view/text.ts";

/** Why nobody can be served yet: Leerlus starts, or its database cannot be reached. */
export type Reason = "starting" | "away";

const RETRY = { "Retry-After": "5", "Cache-Control": "no-store" };

/** Says that it cannot be done yet and that nothing was kept, in the form in which whoever asks will understand it. */
export function answerNotYet(request: IncomingMessage, response: ServerResponse, reason: Reason): void {
  const path = (request.url ?? "/").split("?", 1)[0] ?? "/";
  const failed = () =>
    void (response.headersSent ? response.destroy() : response.writeHead(503, RETRY).end());
  if (request.method === "POST" && path === "/slack/events")
    import("../slack/receive/not-yet.ts")
      .then(({ slackNotYet }) => slackNotYet(request, response))
      .catch(failed);
  else if (request.method === "POST" && path === "/api/messages")
    import("../teams/receive/not-yet.ts")
      .then(({ teamsNotYet }) => teamsNotYet(request, response))
      .catch(failed);
  else answerHere(request, response, path, reason);
}

function answerHere(request: IncomingMessage, response: ServerResponse, path: string, reason: Reason): void {
  // Nobody waits for what is sent and not read.
  request.resume();
  const t = textIn(languageOr(request.headers["accept-language"]));
  const detail = t.notYet[reason];
  const send = (type: string, text: string, more = {}) =>
    response.writeHead(503, { ...RETRY, ...more, "Content-Type": type }).end(text);
  if (/^\/(api\/v1|mcp)(\/|$)/.test(path)) {
    const problem = { type: "about:blank", title: "Service Unavailable", status: 503, detail };
    const error = { code: "unavailable", message: detail };
    const version = { "API-Version": API_VERSION };
    send("application/problem+json", `${JSON.stringify({ ...problem, error })}\n`, version);
  } else if (/^\/(kalender|charts|metrics|internal)(\/|$)/.test(path))
    send("text/plain; charset=utf-8", `${detail}\n`);
  else send("text/html; charset=utf-8", page(t, detail, request.method === "GET"));
}

/** A page without anything that would have to be loaded; one that was only looked at tries again by itself. */
function page(t: Text, detail: string, isLookedAt: boolean): string {
  const again = isLookedAt ? '<meta http-equiv="refresh" content="3">' : "";
  const more = isLookedAt ? ` ${t.notYet.reloads}` : "";
  return (
    `<!doctype html><html lang="${t.language}"><meta charset="utf-8">${again}` +
    '<meta name="viewport" content="width=device-width"><title>Leerlus</title>' +
    '<body style="font: 1.125rem/1.5 sans-serif; max-width: 40rem; margin: 3rem auto; padding: 0 1rem">' +
    `<h1>Leerlus</h1><p role="status">${detail}${more}</p></body></html>\n`
  );
}
