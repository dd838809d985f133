import { eq } from "drizzle-orm";
import { cooperations, organisations, people } from "../db/schema/cooperation.ts";
import type { Mandate } from "../src/domain/revision/mandate.ts";
import { readOne } from "../src/engine/reading/read.ts";
import { COOPERATION, SETTINGS } from "./builders.ts";
import type { TestApp } from "./harness.ts";

/** Three municipalities of Achterhoek and one of Foodvalley, each with its own member and contact. */
const MUNICIPALITIES = [
  ["GM0197", "Aalten", "achterhoek"],
  ["GM1859", "Berkelland", "achterhoek"],
  ["GM1876", "Bronckhorst", "achterhoek"],
  ["GM0203", "Barneveld", "foodvalley"],
] as const;

/** Gives the small G7 its municipalities, and who decides for its regions. */
export async function giveMunicipalities(app: TestApp, mandates: Mandate[] = []): Promise<void> {
  const { db } = app.database;
  const cooperation = COOPERATION;
  for (const [slug, name, region] of MUNICIPALITIES) {
    const contact = `${slug.toLowerCase()}@example.org`;
    const kind = "municipality";
    await db.insert(organisations).values({ cooperation, slug, kind, name, region, cbsCode: slug, contact });
    await db
      .insert(people)
      .values({ cooperation, email: contact, name: `Lid ${name}`, organisation: slug, role: "member" });
  }
  await db
    .update(cooperations)
    .set({ settings: { ...SETTINGS, mandates } })
    .where(eq(cooperations.slug, cooperation));
}

export const PROPOSAL = {
  title: "Minder locaties",
  subject: "spread",
  year: 2027,
  reason: "Te veel verhuizingen",
  parties: ["achterhoek", "foodvalley", "aanbieder-01", "aanbieder-02"],
};

/** What the API gives of a revision, as somebody reads it. */
export async function readRevision(app: TestApp, ref = "HV-2026-1", email = "anna@example.org") {
  const collection = app.engine.registry.collections.find(({ name }) => name === "revisions");
  if (!collection) throw new Error("no revisions");
  return await readOne(app.engine, await app.actor(email), collection, ref);
}

const revision = "HV-2026-1";
const coordinator = (app: TestApp) => app.as("coordinator@example.org");

export const propose = (app: TestApp, change: Record<string, unknown> = {}) =>
  app.as("anna@example.org").done("revision/add", { ...PROPOSAL, ...change });

export const react = (app: TestApp, organisation: string, text = "Eens") =>
  coordinator(app).done("revision/react", { revision, organisation, text });

export const advise = (app: TestApp, advice: string, text = "De tafel is het eens") =>
  coordinator(app).done("revision/advise", { revision, advice, text });

export const consent = (app: TestApp, organisation: string, decision = "yes", text?: string) =>
  coordinator(app).done("revision/consent", {
    revision,
    organisation,
    decision,
    on: "2026-01-05",
    ...(text === undefined ? {} : { text }),
  });

export const ratify = (
  app: TestApp,
  organisation: string,
  change: Record<string, unknown> = {},
  email = "coordinator@example.org",
) =>
  app.as(email).run("revision/ratify", {
    revision,
    organisation,
    level: "college",
    decision: "yes",
    on: "2026-01-05",
    ...change,
  });

/** A proposal that the table advised to adopt. */
export async function adopted(app: TestApp, change: Record<string, unknown> = {}): Promise<void> {
  await propose(app, change);
  await react(app, "achterhoek");
  await advise(app, "adopt");
}

/** A proposal to which both providers have consented. */
export async function consented(app: TestApp, change: Record<string, unknown> = {}): Promise<void> {
  await adopted(app, change);
  await consent(app, "aanbieder-01");
  await consent(app, "aanbieder-02");
}
