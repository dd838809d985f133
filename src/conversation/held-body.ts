/** Nothing of a message has left, or only a part of it that nobody makes anything of: its time was over. */
export class TooLate extends Error {
  readonly code = "ERR_TOO_LATE";
}

/** Small enough for what has been written to have left when the next one is asked for. */
const PART = 16 * 1024;

/**
 * The parts of a request that hold back its body until it can be written. Connecting takes time, and a process may be
 * stopped meanwhile: when it goes on, another may have sent the message.
 * @param mayLeave asked right before each part of the body is written
 */
export function heldBody(body: string, mayLeave: () => boolean) {
  const bytes = new TextEncoder().encode(body);
  let written = 0;
  const stream = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        if (!mayLeave()) return controller.error(new TooLate());
        controller.enqueue(bytes.subarray(written, written + PART));
        written += PART;
        if (written >= bytes.length) controller.close();
      },
    },
    // Nothing is asked for before there is a connection to write it to.
    { highWaterMark: 0 },
  );
  return {
    body: stream,
    duplex: "half" as const,
    // Only without a window and without redirects the stream is read as it is; else a copy is, ahead of the connection.
    window: null,
    redirect: "error" as const,
    length: { "content-length": String(bytes.length) },
  };
}
