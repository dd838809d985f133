/** Longer is no title. */
const TITLE = 200;

/** The first line of a message that says something, as the title of what is made of it. */
export function titleOf(text: string): string {
  const line = text.split("\n").find((candidate) => candidate.trim() !== "") ?? "";
  const title = line.replace(/\s+/g, " ").trim();
  if (title.length <= TITLE) return title;
  const start = title.slice(0, TITLE - 1).replace(/[\uD800-\uDBFF]$/, "");
  return `${start.trimEnd()}…`;
}
