import { isLoopback } from "../loopback.ts";
import { type Settings, settings } from "./setting-schemas.ts";

const SLACK_INSTALL = ["SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET", "SLACK_STATE_SECRET"] as const;
const TEAMS_CREDENTIALS = ["TEAMS_CLIENT_ID", "TEAMS_CLIENT_SECRET", "TEAMS_TENANT_ID"] as const;
const OIDC = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"] as const;

/** What is wrong with settings that are each fine alone. */
export function conflicts(given: Partial<Settings>): string[] {
  const problems: string[] = [];
  const missing = (names: readonly (keyof Settings)[]) => names.filter((name) => given[name] === undefined);
  const production = given.NODE_ENV === "production";
  if (given.LEERLUS_DEMO && production) {
    problems.push(
      "LEERLUS_DEMO: demo mode is not for production; leave it out, or do not set NODE_ENV=production",
    );
  }
  const notInstall = missing(SLACK_INSTALL);
  const installs = notInstall.length === 0;
  if (notInstall.length > 0 && notInstall.length < SLACK_INSTALL.length) {
    problems.push(
      `${notInstall.join(", ")}: needed with the other settings of a Slack app for many workspaces`,
    );
  }
  if (given.SLACK_BOT_TOKEN !== undefined || installs) {
    if (given.SLACK_SIGNING_SECRET === undefined && given.SLACK_APP_TOKEN === undefined) {
      problems.push(
        "SLACK_SIGNING_SECRET: needed for Slack, unless SLACK_APP_TOKEN is given for Socket Mode",
      );
    }
  } else if (notInstall.length === SLACK_INSTALL.length) {
    for (const name of ["SLACK_SIGNING_SECRET", "SLACK_APP_TOKEN"] as const) {
      if (given[name] !== undefined) problems.push(`SLACK_BOT_TOKEN: needed with ${name}`);
    }
  }
  if (installs && given.ENCRYPTION_KEY === undefined) {
    problems.push("ENCRYPTION_KEY: needed with SLACK_CLIENT_ID: it encrypts the tokens of each workspace");
  }
  const notTeams = missing(TEAMS_CREDENTIALS);
  if (given.TEAMS_TENANT_ID?.length === 0) problems.push("TEAMS_TENANT_ID: name at least one tenant");
  if (notTeams.length > 0 && notTeams.length < TEAMS_CREDENTIALS.length && !given.TEAMS_DEV) {
    problems.push(`${notTeams.join(", ")}: needed with the other settings of Teams`);
  }
  if (given.TEAMS_DEV && production) {
    problems.push("TEAMS_DEV: takes messages from anyone, so not with NODE_ENV=production");
  }
  if (given.TEAMS_DEV && given.HOST !== undefined && !isLoopback(given.HOST)) {
    problems.push("TEAMS_DEV: takes messages from anyone, so HOST must be 127.0.0.1");
  }
  const notOidc = missing(OIDC);
  if (notOidc.length > 0 && notOidc.length < OIDC.length) {
    problems.push(`${notOidc.join(", ")}: needed with the other settings of sign-in with one's own account`);
  }
  const needs = (name: keyof Settings, other: keyof Settings) => {
    if (given[name] === undefined && given[other] !== undefined)
      problems.push(`${name}: needed with ${other}`);
  };
  needs("DATABASE_URL", "DATABASE_DIRECT_URL");
  needs("DATABASE_URL", "DATABASE_MIGRATION_URL");
  needs("MAIL_FROM", "SMTP_URL");
  needs("SMTP_URL", "MAIL_FROM");
  needs("MAIL_DKIM_SELECTOR", "MAIL_DKIM_KEY");
  needs("MAIL_DKIM_KEY", "MAIL_DKIM_SELECTOR");
  needs("SMTP_URL", "MAIL_DKIM_KEY");
  needs("SECURITY_EXPIRES", "SECURITY_CONTACT");
  needs("SECURITY_CONTACT", "SECURITY_EXPIRES");
  return problems;
}

/** The settings that are fine, so that the conflicts between them are told in the same message. */
export function partly(raw: Record<string, string>): Partial<Settings> {
  const fine = Object.entries(settings.shape).flatMap(([name, schema]) => {
    const one = schema.safeParse(raw[name]);
    const flag = name === "LEERLUS_DEMO" || name === "TEAMS_DEV";
    return [[name, one.success ? one.data : flag ? undefined : raw[name]]];
  });
  // A wrong setting stands as it was typed: of most the conflicts ask only whether they are there.
  return Object.fromEntries(fine) as Partial<Settings>;
}
