import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

/**
 * What the line does from now on.
 * - `pass`: carries everything.
 * - `refuse`: a new connection is ended at once; those that are open go on.
 * - `black-hole`: nothing arrives on either side and nobody is told; new connections are taken and never answered.
 * - `slow`: everything arrives `slowMs` later, in order.
 */
export type Line = "pass" | "refuse" | "black-hole" | "slow";

/** A line between two programs that can fail in the ways of a network. */
export interface TcpProxy {
  port: number;
  /** How many connections are open, on one side at least. */
  readonly open: number;
  /**
   * Connections that were in a black hole stay in it when the line passes again: what was lost there is lost, as when
   * a firewall has forgotten them.
   */
  set(line: Line): void;
  /** Breaks off every open connection, as a crash does. */
  reset(): void;
  close(): Promise<void>;
}

/** Opens a line on a port of its own to a port of this machine. */
export async function openTcpProxy(target: number, { slowMs = 200 } = {}): Promise<TcpProxy> {
  let line: Line = "pass";
  const pairs = new Set<{ ends: [Socket, Socket]; isLost: boolean }>();

  const server = createServer({ noDelay: true }, (near) => {
    // Whoever breaks a line off hears no complaint about it.
    near.on("error", () => undefined);
    if (line === "refuse") {
      near.resetAndDestroy();
      return;
    }
    const far = connect({ port: target, host: "127.0.0.1", noDelay: true });
    far.on("error", () => undefined);
    const pair = { ends: [near, far] as [Socket, Socket], isLost: line === "black-hole" };
    pairs.add(pair);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      const carry = (act: () => void) => {
        if (pair.isLost) return;
        if (line === "slow") setTimeout(() => pair.isLost || act(), slowMs);
        else act();
      };
      from.on("data", (chunk) => carry(() => to.write(chunk)));
      from.on("end", () => carry(() => to.end()));
      from.on("close", () => {
        if (!pair.isLost) to.destroy();
        if (to.destroyed) pairs.delete(pair);
      });
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");

  const reset = () => {
    for (const { ends } of pairs) for (const end of ends) end.resetAndDestroy();
    pairs.clear();
  };
  return {
    port: address.port,
    get open() {
      return pairs.size;
    },
    set: (next) => {
      line = next;
      if (next === "black-hole") for (const pair of pairs) pair.isLost = true;
    },
    reset,
    close: async () => {
      reset();
      server.close();
      await once(server, "close");
    },
  };
}
