import { and, eq, gt } from "drizzle-orm";
import type { Temporal } from "temporal-polyfill";
import { fingerprint } from "../../src/domain/fingerprint.ts";
import type { Db } from "../client.ts";
import { accountSignIns } from "../schema/access.ts";
import { newSecret } from "./access.ts";

const MINUTES = 10;

/** What is sent along to an issuer, by which its answer is known. */
export interface AccountSignIn {
  state: string;
  nonce: string;
  verifier: string;
}

/**
 * Keeps that somebody goes to an issuer to sign in.
 * @returns with the secret for the cookie of their browser, for the only time
 */
export async function beginAccountSignIn(
  db: Db,
  realNow: Temporal.Instant,
): Promise<AccountSignIn & { secret: string }> {
  const secret = newSecret();
  const begun = { state: newSecret(), nonce: newSecret(), verifier: newSecret() };
  const expiresAt = realNow.add({ minutes: MINUTES });
  await db.insert(accountSignIns).values({ ...begun, hash: fingerprint(secret), expiresAt });
  return { ...begun, secret };
}

/** Uses it up, by what the browser and the issuer bring back; undefined when they do not belong together, or it is used or too old. */
export async function takeAccountSignIn(
  db: Db,
  secret: string,
  state: string,
  realNow: Temporal.Instant,
): Promise<AccountSignIn | undefined> {
  const { hash, nonce, verifier, expiresAt } = accountSignIns;
  const [taken] = await db
    .delete(accountSignIns)
    .where(and(eq(hash, fingerprint(secret)), eq(accountSignIns.state, state), gt(expiresAt, realNow)))
    .returning({ state: accountSignIns.state, nonce, verifier });
  return taken;
}
