import type { Actor, Via } from "../../engine/context.ts";
import type { Engine } from "../../engine/engine.ts";
import { Refusal } from "../../engine/refusal.ts";
import { LIMITS } from "../../intake/limits.ts";
import { megabytes } from "../../intake/table/open-table.ts";
import { takeUpload, whyNot } from "../../intake/uploads.ts";
import type { Block, Card, Inline } from "../../view/card.ts";
import { uploadCard } from "../../view/figures/upload-card.ts";
import { textCard } from "../../view/leerlus/leerlus-cards.ts";
import type { Text } from "../../view/text.ts";
import { refusedCard } from "../words.ts";
import { BrokenOff, type Fetched, type FetchFault } from "./fetch-file.ts";

/** A table that somebody shared in a chat. */
export interface SharedFile {
  actor: Actor;
  via: Via;
  t: Text;
  filename: string;
  /** What it is to the platform: shared again it is the same file. */
  source: string;
  fetch: () => Promise<Fetched | FetchFault>;
  /** Says that a large file is being read; undefined when that was said. */
  busy: ((card: Card) => Promise<void>) | undefined;
}

/** A larger file takes a while. */
const LONG_BYTES = 1024 * 1024;

/**
 * Reads a file that was shared in a chat and answers what it would bring, with the button to keep it.
 * @returns `failed` when it could not be had now
 */
export async function takeShared(engine: Engine, shared: SharedFile): Promise<Card | "failed"> {
  const { t, fetch, busy, ...about } = shared;
  const no = await whyNot(engine, { ...about.actor, language: t.language });
  if (no !== undefined) return refusedCard(t, { message: no, isGuest: false });
  const fetched = await fetch();
  if (fetched === "failed") return "failed";
  if (fetched === "refused") return notFetchedCard(t);
  try {
    if (fetched.size > LIMITS.uploadBytes)
      throw new Refusal("too-large", t.indicator.upload.tooLarge(megabytes(LIMITS.uploadBytes)));
    if (fetched.size > LONG_BYTES) await busy?.(busyCard(t, about.filename));
    const { actor, ...rest } = about;
    const speaker = { ...actor, language: t.language };
    return uploadCard(t, await takeUpload(engine, { ...rest, actor: speaker, file: fetched.parts }));
  } catch (error) {
    if (error instanceof Refusal) {
      const details = error.issues.map(({ message }) => message);
      return refusedCard(t, { message: error.message, details, isGuest: false });
    }
    if (error instanceof BrokenOff) return "failed";
    throw error;
  } finally {
    fetched.end();
  }
}

const busyCard = (t: Text, filename: string): Card =>
  textCard(t.indicator.importTitle, t.indicator.upload.busy(filename));

/** What the platform does not give, the browser can. */
export function notFetchedCard(t: Text): Card {
  const { importLink, upload } = t.indicator;
  const link = { link: "/indicator/import", text: importLink };
  return {
    ...refusedCard(t, { message: upload.notFetched, isGuest: false }),
    body: [upload.notFetched, link].map(paragraph),
  };
}

const paragraph = (part: Inline): Block => ({ type: "text", text: [part] });
