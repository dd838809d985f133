/** The words of a message as they were typed: Teams writes what looks like markup in its own way. */
export function withoutMarkup(said: string): string {
  return said
    .replace(/<br\s*\/?>|<\/(?:p|div)>\s*(?=<(?:p|div))/gi, "\n")
    .replace(/<\/?(?:p|div|span)(?:\s[^<>]*)?>/gi, "")
    .replace(/&nbsp;|\u00A0/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}
