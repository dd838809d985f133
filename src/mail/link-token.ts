import { createHmac, timingSafeEqual } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { z } from "zod";

const DAYS = 14;
const MAC_BYTES = 16;
const LONGEST = 2000;

/** What a button in an e-mail does, for the one person whom that e-mail was written to. */
const press = z.object({
  /** Of the e-mail: whom it was written to is looked up, and stands in no address. */
  delivery: z.number().int(),
  command: z.string(),
  input: z.record(z.string(), z.unknown()),
  label: z.string(),
  /** The fingerprint of the link whose answer it takes back. */
  takesBack: z.string().optional(),
});
/** It ends digests for the mailbox that the e-mail was written to. */
const stop = z.object({ delivery: z.number().int(), stop: z.literal("digest") });

const signed = z.tuple([z.number().int(), z.union([press, stop])]);

export type PressLink = z.infer<typeof press>;
export type StopLink = z.infer<typeof stop>;
export type MailLink = PressLink | StopLink;

/** A link as it was read from its token. */
export interface ReadLink {
  link: MailLink;
  expiresAt: number;
  isExpired: boolean;
}

/** Minutes since 1970. */
const minuteOf = (at: Temporal.Instant): number => Math.floor(at.epochMilliseconds / 60_000);

/**
 * Makes and reads the tokens of links in e-mails: one segment of a path, because mail gateways rewrite links and drop what
 * stands behind a question mark.
 * @param key known to every process of this installation, and to nobody else
 */
export function linkTokens(key: string) {
  const macOf = (body: Buffer) => createHmac("sha256", key).update(body).digest().subarray(0, MAC_BYTES);
  return {
    /** Undefined when what the link carries is too long for an address. */
    make: (link: MailLink, now: Temporal.Instant): string | undefined => {
      const body = Buffer.from(JSON.stringify([minuteOf(now) + DAYS * 24 * 60, link]));
      const token = Buffer.concat([macOf(body), body]).toString("base64url");
      return token.length > LONGEST ? undefined : token;
    },
    /** Undefined when nobody here has made it. */
    read: (token: string, now: Temporal.Instant): ReadLink | undefined => {
      if (token.length > LONGEST || !/^[\w-]+$/.test(token)) return undefined;
      const bytes = Buffer.from(token, "base64url");
      // A token that says the same in other letters would not be known as used.
      if (bytes.length <= MAC_BYTES || bytes.toString("base64url") !== token) return undefined;
      const [mac, body] = [bytes.subarray(0, MAC_BYTES), bytes.subarray(MAC_BYTES)];
      if (!timingSafeEqual(mac, macOf(body))) return undefined;
      const [expiresAt, link] = signed.parse(JSON.parse(body.toString()));
      return { link, expiresAt: expiresAt * 60_000, isExpired: minuteOf(now) >= expiresAt };
    },
  };
}

export type LinkTokens = ReturnType<typeof linkTokens>;
