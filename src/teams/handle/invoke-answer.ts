import type { IAdaptiveCard } from "@microsoft/teams.cards";
import { recordOf } from "../../domain/record.ts";
import type { Text } from "../../view/text.ts";
import type { Answer } from "../receive/app.ts";
import { CARD_TYPE, cardAttachment } from "../render/activity.ts";

/**
 * A card in the place of the one in which was pressed, for whoever pressed.
 * https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model#response-format
 */
export const pressCard = (card: IAdaptiveCard): Answer => ({
  status: 200,
  body: { statusCode: 200, type: CARD_TYPE, value: card },
});

/** Words for whoever pressed. */
export const pressMessage = (text: string): Answer => ({
  status: 200,
  body: { statusCode: 200, type: "application/vnd.microsoft.activity.message", value: text },
});

/** Words in the place of the form that was filled in. */
export const formMessage = (text: string): Answer => ({
  status: 200,
  body: { task: { type: "message", value: text } },
});

/** A form in a dialog: it opens, or stays open. */
export const formDialog = (title: string, card: IAdaptiveCard): Answer => ({
  status: 200,
  body: {
    task: {
      type: "continue",
      value: { title, width: "medium", height: "medium", card: cardAttachment(card) },
    },
  },
});

/** The form was not stored: the dialog keeps all that was filled in, to be sent once more. */
export const retryDialog = (t: Text, data: unknown): Answer =>
  formDialog("Leerlus", {
    type: "AdaptiveCard",
    version: "1.5",
    lang: t.language,
    fallbackText: t.chat.notStored,
    speak: t.chat.notStored,
    body: [{ type: "TextBlock", text: t.chat.notStored, wrap: true }],
    actions: [{ type: "Action.Submit", title: t.web.save, data: recordOf(data) }],
  });
