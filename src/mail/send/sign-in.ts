import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { readerOfMailbox } from "../../conversation/directory/mailbox.ts";
import { mailChannel } from "../../domain/organisation/mail-address.ts";
import { roomOfPerson } from "../../domain/organisation/room.ts";
import type { Actor } from "../../engine/context.ts";
import type { Card } from "../../view/card.ts";
import { textIn } from "../../view/text.ts";
import type { RenderContext } from "../render/context.ts";
import { footOf } from "../render/foot.ts";
import { renderHtml } from "../render/html.ts";
import { renderText } from "../render/text.ts";
import type { Mail } from "../surface.ts";
import { mailComposer } from "./compose.ts";
import { messageIdOf } from "./letter.ts";
import { sendSmtp } from "./smtp.ts";

/** Whoever asked waits for it: a server that takes nothing for longer than this is not tried any more. */
const WAITS_MS = [2_000, 10_000, 30_000];
const TRY_MS = 20_000;

/**
 * Mails links to sign in, at once and beside the outbox: such a link opens everything that is somebody's, so nothing that
 * is stored may hold it. One that is lost is asked for again.
 */
export function signInMailer(mail: Mail) {
  const { engine, config } = mail;
  const compose = mailComposer(config);
  const ending = new AbortController();
  const going = new Set<Promise<void>>();

  async function make(actor: Actor, url: string) {
    const { cooperation, email } = actor;
    const place = { cooperation, room: roomOfPerson(email), address: mailChannel(email) };
    const reader = await readerOfMailbox(engine, place);
    if (!reader?.actor) return undefined;
    const t = textIn(reader.actor.language ?? "nl");
    const context: RenderContext = { t, baseUrl: engine.baseUrl, linkOf: () => url };
    const words = t.mail;
    const card: Card = {
      title: [words.signInSubject],
      body: [words.signInText(reader.name), words.signInNotYou].map((text) => ({
        type: "text",
        text: [text],
      })),
      buttons: [{ label: words.signInButton, command: "", input: {}, style: "primary" }],
    };
    const foot = footOf(t, {
      cooperation: reader.name,
      person: undefined,
      hasButtons: false,
      stopUrl: undefined,
    });
    const message = await compose({
      to: reader.address,
      subject: words.signInSubject,
      text: renderText(context, card, foot),
      html: renderHtml(context, card, foot),
      replyName: words.notRead,
      messageId: messageIdOf(mail, randomUUID()),
      references: [],
      pictures: [],
    });
    return { from: config.from.address, to: reader.address, message };
  }

  async function send(actor: Actor, url: string): Promise<void> {
    const letter = await make(actor, url);
    if (!letter) return;
    for (const wait of [...WAITS_MS, undefined]) {
      try {
        const signal = AbortSignal.any([ending.signal, AbortSignal.timeout(TRY_MS)]);
        return await sendSmtp(config, letter, { signal, depart: async () => () => true });
      } catch {
        if (wait === undefined || ending.signal.aborted) break;
        await pause(wait, undefined, { signal: ending.signal, ref: false }).catch(() => undefined);
      }
    }
    engine.log.warn({ surface: "mail" }, "a link to sign in could not be mailed");
  }

  return {
    /** Nobody waits for it: how long it takes would tell whether somebody is known. */
    mail: (actor: Actor, url: string): void => {
      const one = send(actor, url)
        .catch(() => engine.log.error({ surface: "mail" }, "a link to sign in could not be made"))
        .finally(() => going.delete(one));
      going.add(one);
    },
    stop: async (): Promise<void> => {
      ending.abort();
      await Promise.all(going);
    },
  };
}
