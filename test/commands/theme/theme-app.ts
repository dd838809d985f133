import { listAudit } from "../../../db/queries/audit.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { readPage } from "../../../src/engine/reading/read.ts";
import { COOPERATION } from "../../builders.ts";
import type { Someone, TestApp } from "../../harness.ts";

export const coordinatorOf = (app: TestApp): Someone => app.as("coordinator@example.org");

/** A list as somebody reads it in the API. */
export async function listIn(
  app: TestApp,
  name: string,
  filter: Record<string, string> = {},
  email = "coordinator@example.org",
): Promise<Record<string, unknown>[]> {
  const collection = app.engine.registry.collections.find((candidate) => candidate.name === name);
  if (!collection) throw new Error(`no collection ${name}`);
  return (await readPage(app.engine, await app.actor(email), collection, filter, { limit: 200 })).items;
}

export const themesIn = (app: TestApp, filter: Record<string, string> = {}, email?: string) =>
  listIn(app, "themes", filter, email);

export const themeIn = async (app: TestApp, ref: string) => (await themesIn(app, { ref }))[0];

export const audited = async (app: TestApp, what: string) =>
  (await listAudit(scopeOf(app.database.db, COOPERATION), { what }, { after: undefined, limit: 100 })).items;
