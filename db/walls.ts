import { sql } from "drizzle-orm";
import type { Db } from "./database.ts";
import { rowsOf } from "./queries/rows.ts";
import { APP_ROLE, NARROW_ROLES, PRIVILEGES, ROLES, SERVICE_ROLE, WIDE_ROLES } from "./roles.ts";

/** The setting, local to a transaction, that says for which cooperation it works. */
export const SETTING = "leerlus.cooperation";

/** Whoever connects may not make the roles or take them, and nobody else has done so. */
export class NoRoles extends Error {
  constructor(cause: unknown, missing: readonly string[] = ROLES) {
    super(
      `the database user lacks a role that it may not make or take; run once as its administrator: ${makeRoles(missing)}`,
      {
        cause,
      },
    );
    this.name = "NoRoles";
  }
}

/** To be run by who may make roles, when whoever connects may not. */
export const makeRoles = (roles: readonly string[] = ROLES): string =>
  [...roles.map((role) => `create role ${role} nologin`), `grant ${ROLES.join(", ")} to <user>`]
    .map((statement) => `${statement};`)
    .join(" ");

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
  const missing = (await rowsOf(db, sql.raw(MISSING_ROLES))).map(({ role }) => String(role));
  try {
    await createRoles(db, missing);
    const statements = (await rowsOf(db, sql.raw(MISSING))).map(({ statement }) => String(statement));
    // As one block: all of it or nothing, and one trip.
    if (statements.length > 0)
      await db.execute(sql.raw(`do $walls$ begin\n${statements.join(";\n")};\nend $walls$`));
  } catch (error) {
    throw codeOf(error) === NO_PRIVILEGE ? new NoRoles(error, missing) : error;
  }
}

/**
 * Whoever works may be somebody else than who migrates: it must have every role as well.
 * @throws NoRoles
 */
export async function checkRoles(db: Db): Promise<void> {
  const missing = await rowsOf(db, sql.raw(NOT_GRANTED));
  if (missing.length > 0) throw new NoRoles(undefined, []);
}

/** Roles belong to the whole server: another database on it may make the same ones at the same moment. */
async function createRoles(db: Db, missing: readonly string[]): Promise<void> {
  for (const role of missing) {
    try {
      await db.execute(sql`create role ${sql.identifier(role)} nologin`);
    } catch (error) {
      if (!IS_THERE.includes(codeOf(error) ?? "")) throw error;
    }
  }
}

/** Drizzle wraps what the driver throws. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  return "code" in error ? String(error.code) : codeOf(error.cause);
}

const rolesOf = (roles: readonly string[]) =>
  `(values ${roles.map((role) => `('${role}')`).join(", ")}) as roles (role)`;
/** What either wide role may do: read and write rows. The tables themselves are changed by whoever migrates, who owns them. */
const ON_TABLES = "select, insert, update, delete";
const ON_SEQUENCES = "usage, select, update";

/** Whether the server tells apart that somebody has a role and that they may take it: PostgreSQL 16 and newer. */
const TELLS_APART = "current_setting('server_version_num')::int >= 160000";
/** The roles that whoever connects does not have, or may not take. A superuser may take any. */
const NOT_GRANTED = `select role from ${rolesOf(ROLES)} where not pg_has_role(current_user, role, 'usage')
  or case when ${TELLS_APART} then not pg_has_role(current_user, role, 'set') else false end`;

const MISSING_ROLES = `select role from ${rolesOf(ROLES)} where to_regrole(role) is null`;

/** What the narrow roles may do, a row for each privilege; of a whole table, the column is null. */
const NARROW = `(values ${NARROW_ROLES.flatMap((role) =>
  Object.entries(PRIVILEGES[role]).flatMap(([relation, all]) =>
    all.map((may) => {
      const [privilege, column] = may.split(" ");
      return `('${role}', '${relation}', '${privilege}', ${column === undefined ? "null" : `'${column}'`})`;
    }),
  ),
).join(", ")}) as narrow (role, relation, privilege, col)`;

/** The tables around which there is or will be a wall, with the column that says of which cooperation a row is. */
const WALLED = `
  pg_class c join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
    and a.attname = case c.relname when 'cooperations' then 'slug' else 'cooperation' end
    and c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`;

/**
 * Asked first, so that a start at which nothing is missing needs no PL/pgSQL: an embedded database would load it each time.
 *
 * From PostgreSQL 16 on, whoever makes a role may administer it and is a
 * member, but may not use it.
 */
const MISSING = `
select format('grant %I to %I', role, current_user)
  || case when ${TELLS_APART} then ' with inherit true, set true' else '' end as statement from (${NOT_GRANTED}) as roles
union all
select format('grant usage on schema public to %I', role) from ${rolesOf(ROLES)}
where not has_schema_privilege(role, 'public', 'usage')
union all
select format(
  case c.relkind when 'S' then 'grant ${ON_SEQUENCES} on sequence %s to %I' else 'grant ${ON_TABLES} on %s to %I' end,
  c.oid::regclass, role)
from ${rolesOf(WIDE_ROLES)}, pg_class c
where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'S')
  and not has_table_privilege(role, c.oid, 'select')
union all
select format('grant %s on %s%s to %I', privilege || coalesce(' (' || quote_ident(col) || ')', ''),
  case c.relkind when 'S' then 'sequence ' else '' end, c.oid::regclass, role)
from ${NARROW} join pg_class c on c.relname = relation and c.relnamespace = 'public'::regnamespace
where not case when c.relkind = 'S' then has_sequence_privilege(role, c.oid, privilege)
  when col is null then has_table_privilege(role, c.oid, privilege)
  else has_column_privilege(role, c.oid, col, privilege) end
union all
select format(part, c.oid::regclass, a.attname)
from ${WALLED}
cross join (values
  ('alter table %s enable row level security'),
  ('alter table %s force row level security'),
  ('create policy wall on %s to ${APP_ROLE} using (%I = (select current_setting(''${SETTING}'', true)))'),
  ('create policy service on %s to ${SERVICE_ROLE} using (true)')) as wall (part)
where not exists (select from pg_policy where polrelid = c.oid and polname = 'wall')
union all
select format('create policy %I on %s to %I using (true)', role, c.oid::regclass, role)
from (select distinct role, relation from ${NARROW}) passing join ${WALLED} on c.relname = relation
where not exists (select from pg_policy where polrelid = c.oid and polname = role)`;

/** An expression of SQL: whether anything is. It fails where the roles have not been made. */
export const ANY_MISSING = `exists (${MISSING})`;
