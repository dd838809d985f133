import { isLoopback } from "../loopback.ts";
import type { ApiContact, SecurityContact } from "./contact-settings.ts";
import { type MailConfig, readSmtpUrl } from "./mail-settings.ts";
import type { OidcConfig } from "./oidc-settings.ts";
import { conflicts, partly } from "./setting-conflicts.ts";
import { GRAPH, type LogLevel, type Settings, settings } from "./setting-schemas.ts";

export type { ApiContact, SecurityContact } from "./contact-settings.ts";
export type { MailConfig } from "./mail-settings.ts";
export type { OidcConfig } from "./oidc-settings.ts";

export type Role = "all" | "web" | "worker";
/** With half a year behind it, or before anything has happened. */
export type DemoStart = "lived" | "fresh";

/** What the environment says, checked; the table of settings is in the contract and in `docs`. */
export interface Config {
  port: number;
  /** Undefined: loopback in demo mode, else every address. */
  host: string | undefined;
  /** Undefined: `http://localhost:PORT`. Without a slash at the end. */
  baseUrl: string | undefined;
  /** Addresses and ranges of the proxies that are believed about who asks, and how. */
  trustedProxies: string[];
  /** Undefined: the embedded database in `dataDir`. */
  databaseUrl: string | undefined;
  /** PostgreSQL itself, when `databaseUrl` leads to a pooler that lends connections by the transaction. */
  directUrl: string | undefined;
  /** Whoever owns the tables, when whoever works may only read and write rows. */
  migrationUrl: string | undefined;
  dataDir: string;
  role: Role;
  /** Undefined: demo mode when the database is empty or holds the demo, and no chat platform is configured. */
  demo: boolean | undefined;
  /** Where a demo begins that is not there yet: with half a year behind it, or before anything has happened. */
  demoStart: DemoStart;
  demoToken: string | undefined;
  production: boolean;
  /** 32 bytes each, newest first. */
  encryptionKeys: Buffer[];
  slack: SlackConfig | undefined;
  teams: TeamsConfig | undefined;
  mail: MailConfig | undefined;
  /** Where tables of Statistics Netherlands are fetched. */
  cbsUrl: string;
  /** Undefined: nobody signs in with an account of their own. */
  oidc: OidcConfig | undefined;
  /** Milliseconds that an unanswered post is left before looking whether it arrived. */
  settleMs: number;
  /** What `/metrics` asks for; undefined: it answers anybody. */
  metricsToken: string | undefined;
  /** Undefined: there is no `security.txt`. */
  security: SecurityContact | undefined;
  /** Undefined: the description of the API names nobody. */
  apiContact: ApiContact | undefined;
  /** Where spans are sent; undefined: nowhere. */
  tracing: { endpoint: string; service: string } | undefined;
  logLevel: LogLevel;
}

export interface SlackConfig {
  signingSecret: string | undefined;
  botToken: string | undefined;
  /** Present for many workspaces. */
  install: { clientId: string; clientSecret: string; stateSecret: string } | undefined;
  /** Present for Socket Mode. */
  appToken: string | undefined;
  apiUrl: string;
}

export interface TeamsConfig {
  /** No credentials, unauthenticated activities, loopback only. */
  dev: boolean;
  clientId: string | undefined;
  clientSecret: string | undefined;
  tenantIds: string[];
  openIdMetadataUrl: string;
  tokenIssuer: string;
  loginUrl: string;
  /** Where messages are read back; undefined: nowhere. */
  graphUrl?: string | undefined;
}

/** Everything that is wrong with the settings, one line each. */
export class ConfigProblems extends Error {
  readonly problems: string[];

  constructor(problems: string[]) {
    super(`Leerlus cannot start: its settings are not right.\n${problems.map((p) => `  - ${p}`).join("\n")}`);
    this.name = "ConfigProblems";
    this.problems = problems;
  }
}

