import type { Response } from "express";
import { recordOf } from "../domain/record.ts";
import type { Engine } from "../engine/engine.ts";
import { nounOfRef } from "../engine/input/parse-field.ts";

/** Comments keep proxies from closing a quiet line. */
const HEARTBEAT_MS = 25_000;

export interface Listener {
  cooperation: string;
  room: string;
  /** Follows this meeting of the room, and hears that something changed instead of what was said. */
  meeting?: string;
  response: Response;
  /** Asked at every heartbeat: whether the person may still listen. */
  allowed: () => Promise<boolean>;
}

export interface Live {
  /** Sends a room's events on an open response until it is closed. */
  join(listener: Listener): Promise<void>;
}

/** What a listener hears of some news; undefined: it is not for them. */
function eventFor({ room, meeting }: Listener, news: Record<string, unknown>): string | undefined {
  const isSaidHere = news.room === room;
  if (meeting === undefined) {
    return isSaidHere ? `event: post\ndata: ${JSON.stringify({ room, post: news.post })}\n\n` : undefined;
  }
  // An item may have come from another meeting or gone to one: the page finds out whether it was of this one.
  const refs = Array.isArray(news.changed) ? news.changed : [];
  const isAbout = refs.some((ref) => ref === meeting || nounOfRef(String(ref)) === "item");
  return isSaidHere || isAbout ? "event: changed\ndata: {}\n\n" : undefined;
}

/** One listener on the database for the whole process; who hears what is decided in memory. */
export function makeLive(engine: Engine): Live {
  const listeners = new Set<Listener>();
  let listening: Promise<void> | undefined;
  const hear = (payload: string) => {
    const news = recordOf(JSON.parse(payload));
    for (const listener of listeners) {
      // It may have been ended from outside, when the server stops, and not be gone yet.
      if (listener.cooperation !== news.cooperation || listener.response.writableEnded) continue;
      const event = eventFor(listener, news);
      if (event !== undefined) listener.response.write(event);
    }
  };
  // What was said while the database was away was not heard: a page that connects again fetches what is new.
  const again = () => {
    for (const { response } of listeners) response.end();
  };
  const beat = async (listener: Listener) => {
    const allowed = await listener.allowed().catch(() => true);
    if (listener.response.writableEnded) return;
    if (allowed) listener.response.write(": heartbeat\n\n");
    else listener.response.end();
  };
  return {
    join: async (listener) => {
      listening ??= engine.database.listen("leerlus_live", hear, again);
      await listening.catch((error) => {
        listening = undefined;
        throw error;
      });
      const { response } = listener;
      if (response.destroyed || response.writableEnded) return;
      response.set({
        "Content-Type": "text/event-stream",
        "Cache-Control": "no-store",
        "X-Accel-Buffering": "no",
      });
      response.flushHeaders();
      response.write("retry: 3000\nevent: ready\ndata: {}\n\n");
      listeners.add(listener);
      const timer = setInterval(() => void beat(listener), HEARTBEAT_MS);
      timer.unref();
      response.on("close", () => {
        clearInterval(timer);
        listeners.delete(listener);
      });
    },
  };
}
