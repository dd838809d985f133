import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Violation } from "../render/card-rules.ts";
import { type Answer, type Call, readCall } from "./fake-call.ts";
import { answerConnector } from "./fake-conversations.ts";
import { answerGraph } from "./fake-graph.ts";
import { makeLogin } from "./fake-login.ts";
import { type FakeActivity, makeTeamsState } from "./fake-teams-state.ts";
import { type Misbehaviour, makeMischief } from "./misbehaviour.ts";
import { makeRates } from "./rates.ts";

/** A call as the server saw it, and what befell it. */
export interface SeenCall {
  service: Call["service"];
  method: string;
  path: string;
  conversation: string;
  body: unknown;
  authorization: string | undefined;
  /** Unix milliseconds. */
  at: number;
  befell?: Misbehaviour;
}

export type FakeConnector = Awaited<ReturnType<typeof openFakeConnector>>;

/** Teams beyond the wire: connector, login and Graph. It examines every payload, counts, and misbehaves when asked to. */
export async function openFakeConnector() {
  const state = makeTeamsState();
  const mischief = makeMischief();
  const rates = makeRates();
  const login = makeLogin();
  const calls: SeenCall[] = [];
  const violations: Violation[] = [];
  const late = new Set<NodeJS.Timeout>();
  let root = "";

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call = await readCall(request);
    const { service, method, path, conversation, body, authorization } = call;
    const befell = mischief.for({ service, method, conversation });
    const seen: SeenCall = {
      ...{ service, method, path, conversation, body, authorization, at: Date.now() },
      ...(befell ? { befell } : {}),
    };
    calls.push(seen);
    await behave(response, befell, () => carryOut(call));
  }

  function carryOut(call: Call): Answer {
    if (call.service === "login") return login.answer(call);
    if (!login.isGood(call.authorization, call.service))
      return { status: 401, body: { error: { code: "Unauthorized" } } };
    if (call.service === "graph") return answerGraph(state, call, root);
    const known = state.conversations.get(call.conversation);
    if (known && call.method !== "GET" && rates.tooMuch(known.tenant, known.id) && state.refusesAboveLimits) {
      return { status: 429, body: { error: { code: "TooManyRequests" } }, headers: { "retry-after": "1" } };
    }
    return answerConnector(state, call, (found) => violations.push(...found));
  }

  async function behave(
    response: ServerResponse,
    how: Misbehaviour | undefined,
    work: () => Answer,
  ): Promise<void> {
    const say = (answer: Answer) => {
      response.writeHead(answer.status, {
        "content-type": "application/json; charset=utf-8",
        ...answer.headers,
      });
      response.end(answer.body === undefined ? "" : JSON.stringify(answer.body));
    };
    const code = (name: string | undefined) => (name ? { error: { code: name, message: "no" } } : undefined);
    switch (how?.does) {
      case undefined:
        return say(work());
      case "delay":
        await new Promise((resolve) => setTimeout(resolve, how.ms));
        return say(work());
      case "hang":
        return;
      case "hang-after":
        return void work();
      case "late":
        late.add(setTimeout(work, how.ms));
        return void response.destroy();
      case "limited": {
        const headers = how.seconds === undefined ? {} : { "retry-after": String(how.seconds) };
        return say({ status: 429, body: code("TooManyRequests"), headers });
      }
      case "status":
        return say({ status: how.status, body: code(how.code) });
      case "status-after":
        work();
        return say({ status: how.status, body: code(how.code) });
      case "elsewhere":
        return say({ status: 307, headers: { location: how.to } });
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
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    state,
    root,
    serviceUrl: `${root}/emea`,
    loginUrl: `${root}/login`,
    graphUrl: `${root}/graph/v1.0`,
    login,
    mischief,
    rates,
    /** Every call in order, also those that were not carried out. */
    calls,
    violations,
    /** The messages that stand in a conversation, oldest first. */
    messages: (conversation: string): FakeActivity[] => state.conversations.get(conversation)?.messages ?? [],
    close: async (): Promise<void> => {
      for (const timer of late) clearTimeout(timer);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
