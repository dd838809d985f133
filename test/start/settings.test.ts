import { generateKeyPairSync } from "node:crypto";
import express from "express";
import { describe, expect, it } from "vitest";
import { ConfigProblems, readConfig } from "../../src/start/settings/settings.ts";

const problemsOf = (env: Record<string, string>): string[] => {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigProblems) return error.problems;
    throw error;
  }
  return [];
};
const key = Buffer.alloc(32, 7).toString("base64");
const slack = { SLACK_SIGNING_SECRET: "s", SLACK_BOT_TOKEN: "xoxb-1" };
const install = { SLACK_CLIENT_ID: "1", SLACK_CLIENT_SECRET: "2", SLACK_STATE_SECRET: "3" };
const teams = { TEAMS_CLIENT_ID: "c", TEAMS_CLIENT_SECRET: "s", TEAMS_TENANT_ID: "t1, t2" };

const mail = {
  SMTP_URL: "smtps://leerlus:p%40ss@mail.example.org",
  MAIL_FROM: "Leerlus <leerlus@example.org>",
};
const oidc = {
  OIDC_ISSUER: "https://login.example.org/",
  OIDC_CLIENT_ID: "leerlus",
  OIDC_CLIENT_SECRET: "geheim",
};
const dkim = generateKeyPairSync("rsa", { modulusLength: 2048 })
  .privateKey.export({ type: "pkcs8", format: "pem" })
  .toString();

