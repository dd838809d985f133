import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Engine } from "../engine/engine.ts";
import { faultOf } from "../engine/fault.ts";
import { isSameSecret } from "../engine/session/same-secret.ts";
import type { Io } from "./verb.ts";
import { type Line, verbRequest } from "./verb-exchange.ts";
import { verbs } from "./verbs.ts";

const MOST_BYTES = 64 * 1024;
/** So long the command line may take for what was sent to it. */
const MOST_STILL_MS = 5_000;

/**
 * `POST /internal/cli`: runs a verb for the command line beside the server, which alone has the embedded database open.
 * Only from this machine, and only for who can read the secret in `DATA_DIR`.
 */
export async function serveVerb(
  engine: Engine,
  secret: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { remoteAddress, localAddress } = request.socket;
  const near = remoteAddress === localAddress || /^(::ffff:)?127\.|^::1$/.test(remoteAddress ?? "");
  const shown = request.headers["leerlus-secret"];
  if (!near || request.method !== "POST" || typeof shown !== "string" || !isSameSecret(shown, secret)) {
    response.writeHead(404).end();
    return;
  }
  const { verb: name, args } = verbRequest.parse(JSON.parse(await bodyOf(request)));
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (!verb) {
    response.writeHead(400).end();
    return;
  }
  response.writeHead(200, { "Content-Type": "application/x-ndjson" });
  const send = (line: Line): boolean => response.write(`${JSON.stringify(line)}\n`);
  const io: Io = {
    say: (say) => void send({ say }),
    note: (note) => void send({ note }),
    write: async (write, text) => {
      if (!send({ write, text })) await roomIn(response);
      if (response.destroyed) throw new Error("the command line went away");
    },
  };
  let exit = 1;
  try {
    exit = await verb(engine, args, io);
  } catch (error) {
    engine.log.error({ verb: name, ...faultOf(error) }, "command line verb failed");
    io.note("That failed; the server's log says where.");
  }
  send({ exit });
  response.end();
}

/** What is written may be read inside a transaction, which everybody else waits for: one that stands still ends. */
async function roomIn(response: ServerResponse): Promise<void> {
  const over = new AbortController();
  const signal = AbortSignal.any([over.signal, AbortSignal.timeout(MOST_STILL_MS)]);
  try {
    await Promise.race([once(response, "drain", { signal }), once(response, "close", { signal })]);
  } finally {
    // Whichever did not come is waited for no longer.
    over.abort();
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  const sent: AsyncIterable<Buffer> = request;
  for await (const part of sent) {
    size += part.length;
    if (size > MOST_BYTES) throw new Error("too large");
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}
