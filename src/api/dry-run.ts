import type { Request } from "express";

/** Whether a request asks only what would happen: `?dryRun=1`. */
export function isDryRun({ query }: Pick<Request, "query">): boolean {
  const word = query.dryRun;
  return typeof word === "string" && !/^(?:|0|false|no|nee)$/i.test(word);
}
