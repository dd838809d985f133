import { isIP } from "node:net";
import { z } from "zod";
import { isLoopback } from "../loopback.ts";
import { apiContact, lastDay, securityContact } from "./contact-settings.ts";
import { dkimKey, mailFrom, smtpUrl } from "./mail-settings.ts";
import { oidcIssuer } from "./oidc-settings.ts";

export const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
const SLACK_API = "https://slack.com/api/";
const OPENID_METADATA = "https://login.botframework.com/v1/.well-known/openidconfiguration";
const TOKEN_ISSUER = "https://api.botframework.com";
const LOGIN = "https://login.microsoftonline.com";
const CBS_ODATA = "https://datasets.cbs.nl/odata/v1/CBS";
export const GRAPH = "https://graph.microsoft.com/v1.0";

export type LogLevel = (typeof LOG_LEVELS)[number];

const withoutSlash = (url: string) => url.replace(/\/+$/, "");
const wholeNumber = (max: number, unit = "") =>
  z
    .string()
    .regex(/^\d{1,9}$/, `must be a whole number${unit}`)
    .transform(Number)
    .refine((value) => value <= max, `must be at most ${max}`);
const oneOf = <const V extends readonly [string, ...string[]]>(values: V) =>
  z.enum(values, `must be one of: ${values.join(", ")}`);
const YES = ["1", "true", "on", "yes"];
const NO = ["0", "false", "off", "no"];
const onOff = z
  .string()
  .refine((word) => [...YES, ...NO].includes(word.toLowerCase()), "must be 1 or 0")
  .transform((word) => YES.includes(word.toLowerCase()));

const DEMO_STARTS = ["lived", "fresh"] as const;

/** How the demo begins, or false for none. */
const demo = z
  .string()
  .transform((word) => word.toLowerCase())
  .refine((word) => [...DEMO_STARTS, ...YES, ...NO].includes(word), {
    error: "must be lived (half a year behind it), fresh (nothing has happened yet; 1 is the same) or 0",
  })
  .transform((word) => (NO.includes(word) ? false : word === "lived" ? "lived" : "fresh"));
const url = (protocols: string[], example: string) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    error: `must be an address such as ${example}`,
  });

const postgresUrl = url(["postgres:", "postgresql:"], "postgres://user:password@host:5432/leerlus");

/** An address that may only be moved to this machine: it decides whom Leerlus trusts or sends secrets to. */
const hereOr = (standard: string) =>
  z
    .string()
    .transform(withoutSlash)
    .refine(
      (text) =>
        text === withoutSlash(standard) ||
        (URL.canParse(text) &&
          /^https?:$/.test(new URL(text).protocol) &&
          isLoopback(new URL(text).hostname)),
      `must be ${standard} or an address on this machine (127.0.0.1)`,
    );
const fixedUrl = (standard: string) => hereOr(standard).prefault(standard);

const key = z
  .string()
  .transform((text) => text.split(",").map((part) => Buffer.from(part.trim(), "base64")))
  .refine(
    (keys) => keys.every((bytes) => bytes.length === 32),
    "must be 32 bytes in base64 (openssl rand -base64 32); several are separated by commas, newest first",
  );

/** What Express can compare addresses with; a range of everything would let anybody say who they are. */
const addressOrRange = z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]);
const proxies = z
  .string()
  .transform((text) => text.split(",").map((part) => part.trim()))
  .refine(
    (parts) => parts.every((part) => addressOrRange.safeParse(part).success && !/\/0+$/.test(part)),
    "must be addresses or ranges such as 10.0.0.7, 10.0.0.0/8 or fd00::/8, separated by commas",
  );

const word = z.string().regex(/^\S+$/, "must not hold spaces");

