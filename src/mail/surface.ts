import type { Charts } from "../charts/render.ts";
import type { RunLimited } from "../conversation/inbox/concurrency.ts";
import type { Language } from "../domain/organisation/language.ts";
import type { Engine } from "../engine/engine.ts";
import type { MailConfig } from "../start/settings/settings.ts";
import type { Card } from "../view/card.ts";

/** Where the links of e-mails lead, below the root. */
export const LINK_PATH = "/m";

/** Connections at once: mail servers refuse more of them, and few need more. */
export const MOST_CONNECTIONS = 5;

/** What every part of the surface is given. */
export interface Mail {
  engine: Engine;
  charts: Pick<Charts, "picture">;
  config: MailConfig;
  /** Gives each connection to the mail server its turn. */
  connections: RunLimited;
}

/** What of the delivery's `Message` an e-mail needs. */
export interface MailPost {
  cooperation: string;
  delivery: number;
  key: string;
  address: string;
  room: string;
  purpose: string;
  subject: string;
  /** What the thread is about that it belongs in. */
  about?: string | undefined;
  card: Card;
  language: Language;
  messageRef?: string | undefined;
}
