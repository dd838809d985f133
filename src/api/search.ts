import type { Request, Response } from "express";
import type { Engine } from "../engine/engine.ts";
import { readSearch } from "../engine/reading/search.ts";
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
    const answer = await readSearch(engine, { ...actor, language: t.language }, { query, via: "api" });
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
