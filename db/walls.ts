import { sql } from "drizzle-orm";
import type { Db } from "./database.ts";

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

/** SQLSTATE `insufficient_privilege`. */
const NO_PRIVILEGE = "42501";

/**
 * Puts a wall around every table that holds rows of a cooperation and has none yet: PostgreSQL itself then shows the role
 * that works for one cooperation no row of another, whatever is asked (https://www.postgresql.org/docs/current/ddl-rowsecurity.html).
 * Run after every migration, so that no migration has to think of it; does nothing when nothing is missing.
 * @throws NoRoles
 */
export async function buildWalls(db: Db): Promise<void> {
  try {
    await db.execute(sql.raw(WALLS));
  } catch (error) {
    const code = error instanceof Error ? codeOf(error) : undefined;
    throw code === NO_PRIVILEGE ? new NoRoles(error) : error;
  }
}

/** Drizzle wraps what the driver throws. */
function codeOf(error: Error): unknown {
  if ("code" in error) return error.code;
  return error.cause instanceof Error ? codeOf(error.cause) : undefined;
}

/** What either role may do: read and write rows. The tables themselves are changed by whoever migrates, who owns them. */
const ON_TABLES = "select, insert, update, delete";
const ON_SEQUENCES = "usage, select, update";

/** Roles belong to the whole server: another database on it may make the same ones at the same moment. */
const WALLS = `
do $walls$
declare
  role_name text;
  walled record;
begin
  foreach role_name in array array['${APP_ROLE}', '${SERVICE_ROLE}'] loop
    if not exists (select from pg_roles where rolname = role_name) then
      begin
        execute format('create role %I nologin', role_name);
      exception when duplicate_object or unique_violation then null;
      end;
    end if;
    -- A superuser may take any role, and needs no grant. From PostgreSQL 16 on, whoever makes a role may administer it and
    -- is a member, but may not use it.
    if not pg_has_role(current_user, role_name, 'usage') then
      execute format('grant %I to %I', role_name, current_user);
    end if;
  end loop;

  foreach role_name in array array['${APP_ROLE}', '${SERVICE_ROLE}'] loop
    if not has_schema_privilege(role_name, 'public', 'usage') then
      execute format('grant usage on schema public to %I', role_name);
    end if;
    for walled in
      select c.oid::regclass as name, c.relkind from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'S')
        and not has_table_privilege(role_name, c.oid, 'select')
    loop
      if walled.relkind = 'S' then execute format('grant ${ON_SEQUENCES} on sequence %s to %I', walled.name, role_name);
      else execute format('grant ${ON_TABLES} on %s to %I', walled.name, role_name);
      end if;
    end loop;
  end loop;

  for walled in
    select c.oid::regclass as name, a.attname as owner from pg_class c
    join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
      and a.attname = case c.relname when 'cooperations' then 'slug' else 'cooperation' end
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and not exists (select from pg_policy where polrelid = c.oid and polname = 'wall')
  loop
    execute format('alter table %s enable row level security', walled.name);
    execute format('alter table %s force row level security', walled.name);
    execute format(
      'create policy wall on %s to ${APP_ROLE} using (%I = (select current_setting(''${SETTING}'', true)))',
      walled.name, walled.owner);
    execute format('create policy service on %s to ${SERVICE_ROLE} using (true)', walled.name);
  end loop;
end
$walls$`;
