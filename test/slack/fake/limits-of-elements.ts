import { type Bag, type Book, isBag, listOf } from "./limits-book.ts";

const KIT = "https://docs.slack.dev/reference/block-kit";
const ELEMENTS = `${KIT}/block-elements`;
const OBJECTS = `${KIT}/composition-objects`;

/** A text object: `plain_text` or `mrkdwn`, 1 to 3,000 characters, or fewer where it stands. */
export function checkText(
  book: Book,
  value: unknown,
  path: string,
  max = 3000,
  only?: "plain_text",
): undefined {
  const url = `${OBJECTS}/text-object`;
  if (!isBag(value)) return book.note("text object", url, path, "missing");
  const types = only ? [only] : ["plain_text", "mrkdwn"];
  book.need(types.includes(String(value.type)), "type of text", url, path, String(value.type));
  const { text } = value;
  if (typeof text !== "string") return book.note("text object", url, path, "no text");
  book.need(text.length >= 1, "text of at least 1 character", url, path, "empty");
  book.need(text.length <= max, `text of at most ${max} characters`, url, path, String(text.length));
  book.need(value.type !== "plain_text" || !("verbatim" in value), "verbatim on mrkdwn only", url, path, "");
  book.need(value.type !== "mrkdwn" || !("emoji" in value), "emoji on plain_text only", url, path, "");
}

function checkOption(book: Book, value: unknown, path: string, only?: "plain_text"): undefined {
  const url = `${OBJECTS}/option-object`;
  if (!isBag(value)) return book.note("option", url, path, "missing");
  checkText(book, value.text, `${path}.text`, 75, only);
  book.length(value.value, 1, 150, "value of an option", url, `${path}.value`);
  if ("description" in value) checkText(book, value.description, `${path}.description`, 75, only);
}

function checkOptions(book: Book, element: Bag, path: string, min: number, max: number): undefined {
  const url = `${ELEMENTS}`;
  const options = listOf(element.options);
  const only = element.type === "checkboxes" || element.type === "radio_buttons" ? undefined : "plain_text";
  book.need(options.length >= min, `at least ${min} options`, url, path, String(options.length));
  book.need(options.length <= max, `at most ${max} options`, url, path, String(options.length));
  options.forEach((option, at) => {
    checkOption(book, option, `${path}.options[${at}]`, only);
  });
  const values = options.map((option) => (isBag(option) ? option.value : undefined));
  book.need(
    new Set(values).size === values.length,
    "values of options are unique",
    `${OBJECTS}/option-object`,
    path,
    "",
  );
  const first = "initial_option" in element ? [element.initial_option] : listOf(element.initial_options);
  const known = options.map((option) => JSON.stringify(option));
  for (const one of first) {
    book.need(known.includes(JSON.stringify(one)), "an initial option equals an option", url, path, "");
  }
  book.need(
    !("initial_options" in element) || first.length > 0,
    "initial options are not empty",
    url,
    path,
    "",
  );
}

function checkConfirm(book: Book, value: unknown, path: string): undefined {
  const url = `${OBJECTS}/confirmation-dialog-object`;
  if (!isBag(value)) return book.note("confirm", url, path, "no object");
  checkText(book, value.title, `${path}.title`, 100, "plain_text");
  checkText(book, value.text, `${path}.text`, 300);
  checkText(book, value.confirm, `${path}.confirm`, 30, "plain_text");
  checkText(book, value.deny, `${path}.deny`, 30, "plain_text");
  book.style(value.style, url, path);
}

const SELECTS = ["static_select", "external_select", "multi_static_select", "multi_external_select"];
const INTERACTIVE = ["button", "overflow", "checkboxes", "radio_buttons", "datepicker", "timepicker"];

/** Where an element may stand. */
export const ALLOWED = {
  actions: [...INTERACTIVE, ...SELECTS, "datetimepicker"],
  accessory: [...INTERACTIVE, ...SELECTS, "image"],
  input: [
    ...["plain_text_input", "number_input", "datepicker", "timepicker", "datetimepicker", "checkboxes"],
    ...["radio_buttons", ...SELECTS],
  ],
} as const;

/** An element of a block: its own limits, and whether it may stand there. */
export function checkElement(
  book: Book,
  value: unknown,
  path: string,
  place: keyof typeof ALLOWED,
): undefined {
  if (!isBag(value)) return book.note("element", ELEMENTS, path, "no object");
  const type = String(value.type);
  const url = `${ELEMENTS}/${type.replaceAll("_", "-")}-element`;
  book.need((ALLOWED[place] as readonly string[]).includes(type), `allowed in ${place}`, KIT, path, type);
  if (type !== "image") {
    book.length(value.action_id, 1, 255, "action_id", url, `${path}.action_id`);
    book.action(value.action_id, path);
  }
  if ("confirm" in value) checkConfirm(book, value.confirm, `${path}.confirm`);
  if ("placeholder" in value) checkText(book, value.placeholder, `${path}.placeholder`, 150, "plain_text");
  switch (type) {
    case "button":
      checkText(book, value.text, `${path}.text`, 75, "plain_text");
      if ("value" in value) book.length(value.value, 0, 2000, "value of a button", url, `${path}.value`);
      if ("url" in value) book.length(value.url, 1, 3000, "url of a button", url, `${path}.url`);
      if ("accessibility_label" in value) {
        book.length(value.accessibility_label, 1, 75, "accessibility_label", url, path);
      }
      return book.style(value.style, url, path);
    case "overflow":
      return checkOptions(book, value, path, 2, 5);
    case "checkboxes":
    case "radio_buttons":
      return checkOptions(book, value, path, 1, 10);
    case "static_select":
    case "multi_static_select":
      return checkOptions(book, value, path, 1, 100);
    case "external_select":
    case "multi_external_select":
      return checkInitial(book, value, path, url);
    case "datepicker":
      return book.format(value.initial_date, /^\d{4}-\d{2}-\d{2}$/, "initial_date", url, path);
    case "timepicker":
      return book.format(value.initial_time, /^([01]\d|2[0-3]):[0-5]\d$/, "initial_time", url, path);
    case "datetimepicker":
      return book.format(value.initial_date_time, /^\d{10}$/, "initial_date_time", url, path);
    case "plain_text_input":
      return checkTextInput(book, value, path, url);
    case "number_input":
      return book.need(
        typeof value.is_decimal_allowed === "boolean",
        "is_decimal_allowed",
        url,
        path,
        "missing",
      );
  }
}

function checkInitial(book: Book, value: Bag, path: string, url: string): undefined {
  const initial = "initial_option" in value ? [value.initial_option] : listOf(value.initial_options);
  initial.forEach((option, at) => {
    checkOption(book, option, `${path}.initial[${at}]`, "plain_text");
  });
  book.need(!("options" in value), "no options of its own", url, path, "");
}

function checkTextInput(book: Book, value: Bag, path: string, url: string): undefined {
  const max = typeof value.max_length === "number" ? value.max_length : 3000;
  book.need(max >= 1 && max <= 3000, "max_length of 1 to 3000", url, path, String(max));
  if ("initial_value" in value) book.length(value.initial_value, 1, max, "initial_value", url, path);
}
