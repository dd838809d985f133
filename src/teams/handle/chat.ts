import type { Chat } from "../../conversation/handle/chat.ts";
import type { Button } from "../../view/card.ts";
import { withheld } from "../receive/personal.ts";
import { pressData } from "../render/button-codec.ts";
import type { Sender } from "../request.ts";
import type { Caller, Teams } from "../surface.ts";
import { callerOf } from "./person.ts";
import { placeOf } from "./place.ts";
import { rememberChat } from "./remember-chat.ts";
import { askBack, reply, replyBeside, replyNotInstalled } from "./reply.ts";
import { showErrors, showInPlace } from "./show-in-place.ts";

/** More than this in one button leaves too little room for the rest of a card. */
const CARRIED = 10_000;

const fits = (button: Button): boolean => JSON.stringify(pressData(button)).length <= CARRIED;

/** What Teams brings to a conversation. */
export const teamsChat = (teams: Teams): Chat<Caller, Sender> => ({
  ...teams,
  callerOf: async (sender, urgent) => {
    const caller = await callerOf(teams, sender, urgent);
    if (caller) await teams.runLimited(() => rememberChat(teams, { caller, sender }), urgent);
    return caller;
  },
  placeOf: (_caller, sender) => placeOf(sender),
  isPrivate: ({ place }) => place === "personal",
  withheld,
  reply: (asked, card) => reply(teams, asked, card),
  replace: (asked, card) => reply(teams, asked, card, true),
  replyBeside: (asked, card) => replyBeside(teams, asked, card),
  ask: (asked, card) => askBack(teams, asked, card),
  // Nobody but the person can open a dialog.
  openForm: async () => false,
  showErrors: (asked, wrong) => showErrors(teams, asked, wrong),
  showInPlace: (asked, outcome) => showInPlace(teams, asked, outcome),
  replyNotInstalled: (sender, waiting) => replyNotInstalled(teams, sender, waiting),
  fits,
  // A line is typed in the place itself; whoever presses or sends a form may look at something else.
  seesPosts: ({ pending }) => pending === undefined,
});
