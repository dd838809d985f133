import type { CardElement, IAdaptiveCard } from "@microsoft/teams.cards";
import { recordOf } from "../../domain/record.ts";
import type { Form } from "../../engine/input/form.ts";
import { formHeading } from "../../engine/input/form-heading.ts";
import { bytesOf, LIMIT } from "./card-limits.ts";
import { cutSafely } from "./cut.ts";
import { inputsOf } from "./form-input.ts";
import { inertLine, literal, spoken } from "./literal.ts";
import type { RenderContext } from "./text.ts";

/** What a form carries along, to be read when it is sent. */
export interface About {
  command: string;
  /** The key of the room it is about. */
  room?: string | undefined;
  /** The same form sent twice has one effect. */
  nonce: string;
  /** Where it was asked for, such as the conversation and the message. */
  from?: Record<string, string> | undefined;
}

/** Under what name a form's data are among the values that were filled in. */
const ABOUT = "leerlus";

/** How many options a list holds itself, from what is best to what always fits. */
const OPTIONS = [LIMIT.options, 30, 0];

/** A form as the card of a dialog, with what is known filled in and what is wrong said at its field. */
export function formCard(context: RenderContext, form: Form, about: Omit<About, "command">): IAdaptiveCard {
  const sizes = OPTIONS.map((most) => ({ most, bytes: bytesOf(cardOf(context, form, about, most)) }));
  const best = sizes.find(({ bytes }) => bytes <= LIMIT.card) ?? sizes.at(-1);
  return cardOf(context, form, about, best?.most ?? 0);
}

function cardOf(
  context: RenderContext,
  form: Form,
  about: Omit<About, "command">,
  most: number,
): IAdaptiveCard {
  const { t } = context;
  const title = formTitle(form);
  const isWrong = form.problems.length > 0 || form.fields.some(({ problem }) => problem);
  const notes = [
    ...(isWrong ? [formHeading(t, form)] : []),
    ...form.problems,
    ...(form.confirm ? [form.confirm] : []),
  ];
  const carried: About = { ...about, command: form.command };
  return {
    type: "AdaptiveCard",
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    version: "1.5",
    lang: t.language,
    fallbackText: title,
    speak: spoken(title),
    body: [
      ...(form.fields.length === 0 ? [noted(title, "default")] : []),
      ...notes.map((note) => noted(`⚠️ ${note}`, "warning")),
      ...form.fields.flatMap((field) => inputsOf(t, form.command, field, most)),
    ],
    actions: [
      {
        type: "Action.Submit",
        title: cutSafely(t.web.save, LIMIT.actionTitle, inertLine),
        style: "positive",
        data: { [ABOUT]: carried },
      },
    ],
  };
}

/** What stands above the dialog. */
export function formTitle(form: Pick<Form, "title">): string {
  const title = form.title.trim();
  return cutSafely(title.charAt(0).toUpperCase() + title.slice(1), LIMIT.actionTitle, inertLine) || "–";
}

const noted = (text: string, style: "default" | "warning"): CardElement => ({
  type: "Container",
  style,
  spacing: "Small",
  items: [
    {
      type: "RichTextBlock",
      inlines: [{ type: "TextRun", text: cutSafely(text, LIMIT.hint, literal), weight: "Bolder" }],
    },
  ],
});

/** What a form carried along; undefined when Leerlus did not make it. */
export function readAbout(data: unknown): About | undefined {
  const { command, room, nonce, from } = recordOf(recordOf(data)[ABOUT]);
  if (typeof command !== "string" || typeof nonce !== "string" || nonce.length > 100) return undefined;
  const texts = Object.entries(recordOf(from)).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return {
    command,
    nonce,
    room: typeof room === "string" ? room : undefined,
    from: texts.length > 0 ? Object.fromEntries(texts) : undefined,
  };
}
