import express, { type Express, type NextFunction, type Request, type Response } from "express";
import { readerOfDelivery } from "../../conversation/directory/mailbox.ts";
import { readCooperation } from "../../conversation/directory/workspace.ts";
import { textIn } from "../../view/text.ts";
import type { LinkTokens } from "../link-token.ts";
import { linkUrls } from "../link-url.ts";
import type { Mail } from "../surface.ts";
import { sendLinkPage } from "./page.ts";
import { answerPress } from "./press.ts";
import { answerStop } from "./stop.ts";

/** What a note takes, and room for how a browser writes it. */
const LARGEST = "16kb";

/**
 * `/m/TOKEN`: what the buttons of e-mails open. A GET shows and changes nothing, because mail gateways and previews open
 * every link; the one form of the page does. The token is all that is asked for: it names one person and one answer.
 */
export function linkRouter(mail: Mail, tokens: () => Promise<LinkTokens>): Express {
  const router = express().disable("x-powered-by");
  const answer = async (request: Request<{ token: string }>, response: Response) => {
    const { engine } = mail;
    const { token } = request.params;
    const known = await tokens();
    const now = engine.clock.real();
    const read = known.read(token, now);
    const reader = read && (await readerOfDelivery(engine, read.link.delivery));
    const language =
      reader?.actor?.language ?? (await readCooperation(engine, reader?.cooperation))?.language;
    const t = textIn(language ?? "nl");
    const { mail: words } = t;
    const link = { href: `${engine.baseUrl}/`, text: words.toBrowser };
    if (!read || !reader) {
      const lines = [words.unknown];
      return sendLinkPage(response, { t, status: 404, title: words.unknownTitle, lines, link });
    }
    const { link: asked, expiresAt } = read;
    // Ending what is sent opens nothing to anybody, and is wanted of an old e-mail as well.
    if ("stop" in asked) return await answerStop(mail, request, response, { reader, t });
    if (read.isExpired) {
      const lines = [words.expired];
      return sendLinkPage(response, { t, status: 410, title: words.expiredTitle, lines, link });
    }
    const urlOf = linkUrls(engine, known, now);
    await answerPress(mail, request, response, { token, link: asked, expiresAt, reader, t, urlOf });
  };
  router.get("/:token", answer);
  router.post("/:token", express.urlencoded({ extended: false, limit: LARGEST }), answer);
  router.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
    // A body that cannot be read is no fault of ours.
    const { status } = error instanceof Error && "status" in error ? error : { status: 500 };
    if (typeof status !== "number" || status >= 500) return next(error);
    const t = textIn("nl");
    sendLinkPage(response, { t, status, title: t.chat.refused, lines: [t.web.badForm] });
  });
  return router;
}
