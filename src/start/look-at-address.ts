import { connect } from "node:tls";
import { Temporal } from "temporal-polyfill";
import { recordOf } from "../domain/record.ts";
import type { Finding } from "../engine/engine.ts";

const ASK_MS = 5000;
/** Most certificates live for 90 days and are renewed 30 days before their end. */
const SOON_DAYS = 14;

/**
 * The part of `leerlus doctor` that looks at the certificate of `BASE_URL`; nothing where that has no https.
 * @param trusted certificates that are believed in place of those that the machine knows
 */
export async function lookAtAddress(
  baseUrl: string | undefined,
  now: Temporal.Instant,
  trusted?: string[],
): Promise<Finding[]> {
  const url = baseUrl === undefined ? undefined : URL.parse(baseUrl);
  if (url?.protocol !== "https:") return [];
  const name = `BASE_URL: ${url.host}`;
  try {
    const validTo = await certificateEnd(url, trusted);
    const days = Math.floor((validTo - now.epochMilliseconds) / 86_400_000);
    const well = days >= SOON_DAYS;
    const until = Temporal.Instant.fromEpochMilliseconds(validTo).toString().slice(0, 10);
    const text = `${name} has a certificate until ${until}${well ? "" : ": renew it where HTTPS ends (the reverse proxy)"}`;
    return [{ well, attention: days >= 0, text }];
  } catch (error) {
    const code = String(recordOf(error).code ?? "no answer");
    const todo =
      code === "CERT_HAS_EXPIRED" ? "renew the certificate" : "look at the reverse proxy and the DNS";
    return [
      {
        well: false,
        attention: code !== "CERT_HAS_EXPIRED",
        text: `${name} cannot be reached over HTTPS from here (${code}): ${todo}`,
      },
    ];
  }
}

/** Until when it holds, in milliseconds since 1970. Rejects when it does not hold now, or for another name. */
function certificateEnd({ hostname, port }: URL, ca: string[] | undefined): Promise<number> {
  return new Promise((resolve, reject) => {
    const host = hostname.replace(/^\[|\]$/g, "");
    const to = { host, port: Number(port || 443), servername: host, timeout: ASK_MS, ca };
    const socket = connect(to, () => {
      resolve(Date.parse(socket.getPeerCertificate().valid_to));
      socket.destroy();
    });
    socket.on("error", reject);
    socket.on("timeout", () => socket.destroy(new Error("no answer")));
  });
}
