import type { NextFunction, Request, Response } from "express";
import type { Engine } from "../engine/engine.ts";
import { nearest } from "../engine/input/nearest.ts";
import type { Collection } from "../engine/reading/collection.ts";
import { readOne } from "../engine/reading/read.ts";
import { unlessImpossible } from "../engine/reading/unless-impossible.ts";
import { Refusal } from "../engine/refusal.ts";
import { collectionTable } from "../spreadsheet/collection-table.ts";
import { TABLE_FORMATS, TABLE_TYPES, type TableFormat, tableFile } from "../spreadsheet/table-file.ts";
import type { Text } from "../view/text.ts";
import { callerOf } from "./caller.ts";
import { filtersOf } from "./filter.ts";
import { textFor } from "./problem.ts";
import { readQuery } from "./read-query.ts";

/** `GET /COLLECTION`: a page of what the caller may see. */
export function readList(engine: Engine) {
  return async (request: Request<{ collection: string }>, response: Response): Promise<void> => {
    const t = textFor(request, response);
    const collection = collectionOf(engine, request.params.collection, t);
    const { limit: _, cursor: __, format, ...rest } = request.query;
    if (format !== undefined) {
      const filter = filtersOf(collection, rest, t);
      await sendFile(engine, { collection, filter, format: formatOf(format, t) }, t, response);
      return;
    }
    response.json(await readQuery(engine, callerOf(response), collection, request.query, t));
  };
}

/** `?format=csv` or `xlsx`: the whole list as a file. */
async function sendFile(
  engine: Engine,
  asked: { collection: Collection; filter: Record<string, string>; format: TableFormat },
  t: Text,
  response: Response,
): Promise<void> {
  const { collection, filter, format } = asked;
  const read = () => collectionTable(engine, callerOf(response), collection, filter, t);
  const table = await unlessImpossible(read, () => {
    throw new Refusal("invalid", t.api.filterValue);
  });
  const values = Object.values(filter).map((value) => value.replace(/[^\w.-]+/g, "_"));
  response
    .set("Content-Type", TABLE_TYPES[format])
    .attachment(`${[collection.name, ...values].join("-").slice(0, 100)}.${format}`)
    .send(await tableFile(table, format));
}

function formatOf(format: unknown, t: Text): TableFormat {
  const found = TABLE_FORMATS.find((one) => one === format);
  if (found) return found;
  const message = t.api.filterChoice("format", [...TABLE_FORMATS]);
  throw new Refusal("invalid", message, [{ field: "format", message }]);
}

/** `GET /COLLECTION/REF`: one item; its reference in any case. */
export function readItem(engine: Engine) {
  return async (request: Request<{ collection: string; ref: string }>, response: Response): Promise<void> => {
    const t = textFor(request, response);
    const collection = collectionOf(engine, request.params.collection, t);
    const { ref } = request.params;
    refuseParameters(request.query, t);
    for (const key of new Set([ref, ref.toUpperCase(), ref.toLowerCase()])) {
      const item = await unlessImpossible(
        () => readOne(engine, callerOf(response), collection, key),
        () => undefined,
      );
      if (item) return void response.json(item);
    }
    throw new Refusal("not-found", t.refusal.notFound(ref.slice(0, 60)));
  };
}

/** One item is asked for by its reference alone. */
function refuseParameters(query: Record<string, unknown>, t: Text): void {
  const issues = Object.keys(query).map((name) => {
    const field = name.slice(0, 60);
    return { field, message: t.api.noParameter(field) };
  });
  if (issues.length > 0) throw new Refusal("invalid", t.refusal.invalid, issues);
}

/** Lets a request on to what follows only when there is such a list. */
export function listed(engine: Engine) {
  return (request: Request<{ collection: string }>, response: Response, next: NextFunction): void => {
    collectionOf(engine, request.params.collection, textFor(request, response));
    next();
  };
}

function collectionOf(engine: Engine, word: string, t: Text): Collection {
  const { collections } = engine.registry;
  const found = collections.find((candidate) => candidate.name === word.toLowerCase());
  if (found) return found;
  const names = collections.map((candidate) => candidate.name);
  const near = nearest(word, names);
  const known = near.length > 0 ? near : names;
  throw new Refusal("not-found", t.api.unknownCollection(word.slice(0, 60), known));
}
