import type { VNode } from "preact";
import { runsMeeting } from "../../../domain/meeting/meeting.ts";
import { withNonce } from "../../../engine/posting/buttons.ts";
import type { MeetingPage } from "../../../engine/reading/meeting/meeting-page.ts";
import { readableRoom } from "../../../engine/reading/room-feed.ts";
import type { Button } from "../../../view/card.ts";
import { buttonsView } from "../../render/buttons.ts";
import type { CardContext } from "../../render/card-context.ts";
import { contextOf, type Visitor } from "../../session/visitor.ts";
import type { Web } from "../../web.ts";

/** What every part of the page of a meeting is made from. */
export interface MeetingStanding {
  page: MeetingPage;
  visitor: Visitor;
  context: CardContext;
  /** The reader runs the meeting. */
  leads: boolean;
}

/** What is done on the page is said in the room of the meeting, where the reader may be there. */
export function standingOf({ engine }: Web, visitor: Visitor, page: MeetingPage): MeetingStanding {
  const { actor, place } = visitor;
  const room = readableRoom(engine, actor, place, page.meeting.room)?.key ?? "";
  return {
    page,
    visitor,
    context: { ...contextOf(visitor), room },
    leads: runsMeeting(actor, page.meeting),
  };
}

/** Buttons of the page; pressed twice in a row, each is pressed once. */
export const pressable = (context: CardContext, buttons: Button[], about?: string): VNode | null =>
  buttonsView(context, buttons.map(withNonce), about);
