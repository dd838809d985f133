import { createServer, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Health } from "./health.ts";
import { answerNotYet } from "./not-yet.ts";

/** The address cannot be listened on; why, in words. */
export class CannotListen extends Error {
  constructor(port: number, code: string) {
    super(
      code === "EADDRINUSE"
        ? `Port ${port} is in use by another program. Stop it, or choose another one: PORT=${port + 1} npm start`
        : `Leerlus cannot listen on port ${port} (${code}). Choose another PORT or HOST.`,
    );
    this.name = "CannotListen";
  }
}

/**
 * A file of figures may take minutes over a slow line; who sends nothing at all is cut off sooner. A connection without
 * requests stays longer than a proxy keeps one (a minute mostly): else it closes just as the next request goes out on it.
 */
const TIMEOUTS = { requestTimeout: 300_000, headersTimeout: 10_000, keepAliveTimeout: 75_000 };
const EVERYWHERE = "0.0.0.0";

/** The HTTP server: open from the first moment, so that health can be asked while the rest still starts. */
export interface AppServer {
  port: number;
  /** Who answers everything but health from now on. */
  admit(handler: RequestListener): void;
  /** Where whoever is on this machine finds it. */
  url(): string;
  /** Moves to every address of the machine, unless it is there already. */
  widen(): Promise<void>;
  /** Lets nobody in any more, ends event streams and lets what is in flight finish. */
  close(): Promise<void>;
}

/** @throws CannotListen */
export async function openHttpServer(health: Health, port: number, host: string): Promise<AppServer> {
  const open = new Set<ServerResponse>();
  let answer: RequestListener = (request, response) => answerNotYet(request, response, "starting");
  let closing = false;
  const listener: RequestListener = (request, response) => {
    open.add(response);
    response.on("close", () => {
      open.delete(response);
      // A connection kept alive after its last answer would hold up the end.
      if (closing) setImmediate(() => server.closeIdleConnections());
    });
    if (!health.handle(request, response)) answer(request, response);
  };
  let server = await listen(listener, port, host);
  const taken = addressOf(server).port;
  return {
    port: taken,
    admit: (handler) => {
      answer = handler;
    },
    url: () => {
      const { address } = addressOf(server);
      const here = address === EVERYWHERE ? "127.0.0.1" : address === "::" ? "::1" : address;
      return `http://${here.includes(":") ? `[${here}]` : here}:${taken}`;
    },
    widen: async () => {
      if (addressOf(server).address === EVERYWHERE) return;
      await closed(server);
      server = await listen(listener, taken, EVERYWHERE);
    },
    close: async () => {
      closing = true;
      const done = closed(server);
      for (const response of open) {
        if (String(response.getHeader("content-type")).startsWith("text/event-stream")) response.end();
        else if (!response.headersSent) response.setHeader("Connection", "close");
      }
      await done;
    },
  };
}

function listen(listener: RequestListener, port: number, host: string): Promise<Server> {
  const server = createServer(TIMEOUTS, listener);
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(new CannotListen(port, error.code ?? "?")));
    server.listen(port, host, () => resolve(server));
  });
}

function closed(server: Server): Promise<void> {
  const done = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  return done;
}

/** The address of a server that listens on a port, as ours does. */
function addressOf(server: Server): AddressInfo {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server listens on no port");
  return address;
}
