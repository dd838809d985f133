import type { Charts } from "../charts/render.ts";
import type { Language } from "../domain/organisation/language.ts";
import type { Engine } from "../engine/engine.ts";
import type { Access } from "../engine/session/session.ts";
import type { MailConfig } from "../start/settings.ts";
import type { Card } from "../view/card.ts";

/** Where the links of e-mails lead, below the root. */
export const LINK_PATH = "/m";

/** What every part of the surface is given. */
export interface Mail {
  engine: Engine;
  access: Access;
  charts: Pick<Charts, "picture">;
  config: MailConfig;
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
  about?: string;
  card: Card;
  language: Language;
  messageRef?: string;
}
