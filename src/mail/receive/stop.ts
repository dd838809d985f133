import type { Request, Response } from "express";
import { html } from "htm/preact";
import { type MailReader, unsubscribeMailbox } from "../../conversation/directory/mailbox.ts";
import type { Text } from "../../view/text.ts";
import type { Mail } from "../surface.ts";
import { sendLinkPage } from "./page.ts";

/**
 * Ends digests for a mailbox, by the form of the page or by the one click of a mail program (RFC 8058), which sends the
 * same POST without anybody seeing the page.
 */
export async function answerStop(
  { engine }: Mail,
  request: Request,
  response: Response,
  { reader, t }: { reader: MailReader; t: Text },
): Promise<void> {
  const { address, actor } = reader;
  const { mail } = t;
  if (request.method !== "POST") {
    const form = html`<form method="post"><div class="ll-buttons">
      <button type="submit" class="utrecht-button utrecht-button--primary-action">${mail.stopButton}</button>
    </div></form>`;
    return sendLinkPage(
      response,
      { t, status: 200, title: mail.stopTitle, lines: [mail.stopText(address)] },
      form,
    );
  }
  await unsubscribeMailbox(engine, reader);
  // Nobody alone chooses for a mailbox that several people read.
  const lines = [mail.stopped(address), actor ? mail.resumeOwn : mail.resumeRoom];
  sendLinkPage(response, { t, status: 200, title: mail.stoppedTitle, lines });
}
