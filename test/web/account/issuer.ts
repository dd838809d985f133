import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";
import type { OidcConfig } from "../../../src/start/settings/settings.ts";

/** What an issuer knows of somebody, by their account there. */
type People = Record<string, Record<string, unknown>>;

/** What goes wrong, at the end of an address of the issuer. */
type Fault = { at: string; how: "hangs" | "fails" };

export interface TestIssuer {
  oidc: OidcConfig;
  people: People;
  /** Whose account is used for the next sign-in; undefined: it is asked with a form. */
  account: string | undefined;
  /** With which error the issuer refuses the next sign-in. */
  denial: string | undefined;
  fault: Fault | undefined;
  /** Lets Leerlus at an address send people here. */
  register(baseUrl: string): void;
  close(): Promise<void>;
}

/** A real OpenID provider on this machine. */
export async function openIssuer(): Promise<TestIssuer> {
  let provider: Provider | undefined;
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url?.split("?", 1)[0] ?? "";
    const { fault } = test;
    if (fault && path.endsWith(fault.at)) {
      if (fault.how === "fails") response.writeHead(500).end("no");
      return;
    }
    if (!provider) throw new Error("nobody was registered");
    if (!path.startsWith("/interaction/") || test.account === undefined)
      return await provider.callback()(request, response);
    const result = test.denial
      ? { error: test.denial, error_description: "not today" }
      : { login: { accountId: test.account } };
    await provider.interactionFinished(request, response, result);
  }

  const test: TestIssuer = {
    oidc: { issuer, clientId: "leerlus", clientSecret: "a-secret-of-the-client" },
    people: {},
    account: undefined,
    denial: undefined,
    fault: undefined,
    register: (baseUrl) => {
      provider = new Provider(issuer, {
        clients: [
          {
            client_id: test.oidc.clientId,
            client_secret: test.oidc.clientSecret,
            redirect_uris: [`${baseUrl}/aanmelden/account/terug`],
          },
        ],
        claims: { openid: ["sub"], email: ["email", "email_verified"] },
        pkce: { required: () => true },
        cookies: { keys: ["only for tests"] },
        features: { devInteractions: { enabled: test.account === undefined } },
        interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
        findAccount: (_context, id) => ({
          accountId: id,
          claims: async () => ({ sub: id, ...test.people[id] }),
        }),
        // Whoever signs in lets the client know their address without being asked.
        loadExistingGrant: async ({ oidc }) => {
          const grant = new oidc.provider.Grant({
            accountId: String(oidc.session?.accountId),
            clientId: String(oidc.client?.clientId),
          });
          grant.addOIDCScope("openid email");
          await grant.save();
          return grant;
        },
      });
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
  return test;
}
