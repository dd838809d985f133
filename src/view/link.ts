import { clean } from "./clean.ts";

const LONGEST_URL = 2000;
const LONGEST_REF = 60;
/** Letters and a number, as all references are; what it names is looked up. */
const REF = /^[a-z]{1,2}-\d[\w-]*$/i;

/** The path of the page of a reference. */
export const refPath = (ref: string): string => `/${encodeURIComponent(ref)}`;

/** The page of a reference. */
export const refUrl = (baseUrl: string, ref: string): string => `${baseUrl}${refPath(ref)}`;

/** An address of the web, or one of our own pages; undefined for anything else. */
export function safeUrl(baseUrl: string, link: string): string | undefined {
  const address = /^\/(?![/\\])/.test(link) ? `${baseUrl}${link}` : link;
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") return undefined;
  return url.href.length > LONGEST_URL ? undefined : url.href;
}

/** A label that looks like an address names the one it leads to, and no other. */
export function honestLabel(url: string, text: string): string {
  const said = clean(text).trim();
  const address =
    /^(?:https?:\/\/|www\.)\S+$/i.test(said) || /^[\w-]+(?:\.[\w-]+)+(?:[/:?#]\S*)?$/.test(said);
  if (!address) return text;
  const named = URL.parse(/^https?:/i.test(said) ? said : `https://${said}`);
  return named?.host === new URL(url).host ? text : url;
}

/** The reference that a link to one of our pages names; undefined for any other link. */
export function refInLink(baseUrl: string, link: string): string | undefined {
  const url = URL.parse(link);
  const base = URL.parse(baseUrl);
  if (!url || !base || url.host !== base.host) return undefined;
  const before = `${base.pathname.replace(/\/$/, "")}/`;
  if (!url.pathname.startsWith(before)) return undefined;
  try {
    // Links of before have `/ref/` in front of the reference.
    const ref = decodeURIComponent(url.pathname.slice(before.length).replace(/^ref\//, ""));
    return REF.test(ref) && ref.length <= LONGEST_REF ? ref : undefined;
  } catch {
    return undefined;
  }
}
