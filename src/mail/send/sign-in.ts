import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { readerOfMailbox } from "../../conversation/directory/mailbox.ts";
import { nextSend } from "../../conversation/directory/send-time.ts";
import type { Failure } from "../../conversation/failure.ts";
import { limitConcurrency } from "../../conversation/inbox/concurrency.ts";
import { mailChannel } from "../../domain/organisation/mail-address.ts";
import { roomOfPerson } from "../../domain/organisation/room.ts";
import { MAIL } from "../../domain/surface.ts";
import type { Actor } from "../../engine/context.ts";
import type { Card } from "../../view/card.ts";
import { textIn } from "../../view/text.ts";
import type { RenderContext } from "../render/context.ts";
import { footOf } from "../render/foot.ts";
import { renderHtml } from "../render/html.ts";
import { renderText } from "../render/text.ts";
import type { Mail } from "../surface.ts";
import { mailComposer } from "./compose.ts";
import { failureOf } from "./failure.ts";
import { messageIdOf } from "./letter.ts";
import { type Letter, PATIENCE_MS, sendSmtp } from "./smtp.ts";

/** Whoever asked waits for it: a server that takes nothing for longer than this is not tried any more. */
const WAITS_MS = [2_000, 10_000, 30_000];
/** The pace of its domain is waited for no longer. */
const PACE_MS = 30_000;

/**
 * Mails links to sign in, at once and beside the outbox: such a link opens everything that is somebody's, so nothing that
 * is stored may hold it. One that is lost is asked for again.
 */
export function signInMailer(mail: Omit<Mail, "connections">) {
  const { engine, config } = mail;
  // Its own line: the outbox may keep all of its connections busy for a minute.
  const { runLimited: connections } = limitConcurrency(1);
  const compose = mailComposer(config);
  const ending = new AbortController();
  const going = new Set<Promise<void>>();

  async function make(actor: Actor, url: string): Promise<Letter | undefined> {
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
    let why: Failure | undefined;
    for (const wait of [0, ...WAITS_MS]) {
      await pause(wait, undefined, { signal: ending.signal, ref: false }).catch(() => undefined);
      if (ending.signal.aborted) break;
      why = await attempt(letter);
      // What may have arrived is not sent again, and what was refused would be refused again.
      if (!why) return;
      if (!("failed" in why)) break;
    }
    engine.log.warn({ surface: "mail", ...why }, "a link to sign in could not be mailed");
  }

  /** One try, within the same limits as all other e-mails. Undefined: it has left. */
  async function attempt(letter: Letter): Promise<Failure | undefined> {
    try {
      if (!(await paced(letter.to))) return { failed: "pace" };
      const handOver = async () => {
        const signal = AbortSignal.any([ending.signal, AbortSignal.timeout(PATIENCE_MS)]);
        await sendSmtp(config, letter, { signal, depart: async () => () => true });
      };
      await connections(handOver, true, ending.signal);
      return undefined;
    } catch (error) {
      return failureOf(error);
    }
  }

  /** Waits until its domain may be written to; false: that takes too long. */
  async function paced(to: string): Promise<boolean> {
    const { intervalMs } = config;
    if (intervalMs <= 0) return true;
    const [tenant = ""] = mailChannel(to).split(":", 1);
    const limits = new Map([["", { everyMs: intervalMs, burst: 1 }]]);
    const next = await nextSend(engine, { surface: MAIL, tenant }, { limits, patienceMs: PACE_MS });
    if (next.isTaken) await pause(next.inMs, undefined, { signal: ending.signal });
    return next.isTaken;
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
