import { describe, expect, it } from "vitest";
import { limitConcurrency } from "../../src/conversation/inbox/concurrency.ts";
import { personOf } from "../../src/domain/organisation/organisation.ts";
import { cachedCooperation } from "../../src/engine/cooperation-cache.ts";
import { lookAtMail } from "../../src/mail/install/doctor.ts";
import { signInMailer } from "../../src/mail/send/sign-in.ts";
import type { Mail } from "../../src/mail/surface.ts";
import { COOPERATION } from "../builders.ts";
import { openFakeSmtp } from "./fake-smtp.ts";
import { configFor, linkIn, mailOf, useMail } from "./use-mail.ts";

const { app, smtp, db, until, pause } = useMail();

const ANNA = "anna@example.org";
const URL_OF_LINK = "https://leerlus.example/aanmelden/geheim";

/** Mails Anna a link, and gives how to end it. */
async function mailLink(settings: Record<string, string> = {}, more: Partial<Mail> = {}) {
  const { directory } = await cachedCooperation(app().engine, db(), COOPERATION);
  const anna = personOf(directory, ANNA);
  if (!anna) throw new Error("no Anna");
  const mailer = signInMailer({ ...mailOf(app().engine, configFor(smtp().url, settings)), ...more });
  mailer.mail({ ...anna, cooperation: COOPERATION, language: "nl" }, URL_OF_LINK);
  return mailer;
}

describe("a link to sign in by e-mail", () => {
  it("comes at once, with the link behind its button and in its text", async () => {
    const mailer = await mailLink({ MAIL_INTERVAL_MS: "100" });
    await until(() => smtp().inbox(ANNA).length === 1, 5000);
    const [taken] = smtp().inbox(ANNA);
    expect(taken?.mail.subject).toBe("Aanmelden bij Leerlus");
    expect(taken?.mail.text).toContain(URL_OF_LINK);
    expect(taken && linkIn(taken, "Meld u aan")).toBe(URL_OF_LINK);
    await mailer.stop();
  });

  it("does not wait for the connections of the outbox", async () => {
    const { promise: over, resolve: end } = Promise.withResolvers<void>();
    const { runLimited: connections } = limitConcurrency(1);
    const busy = connections(() => over, true);
    const mailer = await mailLink({}, { connections });
    await until(() => smtp().inbox(ANNA).length === 1, 5000);
    end();
    await busy;
    await mailer.stop();
  });

  it("is tried again when it certainly did not arrive", async () => {
    smtp().answer = ({ at }, count) =>
      at === "rcpt" && count < 3 ? { at, code: 451, text: "4.7.1 later" } : undefined;
    const mailer = await mailLink();
    await until(() => smtp().inbox(ANNA).length === 1, 8000);
    await mailer.stop();
  });

  it("is not sent again when it may have arrived", async () => {
    smtp().answer = ({ at }) => (at === "data" ? "drop-after" : undefined);
    const mailer = await mailLink();
    await until(() => smtp().inbox(ANNA).length === 1, 5000);
    await pause(3000);
    expect(smtp().inbox(ANNA)).toHaveLength(1);
    await mailer.stop();
  });

  it("is not asked for again when its mailbox was refused", async () => {
    smtp().answer = ({ at }) => (at === "rcpt" ? { at, code: 550, text: "5.1.1 unknown" } : undefined);
    const mailer = await mailLink();
    await pause(3500);
    expect(smtp().asked.filter(({ at }) => at === "rcpt")).toHaveLength(1);
    await mailer.stop();
  });
});

describe("what doctor says of the mail server", () => {
  it("is how it answers, and that nobody signs", async () => {
    const [server, signs] = await lookAtMail(configFor(smtp().url));
    expect(server).toEqual({
      well: true,
      text: `SMTP_URL: 127.0.0.1:${smtp().port} answers (not encrypted, not signed in)`,
    });
    expect(signs).toMatchObject({ well: false, attention: true });
    expect(smtp().taken).toEqual([]);
  });

  it("is that it is encrypted and signed in, or why that does not work", async () => {
    const safe = await openFakeSmtp({ secure: true, authOptional: false });
    const as = (password: string) => configFor(safe.url.replace("://", `://leerlus:${password}@`));
    expect((await lookAtMail(as("geheim")))[0]).toEqual({
      well: true,
      text: `SMTP_URL: 127.0.0.1:${safe.port} answers (encrypted, signed in)`,
    });
    expect((await lookAtMail(as("fout")))[0]).toEqual({
      well: false,
      text: `SMTP_URL: 127.0.0.1:${safe.port} does not work (EAUTH 535)`,
    });
    await safe.close();
    expect((await lookAtMail(as("geheim")))[0]?.text).toContain("does not work (ECONNREFUSED)");
  });
});
