import type { IncomingMessage } from "node:http";
import type { Service } from "./misbehaviour.ts";

/** One call as it reached the server. */
export interface Call {
  service: Service;
  method: string;
  /** Behind the service's own beginning; decoded. */
  path: string;
  parts: string[];
  query: URLSearchParams;
  /** Without the message at which a thread begins. */
  conversation: string;
  root: string | undefined;
  body: unknown;
  authorization: string | undefined;
}

export interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

export async function readCall(request: IncomingMessage): Promise<Call> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
  const names = pathname.split("/").filter(Boolean).map(decodeURIComponent);
  const service: Service = names[0] === "login" || names[0] === "graph" ? names[0] : "connector";
  const text = Buffer.concat(parts).toString("utf8");
  const isForm = request.headers["content-type"]?.includes("urlencoded");
  const [conversation = "", root] = (service === "connector" ? (names[3] ?? "") : "").split(";messageid=");
  return {
    ...{
      service,
      method: request.method ?? "",
      path: `/${names.join("/")}`,
      parts: names,
      query: searchParams,
    },
    ...{ conversation, root, authorization: request.headers.authorization },
    body: isForm ? Object.fromEntries(new URLSearchParams(text)) : text === "" ? undefined : JSON.parse(text),
  };
}
