import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Answer, type Call, fails, readArgs, textOf } from "./fake-call.ts";
import { CHAT } from "./fake-chat.ts";
import { CONVERSATIONS } from "./fake-conversations.ts";
import { FILES } from "./fake-files.ts";
import { exchangeCode, PEOPLE } from "./fake-people.ts";
import { makeResponseUrls } from "./fake-response-url.ts";
import { type FakeMessage, type FakeState, type FakeTeam, makeState, nextTs } from "./fake-state.ts";
import type { Bag, Violation } from "./limits-book.ts";
import { type Misbehaviour, makeMischief } from "./misbehaviour.ts";

const METHODS = { ...CHAT, ...CONVERSATIONS, ...FILES, ...PEOPLE };
const MISSING = "https://docs.slack.dev/reference/methods";

/** A call as the server saw it, and whether it was carried out. */
export interface SeenCall {
  method: string;
  team: string;
  args: Bag;
  /** Unix milliseconds. */
  at: number;
  befell?: Misbehaviour["does"];
}

export type FakeSlack = Awaited<ReturnType<typeof openFakeSlack>>;

/** Slack beyond the wire: it plays `slack.com/api`, examines every payload, and misbehaves when asked to. */
export async function openFakeSlack() {
  const state = makeState();
  const mischief = makeMischief();
  const calls: SeenCall[] = [];
  const violations: (Violation & { method: string })[] = [];
  const lastPost = new Map<string, number>();
  const late = new Set<NodeJS.Timeout>();
  const reporter = (method: string) => (found: Violation[]) => {
    for (const violation of found) violations.push({ ...violation, method });
    return undefined;
  };
  const urls = makeResponseUrls(state, reporter("response_url"));

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const content = await bodyOf(request);
    const body = content.toString("utf8");
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (pathname.startsWith("/response/")) return answerAt(pathname, body, response);
    if (pathname.startsWith("/files/")) return sendFile(state, request, pathname, response);
    if (pathname.startsWith("/upload/")) return await takeUpload(pathname, content, response);
    const method = pathname.replace(/^\/api\//, "");
    const args = readArgs(body, request.headers["content-type"] ?? "");
    const token = request.headers.authorization?.replace(/^Bearer /, "") ?? textOf(args, "token");
    const team = [...state.teams.values()].find((one) => one.token === token);
    const channel = textOf(args, "channel");
    const misbehaviour = mischief.for({ method, team: team?.id ?? "", channel });
    const seen: SeenCall = { method, team: team?.id ?? "", args, at: Date.now() };
    calls.push(misbehaviour ? { ...seen, befell: misbehaviour.does } : seen);
    const call: Call = { method, team, args, state, report: reporter(method) };
    const wait = misbehaviour ? undefined : tooSoon(call, channel);
    if (wait !== undefined) return limited(response, wait);
    if (team?.scopes) response.setHeader("x-oauth-scopes", team.scopes.join(","));
    await behave(response, misbehaviour, () => carryOut(call));
  }

  /** The place of an upload is a server of its own, that misbehaves like the others. */
  async function takeUpload(path: string, content: Buffer, response: ServerResponse): Promise<void> {
    const [, , teamId = "", fileId = ""] = path.split("/");
    const how = mischief.for({ method: "upload", team: teamId, channel: "" });
    const seen: SeenCall = {
      method: "upload",
      team: teamId,
      args: { length: content.length },
      at: Date.now(),
    };
    calls.push(how ? { ...seen, befell: how.does } : seen);
    await behave(response, how, () => {
      const file = state.teams.get(teamId)?.files.get(fileId);
      if (!file) return fails("not_found");
      file.content = content;
      return { ok: true };
    });
  }

  /** The addresses of answers fail as well when they are told to. */
  function answerAt(path: string, body: string, response: ServerResponse): void {
    const how = mischief.for({ method: "response_url", team: "", channel: "" });
    if (how?.does === "hang") return;
    if (how?.does === "500-before") answer(response, 500, fails("internal_error"));
    else urls.answer(path, body, response);
  }

  /** Slack lets a message a second into a channel. */
  function tooSoon({ method, team }: Call, channel: string): number | undefined {
    if (state.perChannelMs === 0 || method !== "chat.postMessage" || !team) return undefined;
    const key = `${team.id}:${channel}`;
    const waited = Date.now() - (lastPost.get(key) ?? 0);
    if (waited < state.perChannelMs) return Math.ceil((state.perChannelMs - waited) / 1000);
    lastPost.set(key, Date.now());
    return undefined;
  }

  async function behave(response: ServerResponse, how: Misbehaviour | undefined, work: () => Answer) {
    switch (how?.does) {
      case undefined:
        return answer(response, 200, work());
      case "delay":
        await new Promise((resolve) => setTimeout(resolve, how.ms));
        return answer(response, 200, work());
      case "hang":
        return;
      case "hang-after":
        return void work();
      case "late":
        late.add(setTimeout(work, how.ms));
        return void response.destroy();
      case "limited":
        return limited(response, how.seconds);
      case "error":
        return answer(response, 200, fails(how.code));
      case "500-before":
        return answer(response, 500, fails("internal_error"));
      case "500-after":
        work();
        return answer(response, 500, fails("internal_error"));
      case "reset-before":
        return void response.destroy();
      case "reset-after":
        work();
        return void response.destroy();
      case "page":
        work();
        response.writeHead(200, { "content-type": "text/html" });
        response.end("<html><body>Please sign in to the guest network</body></html>");
    }
  }

  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  state.root = root;

  return {
    state,
    apiUrl: `${root}/api/`,
    mischief,
    /** Every call in order, also those that were not carried out. */
    calls,
    violations,
    responseUrls: urls,
    /** The messages that stand in a channel, oldest first. */
    messages: (team: string, channel: string): FakeMessage[] =>
      state.teams.get(team)?.channels.get(channel)?.messages ?? [],
    /** A `trigger_id` for somebody who pressed or typed something. */
    trigger: (team: string, user: string): string => {
      const id = `${nextTs()}.trigger`;
      state.triggers.set(id, { team, user, at: Date.now(), used: false });
      return id;
    },
    close: async (): Promise<void> => {
      for (const timer of late) clearTimeout(timer);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function carryOut(call: Call): Answer {
  if (call.method === "oauth.v2.access") return exchangeCode(call);
  const { team } = call;
  if (!team) return fails("invalid_auth");
  if (team.refusal) return fails(team.refusal);
  const method = METHODS[call.method];
  if (method) return method({ ...call, team });
  call.report([{ rule: "known method", url: MISSING, path: "", found: call.method }]);
  return fails("unknown_method");
}

function limited(response: ServerResponse, seconds: number): void {
  answer(response, 429, fails("ratelimited"), { "retry-after": String(seconds) });
}

function answer(
  response: ServerResponse,
  status: number,
  body: Answer,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
  response.end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function sendFile(state: FakeState, request: IncomingMessage, path: string, response: ServerResponse): void {
  const [, , teamId = "", fileId = ""] = path.split("/");
  const team: FakeTeam | undefined = state.teams.get(teamId);
  const file = team?.files.get(fileId);
  const isAllowed =
    !request.url?.endsWith("?signed-out") && request.headers.authorization === `Bearer ${team?.token}`;
  // Without the token Slack sends its sign-in page, with 200.
  response.writeHead(file ? 200 : 404, { "content-type": isAllowed ? (file?.mimetype ?? "") : "text/html" });
  response.end(isAllowed ? file?.content : "<html>Sign in to Slack</html>");
}
