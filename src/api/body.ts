import express, { type Request } from "express";
import { isRecord } from "../domain/record.ts";
import { type Issue, Refusal } from "../engine/refusal.ts";
import type { Text } from "../view/text.ts";

/** 200,000 characters of ordinary text fit, and are then refused by their field's own limit. */
const MOST_BYTES = 256 * 1024;
export const DEEPEST = 6;

/** Reads JSON only; anything else is refused by `objectOf`. */
export const jsonBody = () =>
  express.json({ limit: MOST_BYTES, type: ["application/json", "application/*+json"] });

type Values = Record<string, unknown>;

/**
 * The body as an object; empty when nothing was sent.
 * @throws Refusal `invalid`
 */
export function objectOf(request: Request, t: Text): Values {
  const body: unknown = request.body;
  if (body === undefined) {
    const sent =
      request.headers["transfer-encoding"] !== undefined || Number(request.headers["content-length"]) > 0;
    if (sent) throw new Refusal("invalid", t.api.onlyJson);
    return {};
  }
  if (!isRecord(body)) throw new Refusal("invalid", t.api.notAnObject);
  if (isDeeper(body, DEEPEST)) throw new Refusal("invalid", t.api.tooDeep);
  return body;
}

/** @throws Refusal `invalid` naming each part that is wrong */
export function commandBody(request: Request, t: Text): { input: Values; room: string | undefined } {
  const { input = {}, room, ...rest } = objectOf(request, t);
  const issues: Issue[] = Object.keys(rest).map((name) => ({
    field: name.slice(0, 60),
    message: t.api.unknownPart(name.slice(0, 60)),
  }));
  const noRoom = room === undefined || room === null;
  if (!noRoom && typeof room !== "string") issues.push({ field: "room", message: t.api.roomText });
  if (!isRecord(input)) issues.push({ field: "input", message: t.api.inputObject });
  if (!isRecord(input) || issues.length > 0) throw new Refusal("invalid", t.refusal.invalid, issues);
  return { input, room: noRoom ? undefined : String(room).trim() };
}

/** What is nested without end would overflow whatever walks through it; this walks without calling itself. */
export function isDeeper(value: object, most: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > most) return true;
    level = level.flatMap((part) => (typeof part === "object" && part !== null ? Object.values(part) : []));
  }
  return false;
}
