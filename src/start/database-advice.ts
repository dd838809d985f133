/** What an operator does about it, by the code that a driver, a network or TLS gives. */
const BY_CODE: Record<string, string> = {
  ECONNREFUSED: "start PostgreSQL, or let DATABASE_URL lead to it",
  ECONNRESET: "look whether PostgreSQL runs",
  ENOTFOUND: "the name in DATABASE_URL is not known here",
  EAI_AGAIN: "the name in DATABASE_URL cannot be looked up now",
  ETIMEDOUT: "look at the network and the firewall on the way to PostgreSQL",
  "28P01": "the password in DATABASE_URL is refused",
  "28000": "PostgreSQL does not let this user in from here: look at pg_hba.conf",
  "3D000": "the database in DATABASE_URL does not exist: create it",
  "42501": "the user in DATABASE_URL may not do this: it must own the database",
  "53300": "PostgreSQL has no connection left: raise max_connections, or put PgBouncer before it",
  "57P03": "PostgreSQL starts, or is a standby that was not promoted",
  "25006": "this is a standby: promote it, or let DATABASE_URL lead to the first",
  "08P01":
    "a pooler refused: behind PgBouncer in transaction mode set DATABASE_DIRECT_URL, see docs/operate.md",
  CERT_HAS_EXPIRED: "the certificate of PostgreSQL has expired: renew it",
  ERR_TLS_CERT_ALTNAME_INVALID: "the certificate of PostgreSQL is for another name than DATABASE_URL has",
  DEPTH_ZERO_SELF_SIGNED_CERT: "name the certificate of PostgreSQL by sslrootcert in DATABASE_URL",
  SELF_SIGNED_CERT_IN_CHAIN: "name the issuer of PostgreSQL's certificate by sslrootcert in DATABASE_URL",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    "name the issuer of PostgreSQL's certificate by sslrootcert in DATABASE_URL",
};

/** What to do when the database gave this code; what to look at when the code is not known. */
export const databaseAdvice = (code: string): string =>
  BY_CODE[code] ?? "look at the log of PostgreSQL, and run leerlus doctor";
