import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

/** One e-mail that the server took. */
export interface Taken {
  to: string;
  raw: string;
  mail: ParsedMail;
  at: number;
  /** Whether it came over an encrypted connection, and as whom. */
  secure: boolean;
  user: string | undefined;
  /** Whether the sender was told that it was taken. */
  isTold: boolean;
}

/** What the server does with one e-mail. The ones that end in `-after` have kept it all the same. */
export type Fault =
  | { at: "connect" | "rcpt" | "data"; code: number; text: string }
  | "hang"
  | "drop-before"
  | "drop-after"
  | "slow";

export interface Asked {
  at: "connect" | "rcpt" | "data";
  to: string;
}

export interface FakeSmtp {
  url: string;
  port: number;
  taken: Taken[];
  asked: Asked[];
  /** What befalls whom; nothing, when it gives nothing. */
  answer: (asked: Asked, count: number) => Fault | undefined;
  slowMs: number;
  inbox(to: string): Taken[];
  close(): Promise<void>;
}

const refusal = ({ code, text }: { code: number; text: string }) =>
  Object.assign(new Error(text), { responseCode: code });

/** A mail server of our own, which keeps what it takes and behaves as badly as it is told to. */
export async function openFakeSmtp(options: SMTPServerOptions & { onPort?: number } = {}): Promise<FakeSmtp> {
  const { onPort = 0, ...given } = options;
  const fault = (asked: Asked): Fault | undefined => {
    smtp.asked.push(asked);
    return smtp.answer(asked, smtp.asked.length);
  };
  const sockets = new Set<{ destroy: () => void }>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    allowInsecureAuth: true,
    logger: false,
    closeTimeout: 1,
    onAuth: ({ username, password }, _session, done) =>
      password === "geheim"
        ? done(null, { user: username ?? "" })
        : done(refusal({ code: 535, text: "5.7.8 no" })),
    onConnect: (_session, done) => {
      const befalls = fault({ at: "connect", to: "" });
      if (typeof befalls === "object") return done(refusal(befalls));
      done();
    },
    onRcptTo: ({ address }, _session, done) => {
      const befalls = fault({ at: "rcpt", to: address });
      if (typeof befalls === "object") return done(refusal(befalls));
      done();
    },
    onData: (stream, session, done) => {
      const to = session.envelope.rcptTo[0]?.address ?? "";
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        void (async () => {
          const befalls = fault({ at: "data", to });
          if (typeof befalls === "object") return done(refusal(befalls));
          if (befalls === "hang") return;
          if (befalls === "slow") await pause(smtp.slowMs);
          if (befalls === "drop-before") return drop(session.id);
          const raw = Buffer.concat(parts);
          const mail = await simpleParser(raw);
          const isTold = befalls !== "drop-after";
          const { secure, user } = session;
          smtp.taken.push({ to, raw: raw.toString(), mail, at: performance.now(), secure, user, isTold });
          if (isTold) done();
          else drop(session.id);
        })();
      });
    },
    ...given,
  });
  server.on("error", () => undefined);
  const drop = (id: string) => {
    for (const connection of server.connections) {
      const one = connection as unknown as { id: string; _socket: { destroy: () => void } };
      if (one.id === id) one._socket.destroy();
    }
  };
  server.server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((ready) => server.listen(onPort, "127.0.0.1", () => ready()));
  const { port } = server.server.address() as AddressInfo;
  const smtp: FakeSmtp = {
    url: `smtp${given.secure ? "s" : ""}://127.0.0.1:${port}`,
    port,
    taken: [],
    asked: [],
    answer: () => undefined,
    slowMs: 300,
    inbox: (to) => smtp.taken.filter((one) => one.to === to),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((closed) => server.close(() => closed()));
    },
  };
  return smtp;
}
