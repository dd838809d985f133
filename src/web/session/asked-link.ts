import type { RequestHandler } from "express";
import { isMailAddress } from "../../domain/organisation/mail-address.ts";
import { faultOf } from "../../engine/fault.ts";
import { textIn } from "../../view/text.ts";
import { sendProblem } from "../pages/shell/problem.ts";
import { sendSignInWords } from "../pages/shell/sign-in.ts";
import { formValue } from "../receive/form-value.ts";
import type { Web } from "../web.ts";
import { failureLimit } from "./limit.ts";

/** So many links for one address, and so many requests of one client, in ten minutes. */
const LINKS = 3;
const REQUESTS = 30;
const SECONDS = 600;

/**
 * Mails a sign-in link to whoever asks for one. Neither the answer nor the time that it takes tells whether an address is
 * known: it is looked up after the answer.
 */
export function askedLink(web: Web): RequestHandler {
  const { real } = web.engine.clock;
  const [addresses, clients] = [failureLimit(real, LINKS, SECONDS), failureLimit(real, REQUESTS, SECONDS)];

  async function mailTo(address: string): Promise<void> {
    for (const actor of await web.access.actorsByEmail(address)) {
      const secret = await web.access.issueLink(actor);
      web.mailSignIn?.(actor, `${web.engine.baseUrl}/aanmelden/${secret}`);
    }
  }

  return async (request, response, next) => {
    if (!web.mailSignIn) return next();
    const client = request.ip ?? "";
    if (clients.isReached(client)) {
      response.set("Retry-After", String(SECONDS));
      return await sendProblem(web, response, 429, (t) => [t.web.tooManyTitle, t.web.tooManyLinks]);
    }
    clients.count(client);
    const address = formValue(request.body, "adres").trim().toLowerCase();
    const isMore = addresses.isReached(address);
    if (isMailAddress(address)) addresses.count(address);
    sendSignInWords(web, response, 200, textIn("nl").web.signInMailed, (t) => t.web.signInMailedText);
    if (isMore || !isMailAddress(address)) return;
    mailTo(address).catch((error) => web.engine.log.error(faultOf(error), "no link to sign in was made"));
  };
}
