import type { RequestHandler } from "express";
import { Temporal } from "temporal-polyfill";
import { ZONE } from "../domain/calendar/day.ts";
import { LANGUAGES } from "../domain/organisation/language.ts";
import type { SecurityContact } from "../start/settings/settings.ts";

/** Where RFC 9116 has it. */
export const SECURITY_PATH = "/.well-known/security.txt";

/** The file that tells whom to warn about a weakness; none where nobody is named, or once its last day is over. */
export function securityText(
  security: SecurityContact | undefined,
  { baseUrl, now }: { baseUrl: string; now: () => Temporal.Instant },
): RequestHandler {
  return (_request, response, next) => {
    const end = security && endOf(security.expires);
    if (!security || !end || Temporal.Instant.compare(now(), end) >= 0) return next();
    const lines = [
      ...security.contacts.map((contact) => `Contact: ${contact}`),
      `Expires: ${end.toString()}`,
      `Preferred-Languages: ${LANGUAGES.join(", ")}`,
      // By that standard an address in it has https.
      ...(baseUrl.startsWith("https:") ? [`Canonical: ${baseUrl}${SECURITY_PATH}`] : []),
    ];
    response.type("text/plain; charset=utf-8").send(`${lines.join("\n")}\n`);
  };
}

/** The moment at which that day ends. */
const endOf = (day: string): Temporal.Instant =>
  Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(ZONE).toInstant();
