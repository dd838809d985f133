/** Whoever works for one cooperation, behind its wall. */
export const APP_ROLE = "leerlus_app";
/** Whoever looks over all of them: the clock, settings, the directory of accounts and places. */
export const SERVICE_ROLE = "leerlus_service";
/** Whoever finds out who somebody is, by a cookie, a link or a token. */
export const LOGIN_ROLE = "leerlus_login";
/** Whoever brings messages to their channels. */
export const DELIVERY_ROLE = "leerlus_delivery";

/** Those that may read and write every table. */
export const WIDE_ROLES = [APP_ROLE, SERVICE_ROLE] as const;
/** Those that may do what stands in `PRIVILEGES`, in every cooperation. */
export const NARROW_ROLES = [LOGIN_ROLE, DELIVERY_ROLE] as const;
export type NarrowRole = (typeof NARROW_ROLES)[number];
export const ROLES = [...WIDE_ROLES, ...NARROW_ROLES] as const;

/**
 * What the narrow roles may do, by table or sequence: a privilege as PostgreSQL calls it, or one for a column, as
 * `select slug`. A policy lets them see each row of such a table.
 */
export const PRIVILEGES: Record<NarrowRole, Record<string, readonly string[]>> = {
  [LOGIN_ROLE]: {
    account_sign_ins: ["select", "insert", "delete"],
    cooperations: ["select slug", "select version"],
    sessions: ["select", "insert", "update", "delete"],
    sessions_id_seq: ["usage"],
    sign_in_links: ["select", "insert", "update"],
    tokens: ["select"],
  },
  [DELIVERY_ROLE]: {
    channels: ["select", "update"],
    cooperations: ["select slug", "select language", "select version"],
    deliveries: ["select", "update"],
    paces: ["select", "insert", "update"],
    people: ["select cooperation", "select email", "select language"],
    posts: ["select"],
    rooms: ["select cooperation", "select key", "select language"],
  },
};
