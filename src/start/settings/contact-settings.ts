import { z } from "zod";

/** Whom to tell about a weakness, as `security.txt` says it (RFC 9116). */
export interface SecurityContact {
  /** Addresses to reach, the preferred one first: `mailto:`, `https:` or `tel:`. */
  contacts: string[];
  /** The last day on which this may be believed, `YYYY-MM-DD`. */
  expires: string;
}

/** Whom to ask about the API; stands in its description. */
export interface ApiContact {
  name: string;
  email: string;
  url: string;
}

const email = z.email();
const parts = (text: string, separator: string) => text.split(separator).map((part) => part.trim());
const isWebAddress = (text: string) => URL.canParse(text) && new URL(text).protocol === "https:";
const isTelephone = (text: string) => /^tel:\+[\d-]{6,20}$/.test(text);

/** A bare e-mail address counts as one to mail to. */
const asUri = (text: string) => (email.safeParse(text).success ? `mailto:${text}` : text);
const isContact = (uri: string) =>
  isWebAddress(uri) || isTelephone(uri) || email.safeParse(uri.replace(/^mailto:/, "")).success;

/** Addresses to reach, separated by commas. */
export const securityContact = z
  .string()
  .transform((text) => parts(text, ",").map(asUri))
  .refine(
    (contacts) => contacts.every(isContact),
    "must be addresses such as security@example.org, https://example.org/report or tel:+31-26-1234567, separated by commas",
  );

export const lastDay = z.iso.date("must be a day such as 2027-06-30");

/** A name, an e-mail address and a web address, separated by semicolons. */
export const apiContact = z
  .string()
  .transform((text) => parts(text, ";"))
  .refine(
    ([name, mail, url, ...more]) =>
      name && email.safeParse(mail).success && isWebAddress(url ?? "") && more.length === 0,
    "must be a name, an e-mail address and a web address: Beheer; api@example.org; https://example.org/leerlus",
  )
  .transform(([name = "", mail = "", url = ""]): ApiContact => ({ name, email: mail, url }));
