import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

/** Long enough for a browser to draw what it has. */
const LATE_MS = 300;

/**
 * A way to a server on which the end of each page, from a mark on, comes later than what stands before it, as on a line
 * that falters.
 */
export async function openLateEnds(
  target: string,
  mark: string,
): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer(async (request, response) => {
    const headers = { cookie: request.headers.cookie ?? "", accept: request.headers.accept ?? "" };
    const answer = await fetch(target + request.url, { headers, redirect: "manual" });
    const body = Buffer.from(await answer.arrayBuffer());
    response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "" });
    const at = body.indexOf(mark);
    if (at >= 0) {
      response.write(body.subarray(0, at));
      await pause(LATE_MS);
    }
    response.end(body.subarray(Math.max(0, at)));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
