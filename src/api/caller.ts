import type { NextFunction, Request, Response } from "express";
import { coordinator } from "../engine/command.ts";
import type { Actor } from "../engine/context.ts";
import type { Engine } from "../engine/engine.ts";
import { Refusal } from "../engine/refusal.ts";
import { type Access, sessionSecretIn } from "../engine/session/session.ts";
import { textFor } from "./problem.ts";
import type { RateLimit } from "./rate-limit.ts";

declare global {
  namespace Express {
    interface Locals {
      /** Who a request runs as, once `callers` let it in. */
      actor?: Actor;
    }
  }
}

/** Who a request runs as. */
export function callerOf(response: Response): Actor {
  const { actor } = response.locals;
  if (!actor) throw new Error("nobody has been let in");
  return actor;
}

/** Lets in who shows a token, and to a file also who is signed in in the browser, for a link leads there; in demo mode the coordinator may act as another person. */
export function callers(engine: Engine, access: Access, limit: RateLimit) {
  return async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    const t = textFor(request, response);
    const token = /^Bearer +(\S{1,500})$/i.exec(request.headers.authorization ?? "")?.[1];
    const visitor = token === undefined ? await visitorOfFile(request) : undefined;
    if (visitor) {
      response.locals.actor = visitor;
      return next();
    }
    if (token === undefined) {
      response.set("WWW-Authenticate", "Bearer");
      throw new Refusal("signed-out", t.api.noToken);
    }
    const actor = await access.actorByToken(token);
    if (!actor) {
      response.set("WWW-Authenticate", 'Bearer error="invalid_token"');
      throw new Refusal("signed-out", t.api.unknownToken);
    }
    response.locals.actor = actor;
    const wait = limit.wait(token);
    if (wait > 0) {
      response.set("Retry-After", String(wait));
      throw new Refusal("too-many", textFor(request, response).refusal.tooMany);
    }
    const other = request.get("act-as");
    if (other !== undefined) response.locals.actor = await actAs(request, response, actor, other);
    next();
  };

  async function visitorOfFile(request: Request): Promise<Actor | undefined> {
    if (request.method !== "GET" || request.query.format === undefined) return undefined;
    const secret = sessionSecretIn(request.headers.cookie);
    return secret === undefined ? undefined : (await access.sessionOf(secret))?.actor;
  }

  async function actAs(request: Request, response: Response, actor: Actor, email: string): Promise<Actor> {
    const { api } = textFor(request, response);
    if (!engine.demo || !coordinator(actor)) throw new Refusal("not-allowed", api.actAsOnlyDemo);
    const found = await access.actorByEmail(actor.cooperation, email);
    if (!found) throw new Refusal("signed-out", api.actAsUnknown(email.slice(0, 100)));
    return found;
  }
}
