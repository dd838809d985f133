const LOCAL = /[\p{L}\p{N}._%+'-]/u;
const DOMAIN = /[\p{L}\p{N}.-]/u;

/** E-mail addresses in a text made by `normalText`, in small letters; a written-out `[at]` counts as well. */
export function emailAddresses(text: string): string[] {
  const plain = text.replace(/ ?[[(]at[\])] ?/gi, "@");
  const found: string[] = [];
  for (let at = plain.indexOf("@"); at >= 0; at = plain.indexOf("@", at + 1)) {
    let start = at;
    while (start > 0 && at - start < 64 && LOCAL.test(plain[start - 1] ?? "")) start -= 1;
    let end = at + 1;
    while (end < plain.length && end - at < 254 && DOMAIN.test(plain[end] ?? "")) end += 1;
    const domain = plain.slice(at + 1, end).replace(/[.-]+$/, "");
    if (start < at && /\.\p{L}{2,}$/u.test(domain)) {
      const local = plain.slice(start, at).replace(/^['.]+/, "");
      found.push(`${local}@${domain}`.toLowerCase());
    }
  }
  return found;
}
