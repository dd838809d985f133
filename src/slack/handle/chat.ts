import type { Chat } from "../../conversation/handle/chat.ts";
import { withheld } from "../receive/personal.ts";
import { pressValue } from "../render/button-codec.ts";
import type { Caller, Sender, Slack } from "../surface.ts";
import { openForm } from "./open-form.ts";
import { callerOf } from "./person.ts";
import { isPrivate, placeOf } from "./place.ts";
import { askBack, reply, replyNotInstalled } from "./reply.ts";
import { showErrors, showInPlace } from "./show-in-place.ts";

/** What Slack brings to a conversation. */
export const slackChat = (slack: Slack): Chat<Caller, Sender> => ({
  ...slack,
  callerOf: (sender, urgent) => callerOf(slack, sender, urgent),
  placeOf: ({ installation }, { channel }) => placeOf(installation, channel),
  isPrivate: ({ channel }) => isPrivate(channel),
  withheld,
  reply: (asked, card) => reply(slack, asked, card),
  replace: (asked, card) => reply(slack, asked, card, true),
  // An answer in Slack is seen by whoever asked alone.
  replyBeside: async (asked, card) => {
    await reply(slack, asked, card);
    return true;
  },
  ask: (asked, card) => askBack(slack, asked, card),
  openForm: (asked, form, about) => openForm(slack, asked, form, about),
  showErrors: (asked, wrong) => showErrors(slack, asked, wrong),
  showInPlace: (asked, outcome) => showInPlace(slack, asked, outcome),
  replyNotInstalled: (sender, waiting) => replyNotInstalled(slack, sender, waiting),
  fits: (button) => pressValue(button) !== undefined,
  seesPosts: () => false,
});
