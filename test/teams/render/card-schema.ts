import * as r from "./card-rules.ts";

/**
 * Adaptive Cards 1.5, written down from its reference as far as Leerlus uses it, with what Teams adds:
 * https://adaptivecards.io/explorer/ and https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-reference
 * What is not in here is not allowed, so that a new element is looked up before it is used.
 */
const spacing = r.oneOf("none", "small", "default", "medium", "large", "extraLarge", "padding");
const size = r.oneOf("default", "small", "medium", "large", "extraLarge");
const weight = r.oneOf("default", "lighter", "bolder");
const color = r.oneOf("default", "dark", "light", "accent", "good", "warning", "attention");
const style = r.oneOf("default", "emphasis", "good", "attention", "warning", "accent");

const element: r.Rule = (value, path, book) => r.typed(() => ELEMENTS)(value, path, book);
const action: r.Rule = (value, path, book) => r.typed(() => ACTIONS)(value, path, book);
/** A fallback stands for another thing, so it may have the same id. */
const anotherAction: r.Rule = (value, path, book) => {
  if (value !== "drop") action(value, path, book);
};

const common = {
  id: r.words,
  spacing,
  separator: r.flag,
  isVisible: r.flag,
  height: r.oneOf("auto", "stretch"),
};
const face = {
  "title!": r.words,
  iconUrl: r.url,
  id: r.words,
  style: r.oneOf("default", "positive", "destructive"),
  tooltip: r.words,
  mode: r.oneOf("primary", "secondary"),
  isEnabled: r.flag,
  fallback: anotherAction,
};
const associatedInputs = r.oneOf("auto", "none");
const input = { ...common, "id!": r.words, label: r.words, isRequired: r.flag, errorMessage: r.words };
const choice = r.shape({ "title!": r.words, "value!": r.words });

const query = (value: unknown, path: string, book: r.Book): void => {
  r.shape({ "type!": r.oneOf("Data.Query"), "dataset!": r.words })(value, path, book);
};

const textRun = {
  ...{ "text!": r.text, color, size, weight, isSubtle: r.flag, italic: r.flag, underline: r.flag },
  ...{ strikethrough: r.flag, highlight: r.flag, fontType: r.oneOf("default", "monospace") },
  selectAction: ((value, path, book) =>
    r.typed(() => ({ "Action.OpenUrl": OPEN_URL }))(value, path, book)) as r.Rule,
};

const OPEN_URL = { "url!": r.url, title: r.words, tooltip: r.words };

const ELEMENTS: Record<string, Record<string, r.Rule>> = {
  TextBlock: {
    ...common,
    ...{ "text!": r.words, color, size, weight, isSubtle: r.flag, wrap: r.flag, maxLines: r.count },
    ...{ style: r.oneOf("default", "heading"), horizontalAlignment: r.oneOf("left", "center", "right") },
  },
  RichTextBlock: {
    ...common,
    "inlines!": r.listOf(
      r.typed(() => ({ TextRun: textRun })),
      { min: 1 },
    ),
  },
  Image: {
    ...common,
    ...{ "url!": r.url, "altText!": r.words, size: r.oneOf("auto", "stretch", "small", "medium", "large") },
    msteams: r.shape({ allowExpand: r.flag }),
  },
  Container: { ...common, "items!": r.listOf(element, { min: 1 }), style, bleed: r.flag },
  ActionSet: { ...common, "actions!": r.listOf(action, { min: 1 }) },
  "Input.Text": {
    ...input,
    ...{ isMultiline: r.flag, maxLength: r.count, placeholder: r.words, value: r.text },
    ...{ style: r.oneOf("text", "tel", "url", "email") },
  },
  "Input.Number": { ...input, min: r.count, max: r.count, value: r.count, placeholder: r.words },
  "Input.Date": { ...input, value: r.day, min: r.day, max: r.day },
  "Input.Time": { ...input, value: r.clock, min: r.clock, max: r.clock },
  "Input.Toggle": {
    ...input,
    "title!": r.words,
    value: r.text,
    valueOn: r.text,
    valueOff: r.text,
    wrap: r.flag,
  },
  "Input.ChoiceSet": {
    ...input,
    ...{
      "choices!": r.listOf(choice),
      isMultiSelect: r.flag,
      value: r.text,
      placeholder: r.words,
      wrap: r.flag,
    },
    ...{ style: r.oneOf("compact", "expanded", "filtered"), "choices.data": query },
  },
};

