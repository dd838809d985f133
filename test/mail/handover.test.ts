import { type AddressInfo, createServer, type Socket } from "node:net";
import { afterEach, expect, it } from "vitest";
import { failureOf } from "../../src/mail/send/failure.ts";
import { sendSmtp } from "../../src/mail/send/smtp.ts";
import { configFor } from "./use-mail.ts";

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A server that asks for a message and then reads no further. */
async function openDeafSmtp(): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.write("220 deaf\r\n");
    socket.on("data", (data) => {
      const line = data.toString();
      if (!line.startsWith("DATA")) return void socket.write("250 ok\r\n");
      socket.pause();
      socket.write("354 go on\r\n");
    });
  });
  closers.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return `smtp://127.0.0.1:${port}`;
}

it("a message whose end never left certainly did not arrive", async () => {
  const message = Buffer.from(`Subject: x\r\n\r\n${`${"y".repeat(70)}\r\n`.repeat(250_000)}`);
  const letter = { from: "a@b.example", to: "anna@example.org", message };
  const bounds = { signal: AbortSignal.timeout(1500), depart: async () => () => true };
  const error = await sendSmtp(configFor(await openDeafSmtp()), letter, bounds).catch((one: unknown) => one);
  expect(failureOf(error)).toEqual({ failed: "ECONNECTION" });
});
