import { listCooperations } from "../../db/queries/cooperation/cooperation.ts";
import type { Engine, Finding } from "../engine/engine.ts";
import { isLoopback } from "./loopback.ts";
import type { OidcConfig } from "./settings/settings.ts";

/** So many issuers are asked; whoever has more sees that the first ones answer. */
const MOST = 20;
/** Issuers of Entra ID that stand for every tenant: each tenant names itself in what it says. */
const EVERY_TENANT = /\/(?:common|organizations|consumers)(?:\/|$)/i;

const bare = (issuer: string): string => issuer.replace(/\/+$/, "");

/**
 * The part of `leerlus doctor` that is about signing in with one's own account: the issuer of the settings and those that
 * the cooperation files name, each asked for its description.
 */
export async function lookAtSignIn(engine: Engine, oidc: OidcConfig | undefined): Promise<Finding[]> {
  const named = new Map<string, string[]>();
  for (const { slug, settings } of await listCooperations(engine.database.db))
    for (const { issuer, organisation } of settings.signIn ?? [])
      named.set(bare(issuer), [...(named.get(bare(issuer)) ?? []), `${organisation} of ${slug}`]);
  if (!oidc) {
    const text =
      "signIn in a cooperation file names issuers, and OIDC_ISSUER is not set: nobody signs in by them";
    return named.size === 0 ? [] : [{ well: false, attention: true, text }];
  }
  const { lookAtIssuer } = await import("../web/account/doctor.ts");
  const findings = [await lookAtIssuer(oidc, "OIDC_ISSUER")];
  for (const [issuer, who] of [...named].slice(0, MOST)) {
    if (issuer === bare(oidc.issuer)) continue;
    const name = `signIn of ${who.slice(0, 3).join(", ")}${who.length > 3 ? ", …" : ""}`;
    // Who signs in goes to the issuer of the settings, which must speak for the one that is named.
    if (!EVERY_TENANT.test(oidc.issuer)) {
      const text = `${name}: ${issuer} is not the issuer of the settings: nobody signs in by it`;
      findings.push({ well: false, attention: true, text });
    } else if (isSafe(issuer)) findings.push(await lookAtIssuer({ ...oidc, issuer }, name));
    else findings.push({ well: false, text: `${name}: ${issuer} has no https` });
  }
  return findings;
}

function isSafe(issuer: string): boolean {
  const url = URL.parse(issuer);
  return url?.protocol === "https:" || (url?.protocol === "http:" && isLoopback(url.hostname));
}
