import { type Request, type Response, Router } from "express";
import type { Engine } from "../engine/engine.ts";
import { findPersonFeed } from "../engine/reading/person-feed.ts";
import { feedText, meetingCalendar } from "./feed.ts";

/**
 * `/kalender/TOKEN.ics`, the feed of one person, and `/kalender/TOKEN/REF.ics`, one meeting to download. A calendar
 * program cannot sign in: the address is the secret, so it is kept out of caches, indexes and referrers.
 */
export function calendarRouter({ engine }: { engine: Engine }): Router {
  const router = Router();
  router.get("/kalender/:token.ics", async (request: Request<{ token: string }>, response: Response) => {
    const feed = await findPersonFeed(engine, request.params.token);
    answer(response, feed && feedText(feed));
  });
  router.get(
    "/kalender/:token/:ref.ics",
    async (request: Request<{ token: string; ref: string }>, response: Response) => {
      const feed = await findPersonFeed(engine, request.params.token);
      const ref = request.params.ref.toUpperCase();
      const meeting = feed?.meetings.find((candidate) => candidate.ref === ref);
      answer(response, feed && meeting && meetingCalendar(meeting, feed));
    },
  );
  return router;
}

function answer(response: Response, text: string | undefined): void {
  response.set({
    "Cache-Control": "private, no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
  });
  if (text === undefined) {
    const words = "Deze agenda bestaat niet. Vraag een nieuw adres met “leerlus ik”.";
    response.status(404).type("text/plain").send(words);
  } else response.type("text/calendar; charset=utf-8").send(text);
}
