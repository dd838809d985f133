import type { VNode } from "preact";
import type { RoomName } from "../../../engine/reading/room-feed.ts";
import { html } from "../../render/html.ts";
import { roomAddress } from "../../render/notice.ts";
import type { Visitor } from "../../session/visitor.ts";

/** The rooms: those for everybody and one's own organisation's at hand, the other organisations' behind their kind. */
export function roomList({ t, place, actor }: Visitor, room: string | undefined): VNode[] {
  const kindOf = ({ key }: RoomName): string =>
    key.endsWith(`:${actor.organisation}`) ? "" : (key.split(":")[0] ?? "");
  const isOf = (kind: string) => (one: RoomName) => one.key.includes(":") && kindOf(one) === kind;
  const atHand = place.rooms.filter((one) => !one.key.includes(":") || kindOf(one) === "");
  const link = ({ key, name }: { key: string; name: string }) =>
    html`<li><a href=${roomAddress(key)} aria-current=${key === room ? "page" : undefined}>${name}</a></li>`;
  const group = (title: string, rooms: RoomName[]) =>
    rooms.length > 0 &&
    html`<details class="ll-nav__group" open=${rooms.some(({ key }) => key === room)}>
      <summary>${title} (${rooms.length})</summary>
      <ul class="ll-nav__list">${rooms.map(link)}</ul>
    </details>`;
  return [
    html`<ul class="ll-nav__list">${atHand.map(link)}</ul>`,
    html`${group(t.web.regionRooms, place.rooms.filter(isOf("region")))}
      ${group(t.web.providerRooms, place.rooms.filter(isOf("provider")))}
      ${place.rooms.length === 0 && html`<p class="ll-empty">${t.web.noRooms}</p>`}`,
  ];
}
