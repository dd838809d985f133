import { sayConnection } from "./announce.js";
import { offerStandingStill, standsStill } from "./stand-still.js";

const FIRST_RETRY_MS = 3_000;
const LAST_RETRY_MS = 60_000;

/**
 * Listens to events of the server for as long as the page is open.
 * @param {string} address
 * @param {Record<string, (data: string) => void>} heard by event; `ready` each time that the line is there (again)
 */
export function listenTo(address, heard) {
  let retryMs = FIRST_RETRY_MS;
  /** @type {EventSource | undefined} */
  let open;
  const connect = () => {
    open?.close();
    if (standsStill()) return;
    const source = new EventSource(address);
    open = source;
    source.addEventListener("ready", () => {
      retryMs = FIRST_RETRY_MS;
      sayConnection(undefined);
    });
    for (const [event, hear] of Object.entries(heard)) {
      source.addEventListener(event, (message) => hear(message.data));
    }
    source.addEventListener("error", () => {
      sayConnection("lost");
      if (source.readyState !== EventSource.CLOSED) return;
      setTimeout(connect, retryMs);
      retryMs = Math.min(retryMs * 2, LAST_RETRY_MS);
    });
    addEventListener("pagehide", () => source.close(), { once: true });
  };
  connect();
  offerStandingStill(() => {
    sayConnection(undefined);
    connect();
  });
  addEventListener("pageshow", (event) => {
    if (event.persisted) connect();
  });
}
