import { listCooperations } from "../../db/queries/cooperation/cooperation.ts";
import { endCalendars, endMailLinks, endSessions } from "../../db/queries/renew.ts";
import { audited } from "./audited.ts";
import type { Verb } from "./verb.ts";

/** The secrets that Leerlus itself makes and keeps for everybody. */
const WAYS = {
  sessions: {
    end: endSessions,
    said: (count: number) => `${count} sessions and sign-in links ended: everybody signs in again.`,
  },
  calendars: {
    end: endCalendars,
    said: (count: number) => `${count} calendar addresses ended: who uses theirs asks for another one.`,
  },
  "mail-links": {
    end: endMailLinks,
    said: (count: number) =>
      count === 0
        ? "No link was ever mailed: there is no key."
        : "Links in e-mails that were sent work no longer. Restart every process: until then it signs with the old key.",
  },
};

export const RENEWABLE = Object.keys(WAYS);

const isRenewable = (what: unknown): what is keyof typeof WAYS =>
  typeof what === "string" && Object.hasOwn(WAYS, what);

/** `leerlus renew WHAT`: ends the secrets of a kind at once, when they may have leaked. */
export const renew: Verb = async (engine, { what }, io) => {
  if (!isRenewable(what)) throw new Error("not to be renewed");
  const { db } = engine.database;
  const { end, said } = WAYS[what];
  const count = await end(db);
  for (const { slug } of await listCooperations(db)) await audited(engine, slug, `renew/${what}`, what);
  io.say(said(count));
  return 0;
};
