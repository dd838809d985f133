import type { Temporal } from "temporal-polyfill";
import { isoInZone } from "../../domain/calendar/day.ts";
import type { Button, Card, Inline, ListItem } from "../card.ts";
import type { Text } from "../text.ts";

interface ShownSession {
  id: number;
  begunAt: Temporal.Instant | null;
  browser: string | null;
  usedAt: Temporal.Instant;
}

const SHOWN = 50;

/**
 * Where somebody is signed in, with a button for each that ends it.
 * @param here the number of the session in which they look; undefined when they look elsewhere, as in a chat
 */
export function sessionsCard(t: Text, sessions: readonly ShownSession[], here: number | undefined): Card {
  const words = t.session;
  const items = sessions.slice(0, SHOWN).map((one) => lineOf(t, one, one.id === here));
  const others = sessions.filter(({ id }) => id !== here);
  const label = others.length === sessions.length ? words.endAll : words.endOthers;
  const endOthers: Button = { label, command: "leerlus/sign-out", input: {}, style: "danger" };
  return {
    title: [words.title],
    body: [
      { type: "list", items, empty: words.empty, rest: sessions.length - items.length },
      ...(others.length > 0 ? [{ type: "text" as const, text: [words.hint] }] : []),
    ],
    buttons: others.length > 0 ? [endOthers] : undefined,
  };
}

function lineOf(t: Text, { id, begunAt, browser, usedAt }: ShownSession, isHere: boolean): ListItem {
  const words = t.session;
  const at = (instant: Temporal.Instant): Inline => ({ at: isoInZone(instant), show: "day-time" });
  const begun = begunAt ? [words.begun, at(begunAt), "."] : [];
  const used = isHere ? [] : [words.used, at(usedAt), "."];
  const end: Button = { label: words.end, command: "leerlus/sign-out", input: { session: id } };
  return {
    text: [{ strong: browser ?? words.unknownBrowser }, words.number(id)],
    detail: [isHere ? words.thisOne : "", ...begun, ...used],
    buttons: isHere ? undefined : [end],
  };
}
