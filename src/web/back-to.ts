import type { Request } from "express";
import { formValue } from "./receive/form-value.ts";

/** Pages that can be opened again as they are. */
const KEEPABLE = /^\/((r|ref|digest|herziening\/[^/\\?#]+)\/[^/\\?#]+)?$/;

const keepable = (path: string): string => (KEEPABLE.test(path) ? path : "/");

/** The page somebody is on, for a form that brings them back to it. */
export const pageOf = (request: Request): string => keepable(request.method === "GET" ? request.path : "/");

/** The page a form came from: one of our own, else the first. */
export const backTo = (request: Request): string => keepable(formValue(request.body, "terug"));
