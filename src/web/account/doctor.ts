import type { Finding } from "../../engine/engine.ts";
import type { OidcConfig } from "../../start/settings/settings.ts";
import { discover, isAway } from "./issuer.ts";

/**
 * Looks whether an issuer answers as one: its own description, what stands in it, and whether what Leerlus asks is in it.
 * @param name where it is named: a setting or a cooperation
 */
export async function lookAtIssuer(oidc: OidcConfig, name: string): Promise<Finding> {
  const where = `${name}: ${oidc.issuer}`;
  try {
    const about = (await discover(oidc)).serverMetadata();
    const ends = [about.authorization_endpoint, about.token_endpoint, about.jwks_uri];
    if (ends.some((end) => end === undefined))
      return { well: false, text: `${where} answers, but says not where to sign in and where its keys are` };
    const lacks = [
      ...lacking(about.response_types_supported, "code"),
      ...lacking(about.code_challenge_methods_supported, "S256"),
      ...lacking(about.scopes_supported, "email"),
    ];
    if (lacks.length === 0) return { well: true, text: `${where} answers as an issuer` };
    return { well: false, attention: true, text: `${where} answers, but does not name ${lacks.join(", ")}` };
  } catch (error) {
    return { well: false, text: `${where} ${whyNot(error)}` };
  }
}

/** What is not said at all is as the standard has it. */
const lacking = (list: readonly string[] | undefined, word: string): string[] =>
  list === undefined || list.includes(word) ? [] : [word];

/** By its codes: the words of a server are not repeated. */
function whyNot(error: unknown): string {
  const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
  if (isAway(error))
    return `does not answer as an issuer${code}; is its address right, and does a firewall let it through?`;
  return `describes itself otherwise${code}; the address must be the issuer as its /.well-known/openid-configuration names it`;
}
