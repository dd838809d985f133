import { isBag, type Violation } from "../render/card-rules.ts";
import { MESSAGE_BYTES, wrongInCard } from "../render/card-schema.ts";
import { injected } from "../render/injected.ts";

const KNOWN = new Set([
  "type",
  "id",
  "summary",
  "attachments",
  "text",
  "textFormat",
  "replyToId",
  "channelData",
]);

/** What is wrong with a message for one person in a place where others are. */
export function wrongInTargeted(
  kind: "personal" | "group" | "channel",
  recipient: { id?: unknown; isTargeted?: unknown } | undefined,
): Violation[] {
  const found = JSON.stringify(recipient) ?? "nothing";
  const isNamed = typeof recipient?.id === "string" && recipient.isTargeted === true;
  return [
    ...(isNamed ? [] : [{ rule: "a targeted message names who it is for", path: "recipient", found }]),
    ...(kind !== "personal"
      ? []
      : [{ rule: "no targeted message in a chat of two", path: "recipient", found }]),
  ];
}

/** What is wrong with a message, its card included. */
export function wrongInActivity(activity: unknown): Violation[] {
  const found: Violation[] = [];
  const need = (ok: boolean, rule: string, path: string, what: unknown) => {
    if (!ok) found.push({ rule, path, found: (JSON.stringify(what) ?? "nothing").slice(0, 120) });
  };
  if (!isBag(activity)) return [{ rule: "an activity", path: "", found: typeof activity }];
  const { type, summary, attachments, text } = activity;
  need(type === "message", "a message", "type", type);
  for (const key of Object.keys(activity)) need(KNOWN.has(key), "no such property", key, activity[key]);
  const bytes = Buffer.byteLength(JSON.stringify(activity));
  need(bytes <= MESSAGE_BYTES, "a message of at most 40 KB", "", bytes);
  if (attachments === undefined) {
    need(typeof text === "string" && text !== "", "a text or a card", "", activity);
    return found;
  }
  need(text === undefined, "no text beside a card: it would be shown twice", "text", text);
  need(
    typeof summary === "string" && summary.trim() !== "",
    "a summary for the notification",
    "summary",
    summary,
  );
  const list = Array.isArray(attachments) ? attachments : [attachments];
  need(list.length === 1, "one card", "attachments", list.length);
  const [card] = list.map((one: unknown) => (isBag(one) ? one : {}));
  const isAdaptive = card?.contentType === "application/vnd.microsoft.card.adaptive";
  need(isAdaptive, "an Adaptive Card", "attachments[0].contentType", card?.contentType);
  return [
    ...found,
    ...injected({ text: summary }, "summary"),
    ...wrongInCard(card?.content),
    ...injected(card?.content),
  ];
}
