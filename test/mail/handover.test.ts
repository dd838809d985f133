import { type AddressInfo, createServer, type Socket } from "node:net";
import { afterEach, expect, it, vi } from "vitest";
import { SHARE_OF_SETTLE } from "../../src/delivery/tries.ts";
import { personOf } from "../../src/domain/organisation/organisation.ts";
import { cachedCooperation } from "../../src/engine/cooperation-cache.ts";
import { failureOf } from "../../src/mail/send/failure.ts";
import { mailSender } from "../../src/mail/send/send.ts";
import { signInMailer } from "../../src/mail/send/sign-in.ts";
import { sendSmtp } from "../../src/mail/send/smtp.ts";
import type { MailPost } from "../../src/mail/surface.ts";
import { COOPERATION } from "../builders.ts";
import { configFor, mailOf, tokensOf, useMail } from "./use-mail.ts";

const { app, smtp, until } = useMail();

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

const postOf = (delivery: number): MailPost => ({
  ...{ cooperation: COOPERATION, room: "secretariat", address: "example.org:a@example.org" },
  ...{ purpose: "test", subject: "", card: { title: ["Hallo"], body: [] }, language: "nl" },
  ...{ delivery, key: `k${delivery}` },
});

it("a message whose end never left certainly did not arrive", async () => {
  const message = Buffer.from(`Subject: x\r\n\r\n${`${"y".repeat(70)}\r\n`.repeat(250_000)}`);
  const letter = { from: "a@b.example", to: "anna@example.org", message };
  const bounds = { signal: AbortSignal.timeout(1500), depart: async () => () => true };
  const error = await sendSmtp(configFor(await openDeafSmtp()), letter, bounds).catch((one: unknown) => one);
  expect(failureOf(error)).toEqual({ failed: "ECONNECTION" });
});

it("a server may take a minute to say that it has a message, and is not asked meanwhile", () => {
  const { engine } = app();
  const senderWith = (settleMs: number) =>
    mailSender(mailOf(engine, configFor(smtp().url)), tokensOf(engine), settleMs);
  for (const sender of [senderWith(45_000), senderWith(200_000)]) {
    expect(sender.timeoutMs).toBeGreaterThan(60_000);
    expect(sender.settleMs * SHARE_OF_SETTLE).toBeGreaterThanOrEqual(sender.timeoutMs);
  }
  expect(senderWith(1000).settleMs).toBe(1000);
});

it("a server that takes its time is waited for, also for a link to sign in", async () => {
  Object.assign(smtp(), { answer: () => "slow", slowMs: 22_000 });
  const { engine } = app();
  const mail = mailOf(engine, configFor(smtp().url));
  const warned = vi.spyOn(engine.log, "warn");
  closers.push(() => warned.mockRestore());
  const signIn = signInMailer(mail);
  const { directory } = await cachedCooperation(engine, engine.database.db, COOPERATION);
  const anna = personOf(directory, "anna@example.org");
  if (!anna) throw new Error("no Anna");
  signIn.mail({ ...anna, cooperation: COOPERATION, language: "nl" }, "https://leerlus.example/geheim");
  // The link is answered first, or stopping would break it off.
  await until(() => smtp().asked.some(({ at }) => at === "data"));
  const sent = await mailSender(mail, tokensOf(engine)).send(
    postOf(1),
    AbortSignal.timeout(60_000),
    async () => () => true,
  );
  expect(sent).toEqual({ sent: expect.any(String) });
  expect(smtp().taken).toHaveLength(2);
  await signIn.stop();
  expect(smtp().asked.filter(({ at }) => at === "connect")).toHaveLength(2);
  // Whoever gives up says so.
  expect(warned).not.toHaveBeenCalled();
}, 90_000);

it("a message that only waited for a connection was not tried, nor made", async () => {
  smtp().answer = ({ at }) => (at === "data" ? "hang" : undefined);
  const { engine } = app();
  let made = 0;
  const sender = mailSender(mailOf(engine, configFor(smtp().url)), () => {
    made += 1;
    return tokensOf(engine)();
  });
  const send = (delivery: number, signal: AbortSignal) =>
    sender.send(postOf(delivery), signal, async () => () => true);
  const ending = new AbortController();
  const first = [1, 2, 3, 4, 5].map((delivery) => send(delivery, ending.signal));
  await until(() => smtp().asked.filter(({ at }) => at === "data").length === 5);
  expect(await send(6, AbortSignal.timeout(300))).toEqual({ retryAfterMs: 1000, isOwn: true });
  ending.abort();
  expect(await Promise.all(first)).toEqual(Array(5).fill({ unknown: "ECONNECTION" }));
  expect(smtp().asked.filter(({ at }) => at === "connect")).toHaveLength(5);
  expect(made).toBe(5);
});
