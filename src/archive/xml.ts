/** An element of XML: its name, and text or elements. What is undefined is left out. */
export interface Element {
  name: string;
  content: string | (Element | undefined)[];
  attributes?: Record<string, string>;
}

export const element = (name: string, ...content: (Element | undefined)[]): Element => ({ name, content });

/** An element with text; undefined when there is none. */
export const textElement = (name: string, text: string | null | undefined): Element | undefined =>
  text === null || text === undefined ? undefined : { name, content: text };

/** The same element with an attribute; without a value it has none. */
export const withAttribute = (of: Element, name: string, value: string | null): Element =>
  value === null ? of : { ...of, attributes: { ...of.attributes, [name]: value } };

/** A document whose root says by which schema it is valid. */
export function xmlDocument(root: Element, { namespace, schema, prefixes = {} }: Namespaces): string {
  const others = Object.entries(prefixes).map(([prefix, other]) => ` xmlns:${prefix}="${other.namespace}"`);
  const schemas = [{ namespace, schema }, ...Object.values(prefixes)].map((one) =>
    [one.namespace, one.schema].join(" "),
  );
  const attributes = ` xmlns="${namespace}"${others.join("")} xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${schemas.join(" ")}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, "", attributes)}`;
}

interface Namespace {
  namespace: string;
  schema: string;
}

/** That of elements without a prefix, and those of the prefixes that a document uses. */
export interface Namespaces extends Namespace {
  prefixes?: Record<string, Namespace>;
}

function written({ name, content, attributes: own = {} }: Element, indent: string, given = ""): string {
  const attributes =
    given +
    Object.entries(own)
      .map(([key, value]) => ` ${key}="${quoted(value)}"`)
      .join("");
  if (typeof content === "string") return `${indent}<${name}${attributes}>${escaped(content)}</${name}>\n`;
  const inner = content.map((child) => (child ? written(child, `${indent}  `) : "")).join("");
  return `${indent}<${name}${attributes}>\n${inner}${indent}</${name}>\n`;
}

const quoted = (value: string): string => escaped(value).replaceAll('"', "&quot;");

/** Control characters, halves of a pair and U+FFFE and U+FFFF cannot stand in XML 1.0, escaped neither. */
const IMPOSSIBLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;" };

const escaped = (text: string): string =>
  text.replace(IMPOSSIBLE, "\uFFFD").replace(/[&<>\r]/g, (character) => ENTITIES[character] ?? "");
