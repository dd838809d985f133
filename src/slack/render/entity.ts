import type { types } from "@slack/bolt";
import type { Block, Card, Inline } from "../../view/card.ts";
import { refUrl, safeUrl } from "../../view/link.ts";
import { plainChart, plainLine, restLine } from "../../view/plain.ts";
import { inertText } from "./clean.ts";
import { cut } from "./cut.ts";
import { mentioned, type RenderContext } from "./text.ts";

/** The kind of work object that Leerlus shows: what Slack calls an item has whatever fields it is given. */
export const ENTITY_TYPE = "slack#/entities/item";

/** None of it is documented; a pane on the side is read at a glance. */
const MOST = { fields: 25, value: 1500, label: 75, title: 250 };

/** Before anything that is shown to everybody. */
export const OLDER = 1;

/** What a card is about, to Slack. */
export interface EntityAbout {
  cooperation: string;
  /** Such as `A-41`. */
  ref: string;
  /**
   * Unix seconds. What everybody sees under a link Slack renews with what is newer: what one person is shown beside it has
   * to be `OLDER`.
   */
  at: number;
}

/**
 * A card as a work object of Slack: what it tells stands in fields, and nothing in it can be pressed.
 * https://docs.slack.dev/messaging/work-objects-implementation
 */
export function entityOf(context: RenderContext, card: Card, about: EntityAbout): types.EntityMetadata {
  const { cooperation, ref, at } = about;
  const title = words(context, card.title, MOST.title);
  const fields = fieldsOf(context, card.body).slice(0, MOST.fields);
  return {
    entity_type: ENTITY_TYPE,
    url: refUrl(context.baseUrl, ref),
    // In one app the references of several cooperations may be the same.
    external_ref: { id: `${cooperation}:${ref}` },
    entity_payload: {
      attributes: {
        title: { text: title === "" ? ref : title },
        display_id: ref,
        product_name: "Leerlus",
        metadata_last_modified: at,
      },
      custom_fields: fields.map((field, n) => ({ ...field, key: `field-${n + 1}` })),
    },
  };
}

type Field = Omit<types.EntityCustomField, "key">;

/** Parts that have no label of their own are called by the heading above them. */
function fieldsOf(context: RenderContext, body: readonly Block[]): Field[] {
  const fields: Field[] = [];
  let heading = "";
  for (const block of body) {
    if (block.type === "heading") heading = block.text;
    else {
      fields.push(...fieldsIn(context, block, heading));
      heading = "";
    }
  }
  return fields;
}

function fieldsIn(
  context: RenderContext,
  block: Exclude<Block, { type: "heading" }>,
  heading: string,
): Field[] {
  const { t } = context;
  switch (block.type) {
    case "facts":
      return block.facts.flatMap(({ label, value }) => factField(context, label, value));
    case "text":
      return long(heading || t.workspace.object.text, plainLine(t, block.text));
    case "notice":
      return long(block.tone === "warning" ? t.web.warning : t.web.info, plainLine(t, block.text));
    case "chart":
      return long(block.chart.title, plainChart(block.chart));
    case "list":
      return long(heading || t.workspace.object.list, linesOf(context, block).join("\n"));
  }
}

function linesOf({ t }: RenderContext, block: Extract<Block, { type: "list" }>): string[] {
  if (block.items.length === 0) return [block.empty];
  const lines = block.items.map(({ text, detail = [] }, n) => {
    const mark = block.ordered ? `${n + 1}.` : "•";
    return [`${mark} ${plainLine(t, text)}`, ...(detail.length > 0 ? [plainLine(t, detail)] : [])].join(
      "\n  ",
    );
  });
  return [...lines, ...restLine(t, block)];
}

/** A fact in the shape that Slack has for what it is: a day, a person, something with an address, or text. */
function factField(context: RenderContext, name: string, line: Inline[]): Field[] {
  const label = labelOf(name);
  const [only, ...more] = line;
  if (typeof only === "object" && more.length === 0) {
    if ("day" in only) return [{ label, type: "slack#/types/date", value: only.day }];
    if ("person" in only) {
      const user = mentioned(context, only.person);
      const who = user === undefined ? { text: inertText(only.name) } : { user_id: user };
      return [{ label, type: "slack#/types/user", user: who }];
    }
    const link = linkOf(context, only);
    if (link !== undefined) return [{ label, type: "string", value: words(context, line, MOST.value), link }];
  }
  const value = words(context, line, MOST.value);
  return value === "" ? [] : [{ label, type: "string", value }];
}

function linkOf({ baseUrl }: RenderContext, part: Exclude<Inline, string>): string | undefined {
  if ("ref" in part) return refUrl(baseUrl, part.ref);
  return "link" in part ? safeUrl(baseUrl, part.link) : undefined;
}

function long(name: string, text: string): Field[] {
  const value = cut(inertText(text).trim(), MOST.value);
  return value === "" ? [] : [{ label: labelOf(name), type: "string", value, long: true }];
}

const labelOf = (name: string): string => cut(oneLine(inertText(name)), MOST.label) || "–";
const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The words of a line: a link by what it is called. */
function words({ t }: RenderContext, line: readonly Inline[], max: number): string {
  const named = line.map((part) => (typeof part === "object" && "link" in part ? part.text : part));
  return cut(oneLine(inertText(plainLine(t, named))), max);
}
