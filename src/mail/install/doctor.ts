import { recordOf } from "../../domain/record.ts";
import type { Finding } from "../../engine/engine.ts";
import type { MailConfig } from "../../start/settings/settings.ts";
import { openSmtp } from "../send/smtp.ts";

const ASK_MS = 15_000;

/** The part of `leerlus doctor` that asks the mail server: connected, encrypted, signed in. Nothing is sent. */
export async function lookAtMail(config: MailConfig): Promise<Finding[]> {
  const { host, port, user, isLocal, dkim, from } = config;
  const where = `SMTP_URL: ${host}:${port}`;
  const findings: Finding[] = [];
  try {
    const connection = await openSmtp(config, AbortSignal.timeout(ASK_MS));
    const isSafe = connection.secure;
    connection.quit();
    const how = `${isSafe ? "encrypted" : "not encrypted"}, ${user === undefined ? "not signed in" : "signed in"}`;
    findings.push({ well: isSafe || isLocal, text: `${where} answers (${how})` });
  } catch (error) {
    findings.push({ well: false, text: `${where} does not work (${whyNot(error)})` });
  }
  const domain = from.address.slice(from.address.indexOf("@") + 1);
  findings.push({
    well: dkim !== undefined,
    attention: true,
    text: dkim
      ? `MAIL_DKIM_KEY: signs for ${domain}; the public key belongs in the DNS at ${dkim.keySelector}._domainkey.${domain}`
      : `MAIL_DKIM_KEY: not set; the mail server must sign for ${domain} itself, or mail gateways drop what is sent`,
  });
  return findings;
}

/** By its codes: the words of a server may repeat what it was told. */
function whyNot(error: unknown): string {
  const { originalCode, code, responseCode } = recordOf(error);
  const codes = [originalCode ?? code, responseCode].filter((one) => one !== undefined);
  return codes.map(String).join(" ") || "no answer";
}
