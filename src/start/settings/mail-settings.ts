import { createPrivateKey, type KeyObject } from "node:crypto";
import { domainToASCII } from "node:url";
import { z } from "zod";
import { isMailAddress } from "../../domain/organisation/mail-address.ts";

/** How e-mail is sent. */
export interface MailConfig {
  host: string;
  port: number;
  /** TLS from the first byte; otherwise it is asked for with STARTTLS. */
  secure: boolean;
  user: string | undefined;
  password: string | undefined;
  /** The server is this machine: it may do without TLS, and with a certificate of its own making. */
  isLocal: boolean;
  from: MailFrom;
  /** Signs what is sent. */
  dkim: { domainName: string; keySelector: string; privateKey: string } | undefined;
  /** The least time between two messages to one domain, in milliseconds. */
  intervalMs: number;
}

export interface MailFrom {
  /** Empty when the setting has an address alone. */
  name: string;
  address: string;
}

const PORTS: Record<string, number> = { "smtp:": 587, "smtps:": 465 };

export const smtpUrl = z
  .string()
  .refine(
    (text) => readSmtpUrl(text) !== undefined,
    "must be an address such as smtps://user:password@mail.example.org; a password is percent-encoded",
  );

/** What the address of a mail server says; undefined when it is none. */
export function readSmtpUrl(text: string) {
  const url = URL.parse(text);
  if (!url || !(url.protocol in PORTS) || url.hostname === "") return undefined;
  if (!["", "/"].includes(url.pathname) || url.search !== "" || url.hash !== "") return undefined;
  if ((url.username === "") !== (url.password === "")) return undefined;
  try {
    return {
      host: url.hostname.replace(/^\[|\]$/g, ""),
      port: url.port === "" ? (PORTS[url.protocol] ?? 587) : Number(url.port),
      secure: url.protocol === "smtps:",
      user: decodeURIComponent(url.username) || undefined,
      password: decodeURIComponent(url.password) || undefined,
    };
  } catch {
    return undefined;
  }
}

const NAMED = /^(?:"([^"<>\p{Cc}]*)"|([^"<>\p{Cc}]*))\s*<([^<>\s]+)>$/u;

export const mailFrom = z.string().transform((text, ctx): MailFrom => {
  const [, quoted, bare, inside] = NAMED.exec(text) ?? [];
  const address = (inside ?? text).trim();
  if (isMailAddress(address) && domainToASCII(address.slice(address.indexOf("@") + 1)) !== "")
    return { name: (quoted ?? bare ?? "").trim(), address };
  ctx.addIssue("must be an e-mail address, with or without a name: Leerlus <leerlus@example.org>");
  return z.NEVER;
});

const SMALLEST_RSA = 1024;

/** A private RSA key, as a file has it, on one line with `\n`, or as base64 of the file. */
export const dkimKey = z.string().transform((text, ctx) => {
  const pem = text.includes("-----") ? text.replaceAll("\\n", "\n") : Buffer.from(text, "base64").toString();
  const key = readKey(pem);
  if (key?.asymmetricKeyType === "rsa" && (key.asymmetricKeyDetails?.modulusLength ?? 0) >= SMALLEST_RSA)
    return key.export({ type: "pkcs8", format: "pem" }).toString();
  ctx.addIssue("must be a private RSA key in PEM, on one line with \\n between its lines, or in base64");
  return z.NEVER;
});

function readKey(pem: string): KeyObject | undefined {
  try {
    return createPrivateKey(pem);
  } catch {
    return undefined;
  }
}
