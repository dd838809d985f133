import { createHash } from "node:crypto";

const FORM = "form-";

/** The nonce of the form that a request asked for: the same request asks for the same form. */
export const formNonce = (key: string): string =>
  `${FORM}${createHash("sha256").update(key).digest("base64url").slice(0, 22)}`;

/** Whether a nonce is that of one form, and not of a button that many may press. */
export const isFormNonce = (nonce: string | undefined): boolean => nonce?.startsWith(FORM) === true;
