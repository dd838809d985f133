import { isIP } from "node:net";

/**
 * Where Microsoft's connectors are, of which `smba` is the one of Teams. Anybody can have a name of their own below
 * `trafficmanager.net`, so of that only the one name counts.
 */
const HOST = "smba.trafficmanager.net";
const OWN_DOMAINS = [".botframework.com", ".teams.microsoft.com", ".botapi.skype.com"];

/** Whether a host is this machine only. */
export function isLoopbackHost(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, "").toLowerCase();
  return bare === "localhost" || bare === "::1" || (isIP(bare) === 4 && bare.startsWith("127."));
}

/**
 * The address of a connector as it may be called, without a slash at the end; undefined when it is not one of Microsoft's.
 * @param loopback whether this machine may play the connector: only where the rest of Microsoft is there as well
 */
export function trustedServiceUrl(given: unknown, loopback: boolean): string | undefined {
  if (typeof given !== "string" || given.length > 500) return undefined;
  const url = URL.parse(given);
  if (url?.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") return undefined;
  const address = url.href.replace(/\/+$/, "");
  if (loopback && isLoopbackHost(url.hostname) && /^https?:$/.test(url.protocol)) return address;
  if (url.protocol !== "https:" || url.port !== "") return undefined;
  const host = url.hostname.toLowerCase();
  return host === HOST || OWN_DOMAINS.some((domain) => host.endsWith(domain)) ? address : undefined;
}

/**
 * Whether a connector keeps a message for one person to that person: that of the public cloud does. Another cloud may
 * not know such messages, and one that passes over what it does not know would show them to everybody.
 */
export function keepsTargeted(serviceUrl: string): boolean {
  const url = URL.parse(serviceUrl);
  if (!url) return false;
  const isPublic = url.protocol === "https:" && url.port === "" && url.hostname.toLowerCase() === HOST;
  return isPublic || isLoopbackHost(url.hostname);
}
