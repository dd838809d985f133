import { randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, openPostgres } from "../../../db/client.ts";
import { enterCooperation } from "../../../db/queries/cooperation/wall.ts";
import { people } from "../../../db/schema/cooperation.ts";
import { makeRoles, NoRoles } from "../../../db/walls.ts";
import { seedCooperation } from "../../builders.ts";

const user = `leerlus_user_${randomBytes(6).toString("hex")}`;
const server = process.env.TEST_DATABASE_URL ?? "";
const url = new URL(server);
url.pathname = `/${user}`;
url.username = user;
url.password = user;

let admin: pg.Client;
let database: Database | undefined;
let told: string;
beforeAll(async () => {
  admin = new pg.Client({ connectionString: server });
  await admin.connect();
  await admin.query(`create role ${user} login password '${user}' nosuperuser nocreaterole`);
  await admin.query(`create database ${user} owner ${user}`);
});
afterAll(async () => {
  await database?.close();
  await admin.query(`drop database ${user} with (force)`);
  await admin.query(`drop role ${user}`);
  await admin.end();
});

describe("a database user that owns its database and may make no roles", () => {
  it("is told what its administrator has to do", async () => {
    const refused = await openPostgres(url.href).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(NoRoles);
    // This server has the roles: what is missing is only that the user is one of them.
    told = String(refused).split("as its administrator: ").at(-1) ?? "";
    expect(told).toBe(makeRoles([]));
  });

  it("works once that is done, and is kept behind the wall as the owner of every table", async () => {
    await admin.query(told.replace("<user>", user));
    database = await openPostgres(url.href);
    await seedCooperation(database.db);
    await seedCooperation(database.db, "buren");
    const seen = await database.db.transaction(async (tx) => {
      await enterCooperation(tx, "g7");
      return await tx.selectDistinct({ of: people.cooperation }).from(people);
    });
    expect(seen).toEqual([{ of: "g7" }]);
    expect(await database.db.selectDistinct({ of: people.cooperation }).from(people)).toHaveLength(2);
  });
});
