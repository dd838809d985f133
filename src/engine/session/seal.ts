import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";

/** A sealed text cannot be opened: with none of the keys, or it is not what was sealed. */
export class Unopened extends Error {
  constructor(why: string) {
    super(why);
    this.name = "Unopened";
  }
}

const VERSION = "v1";
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Which key it was: nothing can be learnt from it about the key. */
const idOf = (key: Buffer): string => createHash("sha256").update(key).digest("hex").slice(0, 8);

/**
 * Encrypts with the newest key, AES-256-GCM, as `v1.KEY.IV+TEXT+TAG`.
 * @param keys 32 bytes each, newest first
 * @param about what it belongs to, such as a workspace: put beside another it cannot be opened
 */
export function seal(keys: readonly Buffer[], text: string, about: string): string {
  const [key] = keys;
  if (!key) throw new Error("ENCRYPTION_KEY is needed");
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(Buffer.from(about));
  const sealed = Buffer.concat([iv, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
  return [VERSION, idOf(key), sealed.toString("base64url")].join(".");
}

/** Whether a text was sealed: what is kept in the clear has no such shape. */
export const isSealed = (text: string): boolean => text.startsWith(`${VERSION}.`);

/**
 * Decrypts with the key that it was sealed with.
 * @returns the text, and whether it is to be sealed again because there is a newer key
 * @throws Unopened
 */
export function unseal(
  keys: readonly Buffer[],
  sealed: string,
  about: string,
): { text: string; isOld: boolean } {
  const [version, id, data, ...rest] = sealed.split(".");
  if (version !== VERSION || data === undefined || rest.length > 0) throw new Unopened("not a sealed text");
  const at = keys.findIndex((candidate) => idOf(candidate) === id);
  const key = keys[at];
  if (!key) throw new Unopened("ENCRYPTION_KEY no longer holds the key it was sealed with");
  const bytes = Buffer.from(data, "base64url");
  if (bytes.length < IV_BYTES + TAG_BYTES) throw new Unopened("not a sealed text");
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, IV_BYTES))
    .setAAD(Buffer.from(about))
    .setAuthTag(bytes.subarray(-TAG_BYTES));
  try {
    const text = Buffer.concat([decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()]);
    return { text: text.toString("utf8"), isOld: at > 0 };
  } catch {
    throw new Unopened("changed, or sealed for something else");
  }
}
