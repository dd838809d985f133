import {
  findSession,
  findToken,
  insertSession,
  issueLink,
  removeSession,
  useLink,
} from "../../../db/queries/access.ts";
import { listCooperations } from "../../../db/queries/cooperation/cooperation.ts";
import type { Actor } from "../context.ts";
import { cachedCooperation } from "../cooperation-cache.ts";
import type { Engine } from "../engine.ts";
import { isSameSecret } from "./same-secret.ts";
import type { Access } from "./session.ts";

/**
 * Who somebody is, by what they show. Times are real: a demo clock bends no session.
 * @param demoToken in demo mode, the token that is the coordinator's; never stored
 */
export function openSessions(engine: Engine, demoToken?: string): Access {
  const { db } = engine.database;
  const now = engine.clock.real;

  const actorByEmail = async (cooperation: string, email: string): Promise<Actor | undefined> => {
    const wanted = email.trim().toLowerCase();
    const { people } = (await cachedCooperation(engine, db, cooperation)).directory;
    const person = people.find((candidate) => candidate.active && candidate.email.toLowerCase() === wanted);
    if (!person) return undefined;
    const { email: own, name, organisation, role, language } = person;
    return { cooperation, email: own, name, organisation, role, language };
  };

  const demoCoordinator = async (): Promise<Actor | undefined> => {
    for (const { slug } of await listCooperations(db)) {
      const { people } = (await cachedCooperation(engine, db, slug)).directory;
      const first = people.find((person) => person.active && person.role === "coordinator");
      if (first) return await actorByEmail(slug, first.email);
    }
    return undefined;
  };

  const actorsByEmail = async (email: string): Promise<Actor[]> => {
    const all = await listCooperations(db);
    const found = await Promise.all(all.map(({ slug }) => actorByEmail(slug, email)));
    return found.filter((actor) => actor !== undefined);
  };

  return {
    actorByEmail,
    actorsByEmail,
    issueLink: async ({ cooperation, email }) => await issueLink(db, { cooperation, person: email }, now()),
    actorByToken: async (token) => {
      if (engine.demo && demoToken !== undefined && isSameSecret(token, demoToken))
        return await demoCoordinator();
      const bearer = await findToken(db, token);
      return bearer && (await actorByEmail(bearer.cooperation, bearer.person));
    },
    redeemLink: async (secret) => {
      // Used up and signed in together: a link lost to a crash between the two could not be used again.
      const session = await db.transaction(async (tx) => {
        const bearer = await useLink(tx, secret, now());
        return bearer && (await insertSession(tx, bearer, now()));
      });
      return session === undefined ? undefined : { secret: session };
    },
    startSession: async ({ cooperation, email }) => ({
      secret: await insertSession(db, { cooperation, person: email }, now()),
    }),
    sessionOf: async (secret) => {
      const session = await findSession(db, secret, now());
      const actor = session && (await actorByEmail(session.cooperation, session.person));
      return session && actor && { actor, csrf: session.csrf };
    },
    endSession: async (secret) => await removeSession(db, secret),
  };
}

/** Compares in a time that tells nothing of where they differ. */
