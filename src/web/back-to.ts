import type { Request } from "express";
import { formValue } from "./receive/form-value.ts";

/** An address on our own site; a browser reads `//` and `/\` as the beginning of another one. */
const OWN = /^\/(?![/\\])[\w\-.~%:@!$&'()*+,;=/?]*$/;
const LONGEST = 1000;
/** What was asked or answered on a page is no part of its address. */
const PASSING = new Set(["gedaan", "regel", "klok", "terug"]);

function keepable(address: string): string {
  if (address.length > LONGEST || !OWN.test(address)) return "/";
  const [path = "/", query = ""] = address.split("?", 2);
  const kept = query.split("&").filter((part) => part !== "" && !PASSING.has(part.split("=", 1)[0] ?? ""));
  return kept.length > 0 ? `${path}?${kept.join("&")}` : path;
}

/** The page that a form or a button stands on, when it says so. */
export function backOf(request: Request): string | undefined {
  const named = formValue(request.method === "GET" ? request.query : request.body, "terug");
  return named === "" ? undefined : keepable(named);
}

/** The page somebody is on, for a form that brings them back to it. */
export const pageOf = (request: Request): string =>
  backOf(request) ?? keepable(request.method === "GET" ? request.originalUrl : "/");

/** The page a form came from: one of our own, else the first. */
export const backTo = (request: Request): string => backOf(request) ?? "/";

/** The same page with something in its query, shown from where it answers. */
export const withAnswer = (address: string, name: "gedaan" | "regel", value: string): string =>
  withPassing(address, name, value, "antwoord");

/** The same page with something in its query that passes, shown from a place on it. */
export function withPassing(
  address: string,
  name: "gedaan" | "regel" | "klok",
  value: string,
  place: string,
): string {
  const separator = address.includes("?") ? "&" : "?";
  return `${address}${separator}${name}=${encodeURIComponent(value)}#${place}`;
}
