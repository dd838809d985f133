import type { Request, Response } from "express";
import { withoutAddresses } from "../domain/organisation/without-addresses.ts";
import type { Engine } from "../engine/engine.ts";
import { makeContext } from "../engine/make-context.ts";
import { search } from "../engine/reading/search.ts";
import { viewerFor } from "../engine/reading/viewer-for.ts";
import { Refusal } from "../engine/refusal.ts";
import type { Text } from "../view/text.ts";
import { callerOf } from "./caller.ts";
import { textFor } from "./problem.ts";

/** As long as what is typed in chat. */
const LONGEST = 200;

/** `GET /search?q=`: what the caller may see that has all the words. */
export function searchAll(engine: Engine) {
  return async (request: Request, response: Response): Promise<void> => {
    const t = textFor(request, response);
    const actor = callerOf(response);
    const query = queryOf(request.query, t);
    const answer = await engine.database.db.transaction(async (db) => {
      const ctx = await makeContext(engine, db, actor.cooperation, { via: "api", language: t.language });
      const found = await search(ctx, actor, query);
      const isOpen = viewerFor(ctx, actor).seesAddresses;
      return isOpen ? found : withoutAddresses(found, ctx.directory, actor.email);
    });
    response.json(answer);
  };
}

function queryOf({ q, ...rest }: Record<string, unknown>, t: Text): string {
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined)
    throw invalid(unknown.slice(0, 60), t.api.unknownFilter(unknown.slice(0, 60), ["q"]));
  if (Array.isArray(q)) throw invalid("q", t.api.filterTwice("q"));
  if (typeof q !== "string" || q.trim() === "" || q.length > LONGEST)
    throw invalid("q", t.api.search(LONGEST));
  return q;
}

const invalid = (field: string, message: string) => new Refusal("invalid", message, [{ field, message }]);
