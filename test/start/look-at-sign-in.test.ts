import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { putCooperation } from "../../db/queries/cooperation/setup.ts";
import type { SignIn } from "../../src/domain/organisation/sign-in.ts";
import { lookAtSignIn } from "../../src/start/look-at-sign-in.ts";
import { COOPERATION, SETTINGS } from "../builders.ts";
import { openTestApp, type TestApp } from "../harness.ts";
import { openIssuer, type TestIssuer } from "../web/account/issuer.ts";

let app: TestApp;
let issuer: TestIssuer;
beforeAll(async () => {
  app = await openTestApp({ registry: {} });
  issuer = await openIssuer();
  issuer.register("http://localhost:3978");
});
beforeEach(() => app.reset());
afterAll(async () => {
  await issuer.close();
  await app.close();
});

async function name(...signIn: SignIn[]): Promise<void> {
  const { db } = app.database;
  const settings = { ...SETTINGS, signIn };
  await putCooperation(db, { slug: COOPERATION, name: "G7", language: "nl", settings, applied: {} });
}
const of = (organisation: string, address: string): SignIn => ({
  organisation,
  issuer: address,
  domains: [],
});

describe("what doctor says of signing in with one's own account", () => {
  it("is nothing where it is not set up, unless a cooperation file names issuers", async () => {
    expect(await lookAtSignIn(app.engine, undefined)).toEqual([]);
    await name(of("achterhoek", "https://login.example.org"));
    const [one] = await lookAtSignIn(app.engine, undefined);
    expect(one).toMatchObject({ well: false, attention: true });
    expect(one?.text).toContain("OIDC_ISSUER is not set");
  });

  it("is that the issuer answers, and names one that is not it", async () => {
    await name(of("achterhoek", `${issuer.oidc.issuer}/`), of("foodvalley", "https://login.example.org"));
    const findings = await lookAtSignIn(app.engine, issuer.oidc);
    expect(findings).toEqual([
      { well: true, text: `OIDC_ISSUER: ${issuer.oidc.issuer} answers as an issuer` },
      {
        well: false,
        attention: true,
        text: `signIn of foodvalley of ${COOPERATION}: https://login.example.org is not the issuer of the settings: nobody signs in by it`,
      },
    ]);
  });

  it("is what is wrong when it does not answer, or names itself otherwise", async () => {
    issuer.fault = { at: "openid-configuration", how: "fails" };
    const [failing] = await lookAtSignIn(app.engine, issuer.oidc);
    expect(failing).toMatchObject({ well: false });
    expect(failing?.text).toContain("does not answer as an issuer");
    issuer.fault = undefined;
    const [away] = await lookAtSignIn(app.engine, { ...issuer.oidc, issuer: "http://127.0.0.1:9" });
    expect(away?.text).toContain("does not answer as an issuer");
    const other = issuer.oidc.issuer.replace("127.0.0.1", "localhost");
    const [otherwise] = await lookAtSignIn(app.engine, { ...issuer.oidc, issuer: other });
    expect(otherwise?.text).toContain("describes itself otherwise");
    expect(otherwise?.text).not.toContain(issuer.oidc.clientSecret);
  });
});
