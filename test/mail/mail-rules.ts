import { SaxesParser } from "saxes";

/** What mail programs show alike, and what Leerlus therefore uses: https://www.caniemail.com */
const ELEMENTS = new Set([
  ...["html", "head", "meta", "title", "body", "div", "h1", "h2", "p", "dl", "dt", "dd", "ul", "ol", "li"],
  ...["a", "strong", "img"],
]);
/** A program that cuts longer ones would hide the end, with the way to stop: https://www.caniemail.com/features/html-size */
const MOST_BYTES = 102_000;

/** Every element and address of a page, and its text; throws when it is not well-formed. */
export function readPage(html: string) {
  const found: { names: Set<string>; attributes: [string, string][]; links: string[]; text: string } = {
    names: new Set(),
    attributes: [],
    links: [],
    text: "",
  };
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    found.names.add(name);
    for (const [attribute, value] of Object.entries(attributes)) {
      found.attributes.push([attribute, String(value)]);
      if (attribute === "href" || attribute === "src") found.links.push(String(value));
    }
  });
  parser.on("text", (text) => {
    found.text += text;
  });
  parser.write(html.replace("<!DOCTYPE html>\n", "")).close();
  return found;
}

/** What of an e-mail's page some mail program would not show, would load, or would show unreadably. */
export function wrongInMail(html: string): string[] {
  const { names, attributes, links } = readPage(html);
  const styles = attributes.flatMap(([name, value]) => (name === "style" ? [value] : []));
  const size = Buffer.byteLength(html);
  return [
    ...[...names].filter((name) => !ELEMENTS.has(name)).map((name) => `element ${name}`),
    ...attributes.filter(([name]) => name.startsWith("on")).map(([name]) => `attribute ${name}`),
    // Pictures come along in the message itself.
    ...links.filter((link) => !/^(?:https?:\/\/|cid:)[^\s]+$/.test(link)).map((link) => `address ${link}`),
    // A program in the dark may show on black what has no ground of its own.
    ...styles
      .filter((style) => /(?:^|;)color:/.test(style) && !style.includes("background:"))
      .map((style) => `colour without a ground: ${style}`),
    ...(size > MOST_BYTES ? [`${size} bytes`] : []),
  ];
}
