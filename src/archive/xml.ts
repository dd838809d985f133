/** An element of XML: its name, and text or elements. What is undefined is left out. */
export interface Element {
  name: string;
  content: string | (Element | undefined)[];
}

export const element = (name: string, ...content: (Element | undefined)[]): Element => ({ name, content });

/** An element with text; undefined when there is none. */
export const textElement = (name: string, text: string | null | undefined): Element | undefined =>
  text === null || text === undefined ? undefined : { name, content: text };

/** A document whose root says by which schema it is valid. */
export function xmlDocument(
  root: Element,
  { namespace, schema }: { namespace: string; schema: string },
): string {
  const attributes = ` xmlns="${namespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${namespace} ${schema}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, "", attributes)}`;
}

function written({ name, content }: Element, indent: string, attributes = ""): string {
  if (typeof content === "string") return `${indent}<${name}>${escaped(content)}</${name}>\n`;
  const inner = content.map((child) => (child ? written(child, `${indent}  `) : "")).join("");
  return `${indent}<${name}${attributes}>\n${inner}${indent}</${name}>\n`;
}

/** Control characters, halves of a pair and U+FFFE and U+FFFF cannot stand in XML 1.0, escaped neither. */
const IMPOSSIBLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;" };

const escaped = (text: string): string =>
  text.replace(IMPOSSIBLE, "\uFFFD").replace(/[&<>\r]/g, (character) => ENTITIES[character] ?? "");
