import type { Paragraph } from "docx";
import type { Block, Inline, ListItem } from "../../../view/card.ts";
import { plainLine } from "../../../view/plain.ts";
import type { ProposalDocument } from "../../../view/revision/proposal-document.ts";
import type { Text } from "../../../view/text.ts";

export const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A draft as a Word file: headings are headings, lists are lists, and its language is set. */
export async function proposalWord(t: Text, document: ProposalDocument): Promise<Buffer> {
  // Only whoever fetches a file needs the library.
  const { Document, HeadingLevel, Packer, Paragraph: Line, TextRun } = await import("docx");
  const runs = (text: Inline[]) =>
    text.map((part) => {
      const bold = typeof part === "object" && "strong" in part;
      return new TextRun({ text: plainLine(t, [part]), bold });
    });
  const item = ({ text, detail }: ListItem): Paragraph =>
    new Line({
      children: runs(detail === undefined ? text : [...text, " (", ...detail, ")"]),
      bullet: { level: 0 },
    });
  const lines = (block: Block): Paragraph[] => {
    if (block.type === "text") return [new Line({ children: runs(block.text) })];
    if (block.type === "heading") return [new Line({ text: block.text, heading: HeadingLevel.HEADING_2 })];
    if (block.type !== "list") throw new Error(`a proposal has no ${block.type}`);
    return block.items.length > 0 ? block.items.map(item) : [new Line({ text: block.empty })];
  };
  const children = [
    new Line({ text: document.title, heading: HeadingLevel.TITLE }),
    new Line({ children: runs(document.lead) }),
    ...document.sections.flatMap(({ heading, body }) => [
      new Line({ text: heading, heading: HeadingLevel.HEADING_1 }),
      ...body.flatMap(lines),
    ]),
  ];
  const file = new Document({
    title: document.title,
    creator: "Leerlus",
    styles: { default: { document: { run: { language: { value: t.format.locale } } } } },
    sections: [{ children }],
  });
  return await Packer.toBuffer(file);
}
