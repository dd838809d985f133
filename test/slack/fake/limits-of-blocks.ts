import { type Bag, type Book, isBag, listOf } from "./limits-book.ts";
import { checkElement, checkText } from "./limits-of-elements.ts";
import { checkTable, checkTables } from "./limits-of-tables.ts";

const BLOCKS = "https://docs.slack.dev/reference/block-kit/blocks";

/** Which blocks stand where: `input` needs something to send it with, and what Leerlus does not use is unknown here. */
const KNOWN = {
  message: ["section", "header", "divider", "context", "actions", "image", "data_table"],
  modal: ["section", "header", "divider", "context", "actions", "image", "input"],
  home: ["section", "header", "divider", "context", "actions", "image", "data_table"],
} as const;

export type Surface = keyof typeof KNOWN;

/** Blocks of a surface, each with its own limits. */
export function checkBlocks(book: Book, value: unknown, surface: Surface): undefined {
  const max = surface === "message" ? 50 : 100;
  const blocks = listOf(value);
  book.need(Array.isArray(value), "blocks are a list", BLOCKS, "blocks", typeof value);
  book.need(blocks.length <= max, `at most ${max} blocks`, BLOCKS, "blocks", String(blocks.length));
  blocks.forEach((block, at) => {
    checkPlaced(book, block, `blocks[${at}]`, surface);
  });
  checkTables(book, blocks);
}

function checkPlaced(book: Book, block: unknown, path: string, surface: Surface): undefined {
  if (!isBag(block)) return book.note("block", BLOCKS, path, "no object");
  const known: readonly string[] = KNOWN[surface];
  book.need(known.includes(String(block.type)), `known in a ${surface}`, BLOCKS, path, String(block.type));
  if ("block_id" in block) {
    book.length(block.block_id, 1, 255, "block_id", BLOCKS, path);
    book.block(block.block_id, path);
  }
  checkBlock(book, block, path);
}

function checkBlock(book: Book, block: Bag, path: string): undefined {
  const url = `${BLOCKS}/${String(block.type)}-block`;
  switch (block.type) {
    case "header":
      return checkText(book, block.text, `${path}.text`, 150, "plain_text");
    case "section": {
      const fields = listOf(block.fields);
      book.need("text" in block || fields.length > 0, "text or fields", url, path, "neither");
      if ("text" in block) checkText(book, block.text, `${path}.text`, 3000);
      if ("fields" in block) {
        book.need(
          fields.length >= 1 && fields.length <= 10,
          "1 to 10 fields",
          url,
          path,
          String(fields.length),
        );
      }
      fields.forEach((field, at) => {
        checkText(book, field, `${path}.fields[${at}]`, 2000);
      });
      if ("accessory" in block) checkElement(book, block.accessory, `${path}.accessory`, "accessory");
      return;
    }
    case "context": {
      const elements = listOf(block.elements);
      const count = elements.length;
      book.need(count >= 1 && count <= 10, "1 to 10 elements", url, path, String(count));
      elements.forEach((element, at) => {
        if (!isBag(element) || element.type !== "image") checkText(book, element, `${path}.elements[${at}]`);
      });
      return;
    }
    case "actions": {
      const elements = listOf(block.elements);
      const count = elements.length;
      book.need(count >= 1 && count <= 25, "1 to 25 elements", url, path, String(count));
      elements.forEach((element, at) => {
        checkElement(book, element, `${path}.elements[${at}]`, "actions");
      });
      return;
    }
    case "input":
      checkText(book, block.label, `${path}.label`, 2000, "plain_text");
      if ("hint" in block) checkText(book, block.hint, `${path}.hint`, 2000, "plain_text");
      return checkElement(book, block.element, `${path}.element`, "input");
    case "data_table":
      return checkTable(book, block, path);
    case "image":
      book.length(block.alt_text, 1, 2000, "alt_text", url, path);
      if (isBag(block.slack_file))
        return book.format(block.slack_file.id, /^F[A-Z0-9]+$/, "slack_file.id", url, path);
      return book.length(block.image_url, 1, 3000, "image_url", url, path);
  }
}