/**
 * Reads the settings once; an empty setting counts as not given.
 * @throws ConfigProblems with every problem there is
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const raw = Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  );
  const read = settings.safeParse(raw);
  const single = read.success
    ? []
    : read.error.issues.map(
        (issue) => `${issue.path.join(".")}: ${issue.message} (now: ${shown(issue.path[0], raw)})`,
      );
  const problems = [...single, ...conflicts(read.success ? read.data : partly(raw))];
  if (!read.success || problems.length > 0) throw new ConfigProblems(problems);
  const s = read.data;
  const install =
    s.SLACK_CLIENT_ID && s.SLACK_CLIENT_SECRET && s.SLACK_STATE_SECRET
      ? {
          clientId: s.SLACK_CLIENT_ID,
          clientSecret: s.SLACK_CLIENT_SECRET,
          stateSecret: s.SLACK_STATE_SECRET,
        }
      : undefined;
  const slack = s.SLACK_BOT_TOKEN !== undefined || install !== undefined;
  const teams = s.TEAMS_DEV || s.TEAMS_CLIENT_ID !== undefined;
  return {
    port: s.PORT,
    host: s.HOST ?? (s.TEAMS_DEV ? "127.0.0.1" : undefined),
    baseUrl: s.BASE_URL,
    trustedProxies: s.TRUSTED_PROXIES ?? [],
    databaseUrl: s.DATABASE_URL,
    directUrl: s.DATABASE_DIRECT_URL,
    migrationUrl: s.DATABASE_MIGRATION_URL,
    dataDir: s.DATA_DIR,
    role: s.LEERLUS_ROLE,
    // TEAMS_DEV is a try-out without credentials: no platform is configured by it.
    demo:
      s.LEERLUS_DEMO === undefined
        ? s.NODE_ENV === "production" || slack || s.TEAMS_CLIENT_ID
          ? false
          : undefined
        : s.LEERLUS_DEMO !== false,
    demoStart: s.LEERLUS_DEMO || "lived",
    demoToken: s.DEMO_TOKEN,
    production: s.NODE_ENV === "production",
    encryptionKeys: s.ENCRYPTION_KEY ?? [],
    slack: slack
      ? {
          signingSecret: s.SLACK_SIGNING_SECRET,
          botToken: s.SLACK_BOT_TOKEN,
          install,
          appToken: s.SLACK_APP_TOKEN,
          apiUrl: s.SLACK_API_URL,
        }
      : undefined,
    teams: teams
      ? {
          dev: s.TEAMS_DEV,
          clientId: s.TEAMS_CLIENT_ID,
          clientSecret: s.TEAMS_CLIENT_SECRET,
          tenantIds: s.TEAMS_TENANT_ID ?? [],
          openIdMetadataUrl: s.TEAMS_OPENID_METADATA_URL,
          tokenIssuer: s.TEAMS_TOKEN_ISSUER,
          loginUrl: s.TEAMS_LOGIN_URL,
          // A login on this machine gives tokens that only what is on this machine takes.
          graphUrl:
            s.TEAMS_GRAPH_URL ?? (isLoopback(new URL(s.TEAMS_LOGIN_URL).hostname) ? undefined : GRAPH),
        }
      : undefined,
    mail: mailOf(s),
    cbsUrl: s.CBS_ODATA_URL,
    oidc: oidcOf(s),
    settleMs: s.DELIVERY_SETTLE_MS,
    metricsToken: s.METRICS_TOKEN,
    security: securityOf(s),
    apiContact: s.API_CONTACT,
    tracing: s.OTEL_EXPORTER_OTLP_ENDPOINT
      ? { endpoint: s.OTEL_EXPORTER_OTLP_ENDPOINT, service: s.OTEL_SERVICE_NAME }
      : undefined,
    logLevel: s.LOG_LEVEL,
  };
}

function mailOf(s: Settings): MailConfig | undefined {
  const server = s.SMTP_URL === undefined ? undefined : readSmtpUrl(s.SMTP_URL);
  if (!server || !s.MAIL_FROM) return undefined;
  const { address } = s.MAIL_FROM;
  const dkim =
    s.MAIL_DKIM_KEY && s.MAIL_DKIM_SELECTOR
      ? {
          domainName: address.slice(address.indexOf("@") + 1),
          keySelector: s.MAIL_DKIM_SELECTOR,
          privateKey: s.MAIL_DKIM_KEY,
        }
      : undefined;
  return {
    ...server,
    isLocal: isLoopback(server.host),
    from: s.MAIL_FROM,
    dkim,
    intervalMs: s.MAIL_INTERVAL_MS,
  };
}

function oidcOf({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET }: Settings): OidcConfig | undefined {
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return undefined;
  return { issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET };
}

function securityOf({ SECURITY_CONTACT, SECURITY_EXPIRES }: Settings): SecurityContact | undefined {
  if (!SECURITY_CONTACT || !SECURITY_EXPIRES) return undefined;
  return { contacts: SECURITY_CONTACT, expires: SECURITY_EXPIRES };
}

/** A value as it may be repeated: never a secret one. */
function shown(name: PropertyKey | undefined, raw: Record<string, string>): string {
  const value = raw[String(name)] ?? "nothing";
  return /SECRET|TOKEN$|KEY|DATABASE_(?:DIRECT_|MIGRATION_)?URL|SMTP_URL|HEADERS/.test(String(name))
    ? "not shown"
    : value.slice(0, 80);
}
