import { keepDrafting } from "../db/queries/digest/digest.ts";
import { bindChannel } from "../db/queries/posting/channel.ts";
import type { Post } from "../db/queries/posting/post.ts";
import { scopeOf } from "../db/queries/scope.ts";
import { people, rooms } from "../db/schema/cooperation.ts";
import { COOPERATION, SETTINGS } from "./builders.ts";
import type { TestApp } from "./harness.ts";
import { seedMeeting } from "./meeting-builder.ts";

/** The day on which the draft of the first quarter of 2026 comes: after Easter Monday, the fifth working day. */
export const DRAFTED = "2026-04-08T09:00:00+02:00";

/** Both rooms of the digest with a browser channel, a second coordinator, and the next draft planned. */
export async function seedDigests(app: TestApp, { bound = true } = {}): Promise<void> {
  const { db } = app.database;
  const cooperation = COOPERATION;
  await db.insert(rooms).values([
    { cooperation, key: "digest-executive", name: "Bestuurders", position: 10 },
    { cooperation, key: "digest-full", name: "Iedereen", position: 11 },
  ]);
  await db.insert(people).values({
    ...{ cooperation, email: "tweede@example.org", name: "Dirk Dubbel" },
    ...{ organisation: "secretariaat", role: "coordinator" },
  });
  await bindChannel(scopeOf(db, cooperation), "digest-executive", "web", "digest-executive");
  if (bound) await bindChannel(scopeOf(db, cooperation), "digest-full", "web", "digest-full");
  await keepDrafting(scopeOf(db, cooperation), SETTINGS.calendar, await app.engine.clock.now(db));
}

/** A first quarter with two meetings, a decision, an agreement and three actions. */
export async function seedQuarter(app: TestApp): Promise<void> {
  const { db } = app.database;
  await seedMeeting(db, "IO-2026-02", "2026-02-12T09:30:00+01:00", { state: "closed" });
  await seedMeeting(db, "IO-2026-03", "2026-03-12T09:30:00+01:00", {
    state: "cancelled",
    reason: "Geen zaal",
  });
  await seedMeeting(db, "IO-2026-04", "2026-04-16T09:30:00+02:00");
  const coordinator = app.as("coordinator@example.org");
  await app.at("2026-02-12T10:00:00+01:00");
  await coordinator.done("decision/add", { text: "Elke regio meldt wachttijden op dezelfde dag." });
  await coordinator.done("agreement/add", {
    title: "Eén ingang voor spoed",
    parties: ["achterhoek", "aanbieder-01"],
    review: "2026-06-01",
  });
  const action = (title: string, due: string) =>
    coordinator.done("action/add", { title, holder: "anna@example.org", due });
  await action("Stuur de wachttijden", "2026-03-01");
  await action("Maak een rooster", "2026-03-20");
  await action("Bel de scholen", "2026-05-20");
  await app.at("2026-02-20T10:00:00+01:00");
  await app.as("anna@example.org").done("action/done", { action: "A-1", note: "verstuurd" });
}

export const draftsOf = (app: TestApp, email = "coordinator@example.org"): Promise<Post[]> =>
  app.posts({ purpose: "digest-draft", room: `person:${email}` });

/** The newest draft that a coordinator got. */
export async function newestDraft(app: TestApp, email?: string): Promise<Post> {
  const post = (await draftsOf(app, email)).at(-1);
  if (!post) throw new Error("there is no draft");
  return post;
}
