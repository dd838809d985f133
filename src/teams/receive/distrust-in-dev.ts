import type { IncomingMessage } from "node:http";
import { isLoopbackHost, trustedServiceUrl } from "./service-url.ts";
import type { Distrust } from "./verify.ts";

/** Headers by which somebody in between says that a request comes from elsewhere. */
const FORWARDED = /^(?:forwarded|via|x-forwarded-.*|x-real-ip|x-client-ip|cf-connecting-ip|true-client-ip)$/;

/**
 * Without credentials anybody could say anything: only somebody on this machine is listened to, and neither a proxy nor
 * a page in a browser passes for that.
 * @returns undefined when it can be listened to
 */
export function distrustInDev(
  request: Pick<IncomingMessage, "headers" | "socket">,
  activity: Record<string, unknown>,
): Distrust | undefined {
  const { headers, socket } = request;
  for (const end of [socket.remoteAddress, socket.localAddress]) {
    if (!isLoopbackHost((end ?? "").replace(/^::ffff:/i, ""))) return { status: 403, why: "peer" };
  }
  if (Object.keys(headers).some((name) => FORWARDED.test(name))) return { status: 403, why: "forwarded" };
  // A name that leads here from outside is not ours.
  const asked = URL.parse(`http://${headers.host ?? ""}`);
  if (!asked || !isLoopbackHost(asked.hostname)) return { status: 403, why: "host" };
  const origin = headers.origin === undefined ? undefined : URL.parse(headers.origin);
  if (origin === null || (origin && !isLoopbackHost(origin.hostname))) return { status: 403, why: "origin" };
  const service = trustedServiceUrl(activity.serviceUrl, true);
  const isHere = service !== undefined && isLoopbackHost(new URL(service).hostname);
  return isHere ? undefined : { status: 403, why: "service url" };
}
