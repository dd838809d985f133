import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { type AddressInfo, createServer, type Server } from "node:net";
import { afterEach, beforeEach, expect, it } from "vitest";
import { brokenOff } from "../../src/conversation/failure.ts";
import { heldBody } from "../../src/conversation/held-body.ts";

let server: Server;
let heard: string;
beforeEach(async () => {
  heard = "";
  server = createServer((socket) => {
    socket
      .on("error", () => undefined)
      .on("data", (data) => {
        heard += data.toString("latin1");
        const [head = "", body = ""] = heard.split("\r\n\r\n");
        const length = Number(/content-length: (\d+)/i.exec(head)?.[1]);
        if (body.length === length) socket.end("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok");
      });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
});
afterEach(() => server.close());

async function post(text: string, mayLeave: () => boolean): Promise<unknown> {
  const { length, ...body } = heldBody(text, mayLeave);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    const response = await fetch(url, { method: "POST", headers: length, ...body });
    return await response.text();
  } catch (error) {
    return brokenOff(error);
  }
}

it("a body that may leave arrives whole, with its length", async () => {
  const text = "é".repeat(40_000);
  expect(await post(text, () => true)).toBe("ok");
  expect(heard).toMatch(/content-length: 80000\r\n/i);
  expect(heard).not.toMatch(/transfer-encoding/i);
});

it("of a body whose time is over when the connection stands nothing leaves", async () => {
  let isLate = false;
  const connected = () => {
    isLate = true;
  };
  subscribe("undici:client:connected", connected);
  expect(await post("hallo", () => !isLate)).toEqual({ failed: "ERR_TOO_LATE" });
  unsubscribe("undici:client:connected", connected);
  await new Promise((later) => setTimeout(later, 50));
  expect(heard).toBe("");
});

it("a body whose time is over while it is written is never whole", async () => {
  let asked = 0;
  const result = await post("x".repeat(100_000), () => {
    asked += 1;
    return asked < 3;
  });
  expect(result).toEqual({ failed: "ERR_TOO_LATE" });
  await new Promise((later) => setTimeout(later, 50));
  expect(heard.length).toBeLessThan(50_000);
});
