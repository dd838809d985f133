import { isAddressOfAccount } from "../../domain/organisation/account-address.ts";
import type { Organisation, Person } from "../../domain/organisation/organisation.ts";
import { BROWSER } from "../../domain/surface.ts";
import type { Button, Card, Inline, ListItem } from "../card.ts";
import { showList } from "../format.ts";
import type { Text } from "../text.ts";
import { reasonIn } from "./delivery-cards.ts";

/** Who somebody is to Leerlus; with a way to become a member for a guest. */
export function meCard(
  t: Text,
  person: Pick<Person, "name" | "email" | "role" | "language"> & { isKnown: boolean },
  organisation: string | undefined,
  /** The address of their calendar feed; none for guests. */
  calendar: string | undefined,
): Card {
  const words = t.leerlus;
  const language = person.language ? t.choice.language[person.language] : words.languageDefault;
  const guest = person.role === "guest";
  const hint = person.isKnown ? words.guestHint : t.refusal.stranger;
  const ask: Button = { label: words.askMembership, command: "leerlus/me", input: {}, opensForm: true };
  return {
    title: [words.meTitle],
    body: [
      {
        type: "facts",
        facts: [
          { label: words.name, value: [person.name] },
          { label: words.email, value: [person.email] },
          { label: words.organisation, value: [organisation ?? words.noOrganisation] },
          { label: words.role, value: [words.roles[person.role]] },
          { label: words.language, value: [language] },
          ...(calendar ? [{ label: words.calendar, value: [{ link: calendar, text: calendar }] }] : []),
        ],
      },
      ...(calendar ? [{ type: "text" as const, text: [words.calendarHint] }] : []),
      ...(guest ? [{ type: "notice" as const, tone: "info" as const, text: [hint] }] : []),
    ],
    buttons: guest ? [ask] : undefined,
  };
}

export interface Membership {
  person: Pick<Person, "name" | "email">;
  organisation: Pick<Organisation, "slug" | "name">;
  /** Whether they have become a member since. */
  admitted: boolean;
}

/** What the coordinator reads: the button is gone once it has been pressed. */
export function membershipRequestCard(t: Text, { person, organisation, admitted }: Membership): Card {
  const words = t.leerlus;
  if (admitted) {
    const text = words.membershipDone(person.name, organisation.name);
    return { title: [words.membershipRequestedTitle], body: [{ type: "text", text: [text] }] };
  }
  const input = { person: person.email, organisation: organisation.slug };
  const asks = words.membershipRequested(person.name, person.email, organisation.name);
  const isUnconfirmed = isAddressOfAccount(person.email);
  return {
    title: [words.membershipRequestedTitle],
    body: [
      { type: "text", text: [asks] },
      ...(isUnconfirmed
        ? [{ type: "notice" as const, tone: "warning" as const, text: [words.membershipUnconfirmed] }]
        : []),
    ],
    buttons: [{ label: words.admit, command: "leerlus/admit", input, style: "primary" }],
  };
}

/** A title and one line: all that many answers need. */
export function textCard(title: string, ...text: Inline[]): Card {
  return { title: [title], body: [{ type: "text", text }] };
}

/** Everybody who takes part, an organisation a line; those without anybody are left out. */
export function membersCard(
  t: Text,
  groups: { organisation: string; people: Pick<Person, "email" | "name" | "role">[] }[],
): Card {
  const words = t.leerlus;
  const shown = (person: Pick<Person, "name" | "role">) =>
    person.role === "member" ? person.name : `${person.name} (${words.roles[person.role].split(":")[0]})`;
  const items = groups.map(
    ({ organisation, people }): ListItem => ({
      text: [{ strong: organisation }],
      detail: [showList(t, people.map(shown))],
    }),
  );
  return { title: [words.membersTitle], body: [{ type: "list", items, empty: words.nobodyThere }] };
}

/**
 * The channels of one room.
 * @param isNew it was bound here just now; false: it already was; undefined: there was nothing to bind
 */
export function channelsCard(
  t: Text,
  room: string,
  channels: { surface: string; address: string; parkedReason: string | null }[],
  news?: string,
): Card {
  const words = t.leerlus;
  const surfaces: Record<string, string> = t.delivery.surfaces;
  const items = channels.map(
    ({ surface, address, parkedReason }): ListItem => ({
      text: [{ strong: surfaces[surface] ?? surface }, surface === BROWSER ? "" : ` ${address}`],
      detail: parkedReason === null ? undefined : [`${words.channelParked}: ${reasonIn(t, parkedReason)}`],
    }),
  );
  return {
    title: [words.channelTitle(room)],
    body: [
      ...(news === undefined ? [] : [{ type: "text" as const, text: [news] }]),
      { type: "list", items, empty: words.channelNone },
      ...(news === undefined ? [{ type: "text" as const, text: [words.channelHere] }] : []),
    ],
  };
}