const submitted: r.Rule = (value, path, book) => {
  r.bag(value, path, book);
  const { msteams } = r.isBag(value) ? value : {};
  if (msteams !== undefined) r.shape({ "type!": r.oneOf("task/fetch") })(msteams, `${path}.msteams`, book);
};

const ACTIONS: Record<string, Record<string, r.Rule>> = {
  "Action.Execute": { ...face, "verb!": r.words, data: r.bag, associatedInputs },
  "Action.Submit": { ...face, data: submitted, associatedInputs },
  "Action.OpenUrl": { ...face, ...OPEN_URL },
  "Action.ShowCard": {
    ...face,
    "card!": (value, path, book) => r.typed(() => ({ AdaptiveCard: INNER }))(value, path, book),
  },
};

const INNER: Record<string, r.Rule> = { "body!": r.listOf(element), actions: r.listOf(action) };

/** Teams shows six, and no more than sixty people are told of a renewed card. */
const CARD: Record<string, r.Rule> = {
  $schema: r.url,
  "version!": r.oneOf("1.5"),
  "lang!": r.oneOf("nl", "en"),
  "fallbackText!": r.words,
  "speak!": r.words,
  "body!": r.listOf(element, { min: 1 }),
  actions: r.listOf(action, { min: 1 }),
  refresh: r.shape({ "action!": action, userIds: r.listOf(r.words), expires: r.words }),
  msteams: r.shape({
    width: r.oneOf("full"),
    entities: r.listOf((value, path, book) =>
      r.shape({
        "type!": r.oneOf("mention"),
        "text!": r.words,
        "mentioned!": r.shape({ "id!": r.words, "name!": r.words }),
      })(value, path, book),
    ),
  }),
};

export const CARD_BYTES = 28 * 1024;
export const MESSAGE_BYTES = 40 * 1024;
const ACTIONS_SHOWN = 6;
const REFRESHED = 60;

/** What is wrong with a card. */
export function wrongInCard(card: unknown): r.Violation[] {
  const book = r.openBook();
  const { type, ...rest } = r.isBag(card) ? card : {};
  book.need(type === "AdaptiveCard", "an Adaptive Card", "", type);
  r.shape(CARD)(rest, "card", book);
  const bytes = Buffer.byteLength(JSON.stringify(card) ?? "");
  book.need(bytes <= CARD_BYTES, "a card of at most 28 KB", "card", bytes);
  const { refresh } = rest as { refresh?: { userIds?: unknown[] } };
  book.need((refresh?.userIds?.length ?? 0) <= REFRESHED, "at most 60 people", "card.refresh", refresh);
  for (const { path, list } of actionLists(card)) {
    book.need(list.length <= ACTIONS_SHOWN, "at most six actions in a row", path, list.length);
  }
  return book.violations;
}

function actionLists(value: unknown, path = "card"): { path: string; list: unknown[] }[] {
  if (Array.isArray(value)) return value.flatMap((part, at) => actionLists(part, `${path}[${at}]`));
  if (!r.isBag(value)) return [];
  const own = Array.isArray(value.actions) ? [{ path, list: value.actions }] : [];
  const parts = Object.entries(value).filter(([key]) => key !== "data");
  return [...own, ...parts.flatMap(([key, part]) => actionLists(part, `${path}.${key}`))];
}