/** One setting at a time, as strings from the environment. */
export const settings = z.object({
  PORT: wholeNumber(65535).default(3978),
  HOST: z
    .string()
    .refine((host) => host === "localhost" || isIP(host) !== 0 || /^[\w.-]+$/.test(host), {
      error: "must be an address or a host name",
    })
    .optional(),
  BASE_URL: url(["http:", "https:"], "https://leerlus.example.org").transform(withoutSlash).optional(),
  TRUSTED_PROXIES: proxies.optional(),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_DIRECT_URL: postgresUrl.optional(),
  DATABASE_MIGRATION_URL: postgresUrl.optional(),
  DATA_DIR: z.string().default(".data"),
  LEERLUS_ROLE: oneOf(["all", "web", "worker"]).default("all"),
  LEERLUS_DEMO: demo.optional(),
  DEMO_TOKEN: word.optional(),
  NODE_ENV: z.string().optional(),
  ENCRYPTION_KEY: key.optional(),
  SLACK_SIGNING_SECRET: word.optional(),
  SLACK_BOT_TOKEN: word.optional(),
  SLACK_CLIENT_ID: word.optional(),
  SLACK_CLIENT_SECRET: word.optional(),
  SLACK_STATE_SECRET: word.optional(),
  SLACK_APP_TOKEN: word.optional(),
  SLACK_API_URL: fixedUrl(SLACK_API).transform((text) => `${text}/`),
  TEAMS_CLIENT_ID: word.optional(),
  TEAMS_CLIENT_SECRET: word.optional(),
  TEAMS_TENANT_ID: z
    .string()
    .transform((text) =>
      text
        .split(",")
        .map((part) => part.trim())
        .filter(Boolean),
    )
    .optional(),
  TEAMS_DEV: onOff.default(false),
  TEAMS_OPENID_METADATA_URL: fixedUrl(OPENID_METADATA),
  TEAMS_TOKEN_ISSUER: fixedUrl(TOKEN_ISSUER),
  TEAMS_LOGIN_URL: fixedUrl(LOGIN),
  TEAMS_GRAPH_URL: hereOr(GRAPH).optional(),
  CBS_ODATA_URL: fixedUrl(CBS_ODATA),
  OIDC_ISSUER: oidcIssuer.optional(),
  OIDC_CLIENT_ID: word.optional(),
  OIDC_CLIENT_SECRET: word.optional(),
  METRICS_TOKEN: word.optional(),
  SECURITY_CONTACT: securityContact.optional(),
  SECURITY_EXPIRES: lastDay.optional(),
  API_CONTACT: apiContact.optional(),
  SMTP_URL: smtpUrl.optional(),
  MAIL_FROM: mailFrom.optional(),
  MAIL_DKIM_KEY: dkimKey.optional(),
  MAIL_DKIM_SELECTOR: z
    .string()
    .regex(
      /^[a-z\d](?:[a-z\d_-]*[a-z\d])?(?:[.][a-z\d][a-z\d_-]*)*$/i,
      "must be a name in the DNS, such as leerlus2026",
    )
    .optional(),
  MAIL_INTERVAL_MS: wholeNumber(3_600_000, " of milliseconds").default(100),
  DELIVERY_SETTLE_MS: wholeNumber(3_600_000, " of milliseconds").default(45_000),
  OTEL_EXPORTER_OTLP_ENDPOINT: url(["http:", "https:"], "http://127.0.0.1:4318")
    .transform(withoutSlash)
    .optional(),
  // OpenTelemetry reads it itself, and says nothing of what it cannot read.
  OTEL_EXPORTER_OTLP_HEADERS: z
    .string()
    .regex(
      /^\s*[\w.-]+=[^\s,=]+(?:\s*,\s*[\w.-]+=[^\s,=]+)*\s*$/,
      "must be NAME=VALUE, more after a comma; a space is %20",
    )
    .optional(),
  OTEL_SERVICE_NAME: word.default("leerlus"),
  LOG_LEVEL: oneOf(LOG_LEVELS).default("info"),
});

export type Settings = z.output<typeof settings>;
