const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/**
 * Whether a request was sent by the page of another website. Programs send no Origin. Whatever host the request says it
 * is for proves nothing: a website can let its own name lead to this machine.
 */
export function isForeignOrigin(origin: string | undefined, baseUrl: string): boolean {
  if (origin === undefined) return false;
  if (!URL.canParse(origin)) return true;
  const [sent, own] = [new URL(origin), new URL(baseUrl)];
  if (sent.origin === own.origin) return false;
  const isThisMachine = LOOPBACK.test(own.hostname) && LOOPBACK.test(sent.hostname);
  return !(isThisMachine && sent.protocol === own.protocol && sent.port === own.port);
}
