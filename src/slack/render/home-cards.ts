import { z } from "zod";
import { COMING } from "../../domain/meeting/meeting.ts";
import type { Block, Button, Card, Inline, ListItem } from "../../view/card.ts";
import type { Text } from "../../view/text.ts";

/** An unfinished action as the API tells it, as far as its holder has to know at a glance. */
export const heldItem = z.object({ ref: z.string(), due: z.string(), late: z.boolean() });
export type Held = z.output<typeof heldItem>;

/** A meeting as the API tells it. */
export const comingItem = z.object({
  ref: z.string(),
  start: z.string(),
  state: z.string(),
  chair: z.string().nullable(),
  scribe: z.string().nullable(),
});
export type Coming = z.output<typeof comingItem>;

/** What somebody has to do something about. */
export function waitsCard(
  t: Text,
  { email, soon }: { email: string; soon: string },
  actions: readonly Held[],
  meetings: readonly Coming[],
): Card {
  const words = t.workspace.home;
  const late = actions.filter((action) => action.late);
  const due = actions.filter((action) => !action.late && action.due <= soon);
  const items: ListItem[] = [
    ...(late.length > 0 ? [{ text: [{ strong: words.late(late.length) }, ": ", ...refsOf(t, late)] }] : []),
    ...(due.length > 0 ? [{ text: [words.soon(due.length), ": ", ...refsOf(t, due)] }] : []),
    ...meetings.flatMap((meeting) => dutyIn(t, meeting, email, soon) ?? []),
  ];
  return { title: [words.waits], body: [{ type: "list", items, empty: words.nothingWaits }] };
}

const NAMED = 10;

/** The first of them; the actions themselves stand below. */
const refsOf = (t: Text, things: readonly { ref: string }[]): Inline[] => [
  ...things.slice(0, NAMED).flatMap(({ ref }, at): Inline[] => [at > 0 ? ", " : "", { ref }]),
  ...(things.length > NAMED ? [" ", t.format.rest(things.length - NAMED)] : []),
];

function dutyIn(t: Text, meeting: Coming, email: string, soon: string): ListItem | undefined {
  const words = t.workspace.home;
  const { ref, start, state, chair, scribe } = meeting;
  const isRunning = state === "running";
  if (!isRunning && !(COMING.some((one) => one === state) && start.slice(0, 10) <= soon)) return undefined;
  const duty = chair === email ? (isRunning ? words.running : words.chairs) : words.scribes;
  if (chair !== email && scribe !== email) return undefined;
  return { text: [{ ref }, ` · ${duty} · `, { at: start, show: "day-time" }] };
}

/** So many meetings, with a row of buttons each, leave room for the rest of a home. */
const NEXT_MEETINGS = 4;

/** The first of the meetings to come, how many more there are, and a button to see them all. */
export function nextMeetingsCard(t: Text, all: Card): Card {
  let isCut = false;
  const body = all.body.map((block): Block => {
    if (block.type !== "list" || block.items.length <= NEXT_MEETINGS) return block;
    isCut = true;
    const rest = block.items.length - NEXT_MEETINGS + (block.rest ?? 0);
    return { ...block, items: block.items.slice(0, NEXT_MEETINGS), rest };
  });
  const more: Button = { label: t.workspace.home.allMeetings, command: "meeting/list", input: {} };
  return { ...all, body, buttons: isCut ? [more] : all.buttons };
}

/** The rooms somebody may read, each with where it is: a channel of this workspace, else the browser. */
export function roomsCard(
  t: Text,
  rooms: readonly { key: string; name: string }[],
  channels: ReadonlyMap<string, string>,
): Card {
  const words = t.workspace.home;
  const items = rooms.map(({ key, name }): ListItem => {
    const [team, channel] = (channels.get(key) ?? "").split(":");
    const isHere = team && channel;
    const link = isHere
      ? `https://slack.com/app_redirect?${new URLSearchParams(team.startsWith("E") ? { channel } : { team, channel })}`
      : `/r/${encodeURIComponent(key)}`;
    return { text: [{ link, text: name }, ` (${isHere ? words.inSlack : words.inBrowser})`] };
  });
  return {
    title: [words.rooms],
    body: [{ type: "list", items, empty: words.noRooms }],
    buttons: [
      { label: words.add, command: "action/add", input: {}, opensForm: true },
      { label: words.point, command: "agenda/add", input: {}, opensForm: true },
      { label: words.help, command: "leerlus/help", input: {} },
    ],
  };
}
