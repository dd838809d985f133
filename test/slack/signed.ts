import { createHmac } from "node:crypto";

export const SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

/** A request as Slack signs it. */
export interface Signed {
  body: string;
  headers: Record<string, string>;
}

/** @param ago how many seconds ago it was sent; negative: it is still to come */
export function signed(body: string, { ago = 0, json = false, secret = SECRET } = {}): Signed {
  const timestamp = String(Math.floor(Date.now() / 1000) - ago);
  const signature = createHmac("sha256", secret).update(`v0:${timestamp}:${body}`).digest("hex");
  return {
    body,
    headers: {
      "content-type": json ? "application/json" : "application/x-www-form-urlencoded",
      "x-slack-request-timestamp": timestamp,
      "x-slack-signature": `v0=${signature}`,
    },
  };
}

/** A press, a form or a shortcut. */
export const interaction = (payload: object): Signed =>
  signed(new URLSearchParams({ payload: JSON.stringify(payload) }).toString());

export interface Telling {
  id?: string;
  retry?: number;
  team?: string;
}

/** An event, told for the first time or again. */
export function telling(
  event: object,
  { id = `Ev${Math.random()}`, retry = 0, team = "T1" }: Telling = {},
): Signed {
  const about = { type: "event_callback", event_id: id, team_id: team, authorizations: [{ team_id: team }] };
  const { body, headers } = signed(JSON.stringify({ ...about, event }), { json: true });
  const again =
    retry > 0 ? { "x-slack-retry-num": String(retry), "x-slack-retry-reason": "http_timeout" } : {};
  return { body, headers: { ...headers, ...again } };
}
