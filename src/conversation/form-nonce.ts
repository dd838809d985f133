import { fingerprint, SHORT } from "../domain/fingerprint.ts";

const FORM = "form-";

/** The nonce of the form that a request asked for: the same request asks for the same form. */
export const formNonce = (key: string): string => `${FORM}${fingerprint(key, SHORT)}`;

/** Whether a nonce is that of one form, and not of a button that many may press. */
export const isFormNonce = (nonce: string | undefined): boolean => nonce?.startsWith(FORM) === true;
