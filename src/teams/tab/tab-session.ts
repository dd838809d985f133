import type { IncomingMessage, ServerResponse } from "node:http";
import { identify, personOfAccount } from "../../conversation/directory/chat-account.ts";
import { meetingOfPlace } from "../../conversation/meeting-of-place.ts";
import type { Actor } from "../../engine/context.ts";
import type { Engine } from "../../engine/engine.ts";
import { type Access, tabSecretIn } from "../../engine/session/session.ts";
import { tabCookieOf } from "../../engine/session/teams-tab-cookie.ts";
import { refPath } from "../../view/link.ts";
import { isTaken } from "../handle/person.ts";
import { readActivity } from "../receive/body.ts";
import { addressOf, readAddress } from "../send/address.ts";
import type { Identity, Sso, SsoRefusal } from "./sso.ts";

export interface TabSite {
  engine: Engine;
  access: Access;
  sso: Sso;
  /** The cooperation of a tenant in which Leerlus may be used; undefined: none. */
  cooperationOf: (tenant: string) => Promise<string | undefined>;
}

const STATUS: Record<SsoRefusal | "unknown", number> = {
  refused: 401,
  foreign: 403,
  unknown: 403,
  failed: 503,
};

/** Exchanges the token that Teams gave its tab for a session in the browser room, of the person whom it is about. */
export async function startTabSession(
  site: TabSite,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { engine, sso, cooperationOf } = site;
  if (!isOurOwn(request, engine.baseUrl)) return answer(response, 403, { why: "refused" });
  const read = await readActivity(request);
  if ("status" in read) return answer(response, read.status, { why: "refused" });
  const { token, conversation } = read.activity;
  const identity = typeof token === "string" ? await sso.read(token) : "refused";
  if (typeof identity === "string") {
    engine.log.warn({ surface: "teams", why: identity }, "not signed in to the tab");
    return answer(response, STATUS[identity], { why: identity });
  }
  const cooperation = await cooperationOf(identity.tenant);
  const actor = cooperation === undefined ? undefined : await personOf(site, cooperation, identity);
  if (!actor) return answer(response, STATUS.unknown, { why: "unknown" });
  response.setHeader("Set-Cookie", tabCookieOf(await secretOf(site, actor, request)));
  answer(response, 200, { open: await pathFor(engine, actor, identity, conversation) });
}

/** The tab and the panel of a meeting may both be open: whoever is signed in already stays so in both. */
async function secretOf({ access }: TabSite, actor: Actor, request: IncomingMessage): Promise<string> {
  const before = tabSecretIn(request.headers.cookie);
  const known = before === undefined ? undefined : (await access.sessionOf(before))?.actor;
  if (before !== undefined && known?.email === actor.email && known.cooperation === actor.cooperation)
    return before;
  if (before !== undefined) await access.endSession(before);
  return (await access.startSession(actor, "Microsoft Teams")).secret;
}

/**
 * What is opened: in a meeting its page, else what the browser room begins with. The page says which conversation it stands
 * in; it only chooses among what the person may see.
 */
async function pathFor(
  engine: Engine,
  actor: Actor,
  { tenant }: Identity,
  conversation: unknown,
): Promise<string> {
  const address = typeof conversation === "string" ? addressOf(tenant, conversation) : "";
  if (!readAddress(address)) return "/";
  const meeting = await meetingOfPlace(engine, actor, { surface: "teams", address });
  return meeting === undefined ? "/" : refPath(meeting);
}

/** Whether the browser kept the cookie: it says nothing of it when it does not. */
export async function lookAtTabSession(
  { access }: TabSite,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const secret = tabSecretIn(request.headers.cookie);
  const session = secret === undefined ? undefined : await access.sessionOf(secret);
  answer(response, session ? 200 : 401, session ? {} : { why: "noCookies" });
}

/** By the account in Teams, as it was found before; else by the names that their tenant vouches for. */
async function personOf(
  site: TabSite,
  cooperation: string,
  { tenant, account, emails }: Identity,
): Promise<Actor | undefined> {
  const { engine, access, cooperationOf } = site;
  const key = { surface: "teams", workspace: tenant, account } as const;
  const isOurs = async (other: string) => (await cooperationOf(other)) === cooperation;
  const known = await personOfAccount(engine, cooperation, key, isOurs);
  const before = known ? await access.actorByEmail(cooperation, known) : undefined;
  if (before) return before;
  const free: string[] = [];
  for (const email of emails) if (!(await isTaken(engine, cooperation, key, email, isOurs))) free.push(email);
  return await identify(site, cooperation, key, free);
}

/** Another site could else sign somebody in as somebody else. */
function isOurOwn({ headers }: IncomingMessage, baseUrl: string): boolean {
  const { origin } = headers;
  const site = headers["sec-fetch-site"];
  if (origin === undefined) return site === undefined || site === "same-origin";
  return origin === new URL(baseUrl).origin || URL.parse(origin)?.host === headers.host;
}

function answer(response: ServerResponse, status: number, body: object): void {
  if (response.destroyed) return;
  response.writeHead(status, { "Content-Type": "application/json", "Cache-Control": "no-store" });
  response.end(JSON.stringify(body));
}
