import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";

// biome-ignore lint/suspicious/noExplicitAny: what comes over the wire is looked into freely by tests
type Json = any;

const GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
const TEXT = 1;
const CLOSE = 8;
const PING = 9;
const PONG = 10;

/** Slack's side of Socket Mode: it gives an address to whoever shows the app's token, and speaks over what is opened. */
export async function openFakeSocket(appToken: string) {
  const received: Json[] = [];
  const open = new Set<Duplex>();
  let refusals = 0;
  let connections = 0;

  const server = createServer((request, response) => {
    const isOurs = request.headers.authorization === `Bearer ${appToken}`;
    const body =
      refusals-- > 0 || !isOurs
        ? { ok: false, error: "invalid_auth" }
        : { ok: true, url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/link` };
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  server.on("upgrade", (request, socket: Duplex) => {
    const key = createHash("sha1").update(`${request.headers["sec-websocket-key"]}${GUID}`).digest("base64");
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${key}\r\n\r\n`,
    );
    connections += 1;
    open.add(socket);
    let rest: Buffer = Buffer.alloc(0);
    socket.on("data", (part: Buffer) => {
      rest = readFrames(Buffer.concat([rest, part]), (opcode, data) => {
        if (opcode === TEXT) received.push(JSON.parse(data.toString("utf8")));
        else if (opcode === PING) socket.write(frame(PONG, data));
        else if (opcode === CLOSE) socket.end(frame(CLOSE, data));
      });
    });
    socket.on("close", () => open.delete(socket));
    socket.on("error", () => undefined);
    socket.write(frame(TEXT, Buffer.from(JSON.stringify({ type: "hello", num_connections: 1 }))));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

  return {
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`,
    /** What was said to Slack: an acknowledgement names the envelope. */
    received,
    connections: () => connections,
    isOpen: () => open.size > 0,
    refuse: (times: number) => {
      refusals = times;
    },
    say: (message: object) => {
      for (const socket of open) socket.write(frame(TEXT, Buffer.from(JSON.stringify(message))));
    },
    drop: () => {
      for (const socket of open) socket.destroy();
    },
    close: async () => {
      for (const socket of open) socket.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A frame of the server: not masked. */
function frame(opcode: number, data: Buffer): Buffer {
  const head =
    data.length < 126
      ? Buffer.from([0x80 | opcode, data.length])
      : Buffer.from([0x80 | opcode, 126, data.length >> 8, data.length & 0xff]);
  return Buffer.concat([head, data]);
}

/** Reads the whole frames of a client, which are masked; gives what is left. */
function readFrames(bytes: Buffer, heard: (opcode: number, data: Buffer) => void): Buffer {
  let rest = bytes;
  for (;;) {
    if (rest.length < 6) return rest;
    const short = (rest[1] ?? 0) & 0x7f;
    const at = short === 126 ? 4 : 2;
    const length = short === 126 ? rest.readUInt16BE(2) : short;
    if (rest.length < at + 4 + length) return rest;
    const mask = rest.subarray(at, at + 4);
    const data = Buffer.from(rest.subarray(at + 4, at + 4 + length)).map(
      (byte, n) => byte ^ (mask[n % 4] ?? 0),
    );
    heard((rest[0] ?? 0) & 0x0f, Buffer.from(data));
    rest = rest.subarray(at + 4 + length);
  }
}
