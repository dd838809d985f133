import { type Bag, type Book, isBag, listOf, openBook, type Violation } from "./limits-book.ts";

const OBJECTS = "https://docs.slack.dev/messaging/work-objects-implementation";
const DETAILS = "https://docs.slack.dev/reference/methods/entity.presentDetails";
const TYPES = ["task", "file", "item", "incident", "content_item"].map((type) => `slack#/entities/${type}`);
const STATUSES = [
  ...["restricted", "internal_error", "not_found", "custom", "custom_partial_view", "timeout", "edit_error"],
];
const URL_OF_WEB = /^https?:\/\/[^\s]+$/;

/** What is wrong with the work objects of an unfurl: each names the link that it stands under. */
export function unfurlViolations({ metadata, unfurls }: Bag): Violation[] {
  const book = openBook();
  book.need(isBag(metadata) || isBag(unfurls), "unfurls or metadata", OBJECTS, "metadata", "neither");
  if (!isBag(metadata)) return book.violations;
  const entities = listOf(metadata.entities);
  book.need(entities.length > 0, "entities", OBJECTS, "metadata", "none");
  entities.forEach((entity, at) => {
    const path = `metadata.entities[${at}]`;
    checkEntity(book, entity, path);
    if (isBag(entity)) book.format(entity.app_unfurl_url ?? "", URL_OF_WEB, "app_unfurl_url", OBJECTS, path);
  });
  return book.violations;
}

/** What is wrong with what one person is shown of a work object, or with why they are not. */
export function detailsViolations({ metadata, error }: Bag): Violation[] {
  const book = openBook();
  book.need(isBag(metadata) !== isBag(error), "metadata or an error", DETAILS, "metadata", "both or neither");
  if (isBag(error)) {
    book.need(STATUSES.includes(String(error.status)), "status", DETAILS, "error", String(error.status));
    const isCustom = String(error.status).startsWith("custom");
    book.need(isCustom || !("custom_message" in error), "a message of a custom error", DETAILS, "error", "");
  }
  if (isBag(metadata)) {
    checkEntity(book, metadata, "metadata");
    book.need(!("app_unfurl_url" in metadata), "no app_unfurl_url beside", DETAILS, "metadata", "");
  }
  return book.violations;
}

function checkEntity(book: Book, entity: unknown, path: string): undefined {
  if (!isBag(entity)) return book.note("entity", OBJECTS, path, "no object");
  const { entity_type: type, entity_payload: payload, external_ref: ref } = entity;
  book.need(TYPES.includes(String(type)), "entity_type", OBJECTS, path, String(type));
  book.format(entity.url ?? "", URL_OF_WEB, "url", OBJECTS, path);
  book.length(isBag(ref) ? ref.id : undefined, 1, 255, "external_ref.id", OBJECTS, path);
  if (!isBag(payload)) return book.note("entity_payload", OBJECTS, path, "none");
  const { attributes, fields, custom_fields: custom } = payload;
  const title = isBag(attributes) && isBag(attributes.title) ? attributes.title.text : undefined;
  book.length(title, 1, 3000, "title.text", OBJECTS, path);
  book.need(
    type !== "slack#/entities/item" || fields === undefined,
    "an item has no fields",
    OBJECTS,
    path,
    "",
  );
  const keys = listOf(custom).map((field) => (isBag(field) ? field.key : undefined));
  book.need(new Set(keys).size === keys.length, "keys are unique", OBJECTS, path, keys.join());
  listOf(custom).forEach((field, at) => {
    checkField(book, field, `${path}.custom_fields[${at}]`);
  });
}

function checkField(book: Book, field: unknown, path: string): undefined {
  if (!isBag(field)) return book.note("field", OBJECTS, path, "no object");
  book.length(field.key, 1, 255, "key", OBJECTS, path);
  book.length(field.label, 1, 3000, "label", OBJECTS, path);
  const { format, icon, link, tag_color: colour } = field;
  book.need(format === undefined || !(icon || link), "format without icon or link", OBJECTS, path, "");
  book.need(!(icon && colour), "icon without tag_color", OBJECTS, path, "");
  if (link !== undefined) book.format(link, URL_OF_WEB, "link", OBJECTS, path);
  switch (field.type) {
    case "string":
      return book.length(field.value, 1, 3000, "value of a string", OBJECTS, path);
    case "slack#/types/date":
      return book.format(field.value ?? "", /^\d{4}-\d{2}-\d{2}$/, "value of a date", OBJECTS, path);
    case "slack#/types/user": {
      const { user_id: id, text } = isBag(field.user) ? field.user : {};
      book.need(
        (id === undefined) !== (text === undefined),
        "user_id or text",
        OBJECTS,
        path,
        "both or neither",
      );
      if (id !== undefined) book.format(id, /^[UW][A-Z0-9]+$/, "user_id", OBJECTS, path);
      else book.length(text, 1, 255, "text of a user", OBJECTS, path);
      return;
    }
    default:
      return book.note("type of field", OBJECTS, path, String(field.type));
  }
}
