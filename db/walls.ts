import { sql } from "drizzle-orm";
import type { Db } from "./database.ts";
import { rowsOf } from "./queries/rows.ts";

/** Whoever works for one cooperation, behind its wall. */
export const APP_ROLE = "leerlus_app";
/**
 * Whoever looks over all of them: sign-in, delivery, the clock. Whoever connects is a member of it, and needs to be nothing
 * more: with a user of its own for migrations (`DATABASE_MIGRATION_URL`) it owns nothing.
 */
export const SERVICE_ROLE = "leerlus_service";
/** The setting, local to a transaction, that says for which cooperation it works. */
export const SETTING = "leerlus.cooperation";

/** To be run by who may make roles, when whoever connects may not. */
export const MAKE_ROLES = `create role ${APP_ROLE} nologin; create role ${SERVICE_ROLE} nologin; grant ${APP_ROLE}, ${SERVICE_ROLE} to <user>;`;

/** Whoever connects may not make the roles, and nobody else has made them. */
export class NoRoles extends Error {
  constructor(cause: unknown) {
    super(`the database user may not make roles; run once as its administrator: ${MAKE_ROLES}`, { cause });
    this.name = "NoRoles";
  }
}

/** SQLSTATE `insufficient_privilege`; `duplicate_object` and `unique_violation`. */
const NO_PRIVILEGE = "42501";
const IS_THERE = ["42710", "23505"];

/**
 * Puts a wall around every table that holds rows of a cooperation and has none yet: PostgreSQL itself then shows the role
 * that works for one cooperation no row of another, whatever is asked (https://www.postgresql.org/docs/current/ddl-rowsecurity.html).
 * Run after every migration, so that no migration has to think of it; does nothing when nothing is missing.
 * @throws NoRoles
 */
export async function buildWalls(db: Db): Promise<void> {
  try {
    await makeRoles(db);
    const missing = await statementsOf(db, MISSING);
    // As one block: all of it or nothing, and one trip.
    if (missing.length > 0)
      await db.execute(sql.raw(`do $walls$ begin\n${missing.join(";\n")};\nend $walls$`));
  } catch (error) {
    throw codeOf(error) === NO_PRIVILEGE ? new NoRoles(error) : error;
  }
}

/** Roles belong to the whole server: another database on it may make the same ones at the same moment. */
async function makeRoles(db: Db): Promise<void> {
  for (const statement of await statementsOf(db, MISSING_ROLES)) {
    try {
      await db.execute(sql.raw(statement));
    } catch (error) {
      if (!IS_THERE.includes(codeOf(error) ?? "")) throw error;
    }
  }
}

/** @param query one that gives statements */
async function statementsOf(db: Db, query: string): Promise<string[]> {
  return (await rowsOf(db, sql.raw(query))).map(({ statement }) => String(statement));
}

/** Drizzle wraps what the driver throws. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  return "code" in error ? String(error.code) : codeOf(error.cause);
}

const ROLES = `(values ('${APP_ROLE}'), ('${SERVICE_ROLE}')) as roles (role)`;
/** What either role may do: read and write rows. The tables themselves are changed by whoever migrates, who owns them. */
const ON_TABLES = "select, insert, update, delete";
const ON_SEQUENCES = "usage, select, update";

const MISSING_ROLES = `
select format('create role %I nologin', role) as statement from ${ROLES} where to_regrole(role) is null`;

/**
 * Asked first, so that a start at which nothing is missing needs no PL/pgSQL: an embedded database would load it each time.
 *
 * A superuser may take any role, and needs no grant. From PostgreSQL 16 on, whoever makes a role may administer it and is a
 * member, but may not use it.
 */
const MISSING = `
select format('grant %I to %I', role, current_user) as statement from ${ROLES}
where not pg_has_role(current_user, role, 'usage')
union all
select format('grant usage on schema public to %I', role) from ${ROLES}
where not has_schema_privilege(role, 'public', 'usage')
union all
select format(
  case c.relkind when 'S' then 'grant ${ON_SEQUENCES} on sequence %s to %I' else 'grant ${ON_TABLES} on %s to %I' end,
  c.oid::regclass, role)
from ${ROLES}, pg_class c
where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'S')
  and not has_table_privilege(role, c.oid, 'select')
union all
select format(part, c.oid::regclass, a.attname)
from pg_class c
join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
  and a.attname = case c.relname when 'cooperations' then 'slug' else 'cooperation' end
cross join (values
  ('alter table %s enable row level security'),
  ('alter table %s force row level security'),
  ('create policy wall on %s to ${APP_ROLE} using (%I = (select current_setting(''${SETTING}'', true)))'),
  ('create policy service on %s to ${SERVICE_ROLE} using (true)')) as wall (part)
where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
  and not exists (select from pg_policy where polrelid = c.oid and polname = 'wall')`;

/** An expression of SQL: whether anything is. It fails where the roles have not been made. */
export const ANY_MISSING = `exists (${MISSING})`;
