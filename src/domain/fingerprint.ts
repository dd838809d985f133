import { createHmac, hash } from "node:crypto";

/** 22 letters hold 132 bits: enough that no two things are ever taken for the same. */
export const SHORT = 22;

/**
 * A name for a text or for bytes, which only the same ones have: SHA-256 as base64url.
 * @param letters how many of its 43 letters
 */
export const fingerprint = (of: string | Uint8Array, letters?: number): string =>
  hash("sha256", of, "base64url").slice(0, letters);

/** A name for a text that only who has the key can make or check: HMAC-SHA-256 as base64url. */
export const keyedFingerprint = (key: string, of: string): string =>
  createHmac("sha256", key).update(of).digest("base64url");
