import { randomUUID } from "node:crypto";
import type { Answer, Call } from "./fake-call.ts";
import type { Service } from "./misbehaviour.ts";

const SCOPES: Record<string, Service> = {
  "https://api.botframework.com/.default": "connector",
  "https://graph.microsoft.com/.default": "graph",
};

/** Microsoft's login: it gives tokens for client credentials, which end. */
export function makeLogin() {
  const given = new Map<string, { service: Service; tenant: string; endsAt: number }>();
  const state = {
    clientSecret: "secret-of-the-client",
    lifeSeconds: 3600,
    given,
    answer: ({ parts, body }: Call): Answer => {
      const [, tenant = "", ...rest] = parts;
      const form = body as Record<string, string>;
      if (rest.join("/") !== "oauth2/v2.0/token") return { status: 404 };
      if (form.grant_type !== "client_credentials" || form.client_secret !== state.clientSecret) {
        return {
          status: 401,
          body: { error: "invalid_client", error_description: "AADSTS7000215: Invalid" },
        };
      }
      const service = SCOPES[form.scope ?? ""];
      if (!service) return { status: 400, body: { error: "invalid_scope" } };
      const token = randomUUID();
      given.set(token, { service, tenant, endsAt: Date.now() + state.lifeSeconds * 1000 });
      return {
        status: 200,
        body: { token_type: "Bearer", expires_in: state.lifeSeconds, access_token: token },
      };
    },
    /** Whether a token is one of ours, for this service, and has not ended. */
    isGood: (authorization: string | undefined, service: Service): boolean => {
      const token = given.get(authorization?.replace(/^Bearer /, "") ?? "");
      return token !== undefined && token.service === service && token.endsAt > Date.now();
    },
  };
  return state;
}
