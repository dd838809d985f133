import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fetchFile } from "../../src/conversation/file/fetch-file.ts";

/** A file that never ends. */
const server = createServer((_, response) => {
  server.emit("asked", response);
  response.writeHead(200, { "content-type": "text/csv" });
  response.write("a;b\n");
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => void server.close());

/** The file, begun, and its end at the server. */
async function begin() {
  const asked = once(server, "asked") as Promise<[ServerResponse]>;
  const { port } = server.address() as AddressInfo;
  const fetched = await fetchFile(new URL(`http://127.0.0.1:${port}/cijfers.csv`));
  if (typeof fetched === "string") throw new Error(fetched);
  const [response] = await asked;
  return { ...fetched, closed: once(response, "close") };
}

it("a file that nobody has begun to read is let go of when it is ended", async () => {
  const { end, closed } = await begin();
  end();
  await closed;
});

it("a file is let go of when it is ended while its next part is waited for", async () => {
  const { parts, end, closed } = await begin();
  const reader = parts[Symbol.asyncIterator]();
  expect(Buffer.from((await reader.next()).value ?? "").toString()).toBe("a;b\n");
  const next = reader.next();
  end();
  await expect(next).rejects.toThrow();
  await closed;
});