describe("the settings", () => {
  it("are all optional", () => {
    expect(readConfig({})).toMatchObject({
      port: 3978,
      host: undefined,
      baseUrl: undefined,
      databaseUrl: undefined,
      dataDir: ".data",
      role: "all",
      demo: undefined,
      slack: undefined,
      teams: undefined,
      settleMs: 45_000,
      logLevel: "info",
    });
  });

  it("take headers for a collector, and do not show them when they are wrong", () => {
    const problems = (headers: string) => problemsOf({ OTEL_EXPORTER_OTLP_HEADERS: headers });
    expect(problems("authorization=Bearer%20geheim, x-team=zorg")).toEqual([]);
    const said =
      "OTEL_EXPORTER_OTLP_HEADERS: must be NAME=VALUE, more after a comma; a space is %20 (now: not shown)";
    for (const wrong of ["geheim", "authorization=Bearer geheim", "authorization: geheim"])
      expect(problems(wrong)).toEqual([said]);
  });

  it("name PostgreSQL itself only behind a pooler, and show the address of neither", () => {
    const urls = { DATABASE_URL: "postgres://a:6432/x", DATABASE_DIRECT_URL: "postgres://a:5432/x" };
    expect(readConfig(urls)).toMatchObject({
      databaseUrl: urls.DATABASE_URL,
      directUrl: urls.DATABASE_DIRECT_URL,
    });
    expect(problemsOf({ DATABASE_DIRECT_URL: urls.DATABASE_DIRECT_URL })).toEqual([
      "DATABASE_URL: needed with DATABASE_DIRECT_URL",
    ]);
    const migrating = { ...urls, DATABASE_MIGRATION_URL: "postgres://b:5432/x" };
    expect(readConfig(migrating).migrationUrl).toBe(migrating.DATABASE_MIGRATION_URL);
    expect(problemsOf({ ...urls, DATABASE_DIRECT_URL: "mysql://geheim" }).join()).toContain(
      "(now: not shown)",
    );
  });

  it("count as not given when they are empty", () => {
    expect(readConfig({ PORT: "", DATABASE_URL: " ", LEERLUS_DEMO: "" }).port).toBe(3978);
  });

  it("name the proxies that are believed, by address or range", () => {
    const given = "10.0.0.7, 192.168.0.0/16,::1,fd00::/8";
    expect(readConfig({ TRUSTED_PROXIES: given }).trustedProxies).toEqual([
      ...["10.0.0.7", "192.168.0.0/16", "::1", "fd00::/8"],
    ]);
    expect(readConfig({}).trustedProxies).toEqual([]);
    for (const wrong of [
      "yes",
      "proxy.example.org",
      "10.0.0.256",
      "10.0.0.0/33",
      "::/129",
      "0.0.0.0/0",
      "::/0",
      "1,",
    ])
      expect(problemsOf({ TRUSTED_PROXIES: wrong }).join()).toContain(
        "TRUSTED_PROXIES: must be addresses or ranges",
      );
  });

  it("take no range of proxies that the server could not", () => {
    for (const range of ["10.0.0.0/1", "::/1", "::ffff:10.0.0.1", "127.0.0.1/32", "fe80::1/128"]) {
      const { trustedProxies } = readConfig({ TRUSTED_PROXIES: range });
      expect(() => express().set("trust proxy", trustedProxies)).not.toThrow();
    }
  });

  it("are named in one message, every one that is wrong, without secrets", () => {
    const env = {
      PORT: "80x",
      LEERLUS_ROLE: "boss",
      DATABASE_URL: "mysql://root:geheim@db/leerlus",
      ENCRYPTION_KEY: "kort-geheim",
      LOG_LEVEL: "loud",
      NODE_ENV: "production",
      LEERLUS_DEMO: "1",
      ...install,
    };
    const said = problemsOf(env).join("\n");
    for (const name of [
      "PORT",
      "LEERLUS_ROLE",
      "DATABASE_URL",
      "ENCRYPTION_KEY",
      "LOG_LEVEL",
      "LEERLUS_DEMO",
    ]) {
      expect(said).toContain(`${name}:`);
    }
    expect(said).toContain("SLACK_SIGNING_SECRET");
    expect(said).not.toContain("geheim");
  });

  it.each<[string, Record<string, string>]>([
    ["a port that does not exist", { PORT: "65536" }],
    ["an address that is none", { BASE_URL: "leerlus.nl" }],
    ["a key that is not 32 bytes", { ENCRYPTION_KEY: `${key},AAAA` }],
    ["a demo in production", { LEERLUS_DEMO: "1", NODE_ENV: "production" }],
    ["Slack without a signing secret", { SLACK_BOT_TOKEN: "xoxb-1" }],
    ["a signing secret alone", { SLACK_SIGNING_SECRET: "s" }],
    ["half of a Slack app", { SLACK_SIGNING_SECRET: "s", SLACK_CLIENT_ID: "1" }],
    ["a Slack app without a key", { SLACK_SIGNING_SECRET: "s", ...install }],
    ["another Slack", { ...slack, SLACK_API_URL: "https://slack.example.org/api/" }],
    ["Slack's name before another host", { ...slack, SLACK_API_URL: "https://slack.com.example.org/api/" }],
    ["this machine's name in another's", { ...slack, SLACK_API_URL: "http://127.0.0.1.example.org/" }],
    ["half of Teams", { TEAMS_CLIENT_ID: "c" }],
    ["Teams for nobody", { ...teams, TEAMS_TENANT_ID: "," }],
    ["another issuer of Teams tokens", { ...teams, TEAMS_TOKEN_ISSUER: "https://sts.example.org" }],
    ["Teams for anyone, on every address", { TEAMS_DEV: "1", HOST: "0.0.0.0" }],
    ["Teams for anyone, in production", { TEAMS_DEV: "1", NODE_ENV: "production" }],
    ["a settle time that is no number", { DELIVERY_SETTLE_MS: "soon" }],
    ["tables of somebody else", { CBS_ODATA_URL: "https://cbs.example.org/odata/v1/CBS" }],
    ["tables on a machine nearby", { CBS_ODATA_URL: "http://10.0.0.7/odata" }],
    ["an issuer alone", { OIDC_ISSUER: "https://login.example.org" }],
    ["a client of an issuer without its secret", { ...oidc, OIDC_CLIENT_SECRET: "" }],
    ["an issuer without TLS", { ...oidc, OIDC_ISSUER: "http://login.example.org" }],
    ["this machine's name in that of an issuer", { ...oidc, OIDC_ISSUER: "http://localhost.example.org" }],
    ["an issuer with a query", { ...oidc, OIDC_ISSUER: "https://login.example.org/?a=b" }],
    ["an issuer that is no address", { ...oidc, OIDC_ISSUER: "login.example.org" }],
    ["a mail server without who sends", { SMTP_URL: "smtps://mail.example.org" }],
    ["who sends without a mail server", { MAIL_FROM: "leerlus@example.org" }],
    ["a mail server that is a page", { ...mail, SMTP_URL: "https://mail.example.org" }],
    ["a mail server with more than its name", { ...mail, SMTP_URL: "smtp://mail.example.org/inbox" }],
    ["a user of mail without a password", { ...mail, SMTP_URL: "smtp://leerlus@mail.example.org" }],
    ["no address of who sends", { ...mail, MAIL_FROM: "Leerlus" }],
    ["two addresses of who sends", { ...mail, MAIL_FROM: "a@example.org, b@example.org" }],
    ["a key that signs nothing", { ...mail, MAIL_DKIM_KEY: "kort-geheim", MAIL_DKIM_SELECTOR: "s1" }],
    ["a key to sign with that has no name", { ...mail, MAIL_DKIM_KEY: dkim }],
    ["a name of a key without it", { ...mail, MAIL_DKIM_SELECTOR: "s1" }],
    ["a pace of mail that is no number", { ...mail, MAIL_INTERVAL_MS: "snel" }],
    ["a switch that is neither", { TEAMS_DEV: "perhaps" }],
  ])("refuse %s", (_what, env) => {
    expect(problemsOf(env)).toHaveLength(1);
  });

  it("take Slack for one workspace, for many, and over a socket", () => {
    expect(readConfig(slack).slack).toMatchObject({ botToken: "xoxb-1", apiUrl: "https://slack.com/api/" });
    const many = readConfig({ SLACK_SIGNING_SECRET: "s", ...install, ENCRYPTION_KEY: `${key}, ${key}` });
    expect(many.slack?.install).toEqual({ clientId: "1", clientSecret: "2", stateSecret: "3" });
    expect(many.encryptionKeys).toHaveLength(2);
    expect(readConfig({ SLACK_BOT_TOKEN: "b", SLACK_APP_TOKEN: "a" }).slack?.appToken).toBe("a");
  });

  it("take a mail server, who sends, and a key to sign with in any of the ways to write one", () => {
    expect(readConfig(mail).mail).toEqual({
      host: "mail.example.org",
      port: 465,
      secure: true,
      user: "leerlus",
      password: "p@ss",
      isLocal: false,
      from: { name: "Leerlus", address: "leerlus@example.org" },
      dkim: undefined,
      intervalMs: 100,
    });
    const here = readConfig({ SMTP_URL: "smtp://[::1]:2525", MAIL_FROM: "leerlus@example.org" }).mail;
    expect(here).toMatchObject({ host: "::1", port: 2525, secure: false, isLocal: true });
    for (const key of [dkim, dkim.replaceAll("\n", "\\n"), Buffer.from(dkim).toString("base64")]) {
      const signed = readConfig({ ...mail, MAIL_DKIM_KEY: key, MAIL_DKIM_SELECTOR: "s1" }).mail?.dkim;
      expect(signed).toEqual({ domainName: "example.org", keySelector: "s1", privateKey: dkim });
    }
    expect(problemsOf({ SMTP_URL: "smtp://a:geheim@mail.example.org/x" }).join()).not.toContain("geheim");
  });

  it("name an issuer of accounts as it stands, without TLS on this machine only", () => {
    expect(readConfig({}).oidc).toBeUndefined();
    const client = { clientId: "leerlus", clientSecret: "geheim" };
    expect(readConfig(oidc).oidc).toEqual({ issuer: "https://login.example.org/", ...client });
    for (const issuer of ["http://127.0.0.1:4000", "http://[::1]:4000/x", "http://localhost:4000"])
      expect(readConfig({ ...oidc, OIDC_ISSUER: issuer }).oidc?.issuer).toBe(issuer);
    expect(problemsOf({ OIDC_CLIENT_SECRET: "geheim" })).toEqual([
      "OIDC_ISSUER, OIDC_CLIENT_ID: needed with the other settings of sign-in with one's own account",
    ]);
  });

  it("take an address on this machine in place of a platform's", () => {
    const here = "http://127.0.0.1:4000/api";
    expect(readConfig({ ...slack, SLACK_API_URL: here }).slack?.apiUrl).toBe(`${here}/`);
    expect(readConfig({ ...teams, TEAMS_LOGIN_URL: "http://[::1]:9" }).teams).toMatchObject({
      loginUrl: "http://[::1]:9",
      tenantIds: ["t1", "t2"],
    });
  });

  it("take the tables of Statistics Netherlands, or what stands in for it on this machine", () => {
    expect(readConfig({}).cbsUrl).toBe("https://datasets.cbs.nl/odata/v1/CBS");
    const here = "http://127.0.0.1:4000/odata/v1/CBS";
    expect(readConfig({ CBS_ODATA_URL: `${here}/` }).cbsUrl).toBe(here);
  });

  it("leave the demo to the database only while no platform is configured", () => {
    expect(readConfig({}).demo).toBeUndefined();
    expect(readConfig(slack).demo).toBe(false);
    expect(readConfig(teams).demo).toBe(false);
    expect(readConfig({ NODE_ENV: "production" }).demo).toBe(false);
    expect(readConfig({ ...slack, LEERLUS_DEMO: "1" }).demo).toBe(true);
  });

  it("begin the demo with half a year behind it, unless a fresh one is asked for", () => {
    expect(readConfig({}).demoStart).toBe("lived");
    expect(readConfig({ LEERLUS_DEMO: "lived" })).toMatchObject({ demo: true, demoStart: "lived" });
    for (const word of ["fresh", "1", "true", "Fresh"])
      expect(readConfig({ LEERLUS_DEMO: word })).toMatchObject({ demo: true, demoStart: "fresh" });
    expect(readConfig({ LEERLUS_DEMO: "0" }).demo).toBe(false);
  });

  it("name the three kinds of demo when another is asked for, and take none in production", () => {
    expect(problemsOf({ LEERLUS_DEMO: "livid" })).toEqual([
      "LEERLUS_DEMO: must be lived (half a year behind it), fresh (nothing has happened yet; 1 is the same) or 0 (now: livid)",
    ]);
    for (const word of ["lived", "fresh", "1"])
      expect(problemsOf({ LEERLUS_DEMO: word, NODE_ENV: "production" })).toHaveLength(1);
    expect(problemsOf({ LEERLUS_DEMO: "0", NODE_ENV: "production" })).toEqual([]);
  });

  it("keep Teams without credentials on this machine", () => {
    expect(readConfig({ TEAMS_DEV: "1" })).toMatchObject({ host: "127.0.0.1", teams: { dev: true } });
  });

  it("name whom to warn about a weakness, a bare address being one to mail to, and until when", () => {
    const SECURITY_CONTACT = "security@example.org, https://example.org/report,tel:+31-26-1234567";
    expect(readConfig({ SECURITY_CONTACT, SECURITY_EXPIRES: "2027-06-30" }).security).toEqual({
      contacts: ["mailto:security@example.org", "https://example.org/report", "tel:+31-26-1234567"],
      expires: "2027-06-30",
    });
    expect(readConfig({}).security).toBeUndefined();
    expect(problemsOf({ SECURITY_CONTACT })).toEqual(["SECURITY_EXPIRES: needed with SECURITY_CONTACT"]);
    expect(problemsOf({ SECURITY_EXPIRES: "2027-06-30" })).toHaveLength(1);
    for (const wrong of ["somebody", "http://example.org", "tel:112", "a@example.org,", "mailto:"])
      expect(problemsOf({ SECURITY_CONTACT: wrong, SECURITY_EXPIRES: "2027-06-30" }), wrong).toHaveLength(1);
    expect(problemsOf({ SECURITY_CONTACT, SECURITY_EXPIRES: "30 juni" })).toHaveLength(1);
  });

  it("name whom to ask about the API", () => {
    expect(
      readConfig({ API_CONTACT: "Beheer; api@example.org; https://example.org/api" }).apiContact,
    ).toEqual({
      name: "Beheer",
      email: "api@example.org",
      url: "https://example.org/api",
    });
    for (const wrong of [
      "Beheer",
      "Beheer; api; https://a.nl",
      "Beheer; a@b.nl; a.nl",
      "A; a@b.nl; https://a.nl; x",
    ])
      expect(problemsOf({ API_CONTACT: wrong }), wrong).toHaveLength(1);
  });
});
