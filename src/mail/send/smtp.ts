import { Readable } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import type { NodemailerError } from "nodemailer/lib/errors.js";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import type { MailConfig } from "../../start/settings/settings.ts";

/** The server, and how long each step of talking to it may take. */
export type Server = Pick<MailConfig, "host" | "port" | "secure" | "user" | "password" | "isLocal">;

/** Servers look for viruses before they say that they have a message: so long from when a connection is opened. */
export const PATIENCE_MS = 60_000;
const CONNECT_MS = 10_000;
const SILENCE_MS = 60_000;
/** So much of a message is held back until it may be written: without its end the server takes none of it. */
const HELD_BYTES = 64;
/** So often it is looked whether the rest has left. */
const LOOK_MS = 10;

/** The message was not written to its end, because its time was over. */
export class TooLate extends Error {}

/** What went wrong, and whether the end of the message may have reached the server by then. */
export class SmtpFailure extends Error {
  readonly failure: NodemailerError;
  readonly mayHaveArrived: boolean;

  constructor(failure: NodemailerError, mayHaveArrived: boolean) {
    super(failure.code ?? "smtp");
    this.failure = failure;
    this.mayHaveArrived = mayHaveArrived;
  }
}

/** One e-mail as it is handed to a server. */
export interface Letter {
  from: string;
  to: string;
  message: Buffer;
}

interface Bounds {
  signal: AbortSignal;
  /** Asked when everything is ready to be written; undefined: it must not be. */
  depart: () => Promise<(() => boolean) | undefined>;
}

/** A connection that is ready to be written to: encrypted unless the server is this machine, and signed in. */
export async function openSmtp(server: Server, signal?: AbortSignal): Promise<SMTPConnection> {
  const { host, port, secure, isLocal, user, password } = server;
  const connection = new SMTPConnection({
    host,
    port,
    secure,
    requireTLS: !secure && !isLocal,
    tls: { minVersion: "TLSv1.2", rejectUnauthorized: !isLocal },
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    socketCloseTimeout: 0,
    // A machine's own loopback counts as a network when the server is there.
    allowInternalNetworkInterfaces: isLocal,
    logger: false,
  });
  const close = () => connection.close();
  signal?.addEventListener("abort", close, { once: true });
  try {
    await step(connection, (done) => connection.connect(done), signal);
    if (user !== undefined && password !== undefined)
      await step(connection, (done) => connection.login({ user, pass: password }, done), signal);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  } finally {
    signal?.removeEventListener("abort", close);
  }
}

/**
 * Hands one e-mail to the server.
 * @throws SmtpFailure when the server did not say that it has it
 */
export async function sendSmtp(server: Server, letter: Letter, { signal, depart }: Bounds): Promise<void> {
  const ended = { written: false };
  let connection: SMTPConnection | undefined;
  try {
    connection = await openSmtp(server, signal);
    const mayLeave = await depart();
    if (!mayLeave) throw new TooLate();
    await writeLetter(connection, letter, { signal, mayLeave, ended });
    connection.quit();
  } catch (error) {
    connection?.close();
    if (error instanceof TooLate) throw error;
    // Whatever is thrown here is an error of the library or of the network, both of which have its fields.
    throw new SmtpFailure(error as NodemailerError, ended.written);
  }
}

async function writeLetter(
  connection: SMTPConnection,
  { from, to, message }: Letter,
  { signal, mayLeave, ended }: { signal: AbortSignal; mayLeave: () => boolean; ended: { written: boolean } },
): Promise<void> {
  const close = () => connection.close();
  signal.addEventListener("abort", close, { once: true });
  const over = new AbortController();
  const hasLeft = (bytes: number) => leaves(connection, bytes, over.signal);
  const body = Readable.from(held(message, { hasLeft, mayLeave, ended }));
  try {
    await step(
      connection,
      (done) => connection.send({ from, to: [to], size: message.length }, body, done),
      signal,
    );
  } finally {
    signal.removeEventListener("abort", close);
    over.abort();
    body.destroy();
  }
}

interface Holding {
  /** Resolves when so many bytes have left. */
  hasLeft: (bytes: number) => Promise<void>;
  mayLeave: () => boolean;
  ended: { written: boolean };
}

/** The end of a message leaves only while its time is not over: a process may have stood still since it was begun. */
async function* held(message: Buffer, { hasLeft, mayLeave, ended }: Holding) {
  const end = Math.max(0, message.length - HELD_BYTES);
  const left = hasLeft(end);
  left.catch(() => undefined);
  yield message.subarray(0, end);
  // Whoever reads asks for more before the server has taken this.
  await left;
  if (!mayLeave()) throw new TooLate();
  ended.written = true;
  yield message.subarray(end);
}

/** Resolves when the connection has handed so many more bytes to the network. */
async function leaves({ _socket: socket }: SMTPConnection, bytes: number, over: AbortSignal): Promise<void> {
  if (!socket) throw new Error("closed");
  const before = socket.bytesWritten;
  // What still waits in the socket counts as written there.
  while (socket.bytesWritten - before < bytes || socket.writableLength > 0)
    await pause(LOOK_MS, undefined, { signal: over });
}

/** One step of a conversation, which ends with its callback, with an error of the connection, or with the signal. */
async function step(
  connection: SMTPConnection,
  ask: (done: (error?: NodemailerError | null) => void) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const done = (error?: NodemailerError | null) => (error ? reject(error) : resolve());
  const abort = () => done(Object.assign(new Error("aborted"), { code: "EABORT" }));
  // An error that comes after the step is over has been told already; without a listener it would end the process.
  connection.on("error", done);
  connection.once("end", () => done(Object.assign(new Error("closed"), { code: "ECONNECTION" })));
  signal?.addEventListener("abort", abort, { once: true });
  if (signal?.aborted) abort();
  else ask(done);
  try {
    await promise;
  } finally {
    signal?.removeEventListener("abort", abort);
  }
}
