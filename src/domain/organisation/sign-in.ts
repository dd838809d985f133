/** Whose accounts sign people of an organisation in, as the cooperation file says. */
export interface SignIn {
  organisation: string;
  /** As the issuer names itself in its tokens: of one that has tenants, the name of the tenant. */
  issuer: string;
  /** What the addresses end in for which it may vouch; empty: whatever it likes. */
  domains: string[];
}

/** An e-mail address that an issuer verified. */
export interface VerifiedAddress {
  issuer: string;
  email: string;
}

/** Whether an organisation takes an issuer's word that somebody with an address is one of its people. */
export function mayVouch(
  signIns: readonly SignIn[],
  organisation: string,
  { issuer, email }: VerifiedAddress,
): boolean {
  const domain = email.slice(email.lastIndexOf("@") + 1).toLowerCase();
  return signIns.some(
    (one) =>
      one.organisation === organisation &&
      withoutSlash(one.issuer) === withoutSlash(issuer) &&
      (one.domains.length === 0 || one.domains.includes(domain)),
  );
}

const withoutSlash = (address: string): string => address.replace(/\/+$/, "");

/** Not every issuer writes a boolean as one. */
const YES: readonly unknown[] = [true, "true", 1, "1"];

/**
 * The address that an issuer verified, from what it says of somebody; undefined when it verified none. Microsoft Entra
 * says so in a claim of its own, and only where the application asks for that.
 * https://learn.microsoft.com/entra/identity-platform/optional-claims-reference
 */
export function verifiedAddress({
  email,
  email_verified,
  xms_edov,
}: Record<string, unknown>): string | undefined {
  if (typeof email !== "string" || email.trim() === "") return undefined;
  const isVerified = email_verified === undefined ? xms_edov : email_verified;
  return YES.includes(isVerified) ? email.trim() : undefined;
}
