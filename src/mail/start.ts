import type { Charts } from "../charts/render.ts";
import { limitConcurrency } from "../conversation/inbox/concurrency.ts";
import type { Engine } from "../engine/engine.ts";
import { ownKey } from "../engine/session/own-key.ts";
import type { Config, MailConfig } from "../start/settings/settings.ts";
import { linkTokens } from "./link-token.ts";
import { linkRouter } from "./receive/router.ts";
import { mailSender } from "./send/send.ts";
import { signInMailer } from "./send/sign-in.ts";
import { LINK_PATH, MOST_CONNECTIONS } from "./surface.ts";

interface MailSite {
  engine: Engine;
  charts: Charts;
  config: Config & { mail: MailConfig };
}

/** E-mail: what posts go through, the pages that the links in e-mails open, and the way to mail a link to sign in. */
export function startMail({ engine, charts, config }: MailSite) {
  const { runLimited: connections } = limitConcurrency(MOST_CONNECTIONS);
  const mail = { engine, charts, config: config.mail, connections };
  const tokens = async () => linkTokens(await ownKey(engine, "mail-links", config.encryptionKeys));
  const signIn = signInMailer(mail);
  return {
    path: LINK_PATH,
    sender: mailSender(mail, tokens, config.settleMs),
    router: config.role === "worker" ? undefined : linkRouter(mail, tokens),
    mailSignIn: signIn.mail,
    stop: async (): Promise<void> => await signIn.stop(),
  };
}
