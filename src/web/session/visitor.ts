import type { Request, Response } from "express";
import type { Language } from "../../domain/organisation/language.ts";
import type { Actor } from "../../engine/context.ts";
import { type Place, readPlace } from "../../engine/reading/room-feed.ts";
import { findCommand } from "../../engine/registry.ts";
import { type Text, textIn } from "../../view/text.ts";
import { pageOf } from "../back-to.ts";
import type { Moved } from "../moved.ts";
import { formValue } from "../receive/form-value.ts";
import type { CardContext } from "../render/card-context.ts";
import type { Notice } from "../render/notice.ts";
import type { Web } from "../web.ts";
import { browserName } from "./browser-name.ts";
import { sessionCookie, setSessionCookie } from "./cookie.ts";

/** What was just done on a page, or what a line reads there. */
export interface Said {
  notice?: Notice | undefined;
  status?: number | undefined;
  /** What stays in the command box. */
  typed?: string | undefined;
}

/** Whoever a page is made for. */
export interface Visitor {
  actor: Actor;
  csrf: string;
  /** The cookie's secret. */
  secret: string;
  place: Place;
  language: Language;
  t: Text;
  /** The page they are on, to which what they send brings them back. */
  address: string;
  /** What is shown to them there besides the page. */
  said: Said;
  /** What came of moving the demo clock, on the page that this led to. */
  moved: Moved | undefined;
  /** Whether they may run a command, by its path. */
  may: (path: string) => boolean;
}

/** The person whom a first visit of the demo plays. */
export const FIRST_PLAYER = "coordinator@example.org";

/** The visitor by their cookie; in demo mode a first visit starts as the coordinator. */
export async function visitorOf(
  web: Web,
  request: Request,
  response: Response,
): Promise<Visitor | undefined> {
  const secret = sessionCookie(request);
  const known = secret === undefined ? undefined : await web.access.sessionOf(secret);
  if (known && secret !== undefined) return await visitorFrom(web, request, secret, known);
  if (!web.demo || request.method !== "GET" || request.get("Leerlus-Fragment")) return undefined;
  const actor = await web.access.actorByEmail(web.demo.cooperation, FIRST_PLAYER);
  if (!actor) return undefined;
  const started = await web.access.startSession(actor, browserName(request.get("user-agent")));
  const session = await web.access.sessionOf(started.secret);
  if (!session) return undefined;
  setSessionCookie(response, web.engine.baseUrl, started.secret);
  return await visitorFrom(web, request, started.secret, session);
}

async function visitorFrom(
  web: Web,
  request: Request,
  secret: string,
  session: { actor: Actor; csrf: string },
): Promise<Visitor> {
  const { actor, csrf } = session;
  const place = await readPlace(web.engine, actor);
  const language = actor.language ?? place.language;
  const flash = web.flashes.take(secret, formValue(request.query, "klok"));
  const may = (path: string) => findCommand(web.engine.registry, path)?.allow(actor) ?? false;
  return {
    actor,
    csrf,
    secret,
    place,
    language,
    t: textIn(language),
    may,
    address: pageOf(request),
    said: {},
    moved: flash?.kind === "moved" ? flash : undefined,
  };
}

/** What a card on a page of theirs needs to know. */
export const contextOf = ({ t, csrf, may, address }: Visitor): CardContext => ({
  t,
  room: "",
  csrf,
  may,
  back: address,
});

export type Handler = (visitor: Visitor, request: Request, response: Response) => Promise<void>;
