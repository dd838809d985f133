import { findToken, issueLink, useLink } from "../../../db/queries/access.ts";
import { beginAccountSignIn, takeAccountSignIn } from "../../../db/queries/account-sign-in.ts";
import { listCooperations } from "../../../db/queries/cooperation/cooperation.ts";
import { findSession, insertSession, removeSession } from "../../../db/queries/session.ts";
import type { Directory } from "../../domain/organisation/organisation.ts";
import { mayVouch, type VerifiedAddress } from "../../domain/organisation/sign-in.ts";
import type { Actor } from "../context.ts";
import { cachedCooperation, cooperationAt } from "../cooperation-cache.ts";
import type { Engine } from "../engine.ts";
import { isSameSecret } from "./same-secret.ts";
import type { Access } from "./session.ts";

/**
 * Who somebody is, by what they show. Times are real: a demo clock bends no session.
 * @param demoToken in demo mode, the token that is the coordinator's; never stored
 */
export function openSessions(engine: Engine, demoToken?: string): Access {
  const { db } = engine.database;
  const login = engine.database.login.db;
  const now = engine.clock.real;

  const actorByEmail = async (cooperation: string, email: string): Promise<Actor | undefined> => {
    const wanted = email.trim().toLowerCase();
    const { directory } = await cachedCooperation(engine, db, cooperation);
    return actorIn(directory, cooperation, wanted);
  };

  const actorIn = ({ people }: Directory, cooperation: string, wanted: string): Actor | undefined => {
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

  const takesWordOf = async ({ cooperation, organisation }: Actor, address: VerifiedAddress) => {
    const { signIn = [] } = (await cachedCooperation(engine, db, cooperation)).cooperation.settings;
    // In a demo everybody may be anybody: an issuer can be tried without naming it for each organisation.
    const isOpen = engine.demo && !signIn.some((one) => one.organisation === organisation);
    return isOpen || mayVouch(signIn, organisation, address);
  };

  return {
    actorByEmail,
    actorsByEmail,
    issueLink: async ({ cooperation, email }) =>
      await issueLink(login, { cooperation, person: email }, now()),
    actorByToken: async (token) => {
      if (engine.demo && demoToken !== undefined && isSameSecret(token, demoToken))
        return await demoCoordinator();
      const bearer = await findToken(login, token);
      return bearer && (await actorByEmail(bearer.cooperation, bearer.person));
    },
    redeemLink: async (secret, browser) => {
      // Used up and signed in together: a link lost to a crash between the two could not be used again.
      const session = await login.transaction(async (tx) => {
        const bearer = await useLink(tx, secret, now());
        return bearer && (await insertSession(tx, bearer, browser, now()));
      });
      return session === undefined ? undefined : { secret: session };
    },
    startSession: async ({ cooperation, email }, browser) => ({
      secret: await insertSession(login, { cooperation, person: email }, browser, now()),
    }),
    beginAccountSignIn: async () => await beginAccountSignIn(login, now()),
    takeAccountSignIn: async (secret, state) => await takeAccountSignIn(login, secret, state, now()),
    actorsByAccount: async (address) => {
      const known = await actorsByEmail(address.email);
      const taken = await Promise.all(known.map((actor) => takesWordOf(actor, address)));
      const actors = known.filter((_, index) => taken[index]);
      return actors.length > 0 ? actors : known.length > 0 ? "foreign" : "unknown";
    },
    sessionOf: async (secret) => {
      const session = await findSession(login, secret, now());
      if (!session) return undefined;
      const { cooperation, person, version } = session;
      const { directory } = await cooperationAt(engine, db, cooperation, version);
      const actor = actorIn(directory, cooperation, person.toLowerCase());
      return actor && { actor: { ...actor, session: session.id }, csrf: session.csrf };
    },
    endSession: async (secret) => await removeSession(login, secret),
  };
}
