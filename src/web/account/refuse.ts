import type { Response } from "express";
import { isRecord, recordOf } from "../../domain/record.ts";
import { type Text, textIn } from "../../view/text.ts";
import { sendSignInWords } from "../pages/shell/sign-in.ts";
import type { Web } from "../web.ts";

/** Why somebody was not signed in. */
export type Why = keyof Text["account"]["refused"];

const STATUS: Record<Why, number> = {
  expired: 410,
  denied: 403,
  away: 503,
  wrong: 403,
  unverified: 403,
  unknown: 403,
  foreign: 403,
  many: 429,
};

/** Says in words why somebody was not signed in, and how else they can be. Nothing in the log tells who it is. */
export function refuse(web: Web, response: Response, why: Why, error?: unknown): void {
  web.engine.log.warn({ surface: "web", why, ...codeOf(error) }, "not signed in with an account");
  if (why === "away" || why === "many") response.set("Retry-After", "60");
  const { title } = textIn("nl").account.refused[why];
  sendSignInWords(web, response, STATUS[why], title, (t) => t.account.refused[why].text);
}

/** Its code only: what an error says may hold what an issuer said of somebody. */
function codeOf(error: unknown): { code?: string } {
  const cause = error instanceof Error ? error.cause : undefined;
  const { code } = recordOf([error, cause].find((one) => isRecord(one) && "code" in one));
  return code === undefined ? {} : { code: String(code) };
}
