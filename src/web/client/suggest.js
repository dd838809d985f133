/**
 * A command as the server describes it.
 * @typedef {{ line: string, also: string, summary: string, fields: { label: string, required: boolean }[] }} Completion
 * @typedef {{ value: string, label: string, detail: string }} Suggestion
 */

const MOST = 8;

/**
 * What may come next in a line: a command, or one of its fields. Pure, so that it can be tested without a browser.
 * @param {Completion[]} commands
 * @param {string} typed
 * @param {string} requiredWord how a required field is marked
 * @returns {Suggestion[]}
 */
export function suggest(commands, typed, requiredWord) {
  const start = /^\s*(?:@leerlus\s+)?\/?/i.exec(typed)?.[0] ?? "";
  const line = typed.slice(start.length);
  const lower = line.toLowerCase();
  if (lower.trim() === "") return typed === "" ? [] : commands.slice(0, MOST).map((c) => asCommand(start, c));
  const command = commands.find(({ line, also }) =>
    [line, also].some((name) => lower.startsWith(`${name} `)),
  );
  if (command) return fieldsIn(command, typed, line, requiredWord);
  const words = lower.replace(/^leerlus\s+(?=\S)/, "");
  const fits = commands.filter(({ line, also }) =>
    [line, also].some((name) => name.startsWith(lower) || name.startsWith(words)),
  );
  const near = commands.filter(
    (command) =>
      !fits.includes(command) &&
      words.length >= 3 &&
      command.line.split(" ").some((word) => word.startsWith(words)),
  );
  return [...fits, ...near].slice(0, MOST).map((c) => asCommand(start, c));
}

/**
 * @param {string} start
 * @param {Completion} command
 * @returns {Suggestion}
 */
function asCommand(start, { line, summary }) {
  return { value: `${start}${line} `, label: line, detail: summary };
}

/**
 * The fields that are not named yet, where a part of the line begins.
 * @param {Completion} command
 * @param {string} typed
 * @param {string} line
 * @param {string} requiredWord
 * @returns {Suggestion[]}
 */
function fieldsIn(command, typed, line, requiredWord) {
  const lower = line.toLowerCase();
  const name = lower.startsWith(`${command.line} `) ? command.line : command.also;
  const rest = line.slice(name.length + 1);
  const parts = rest.split(";");
  const last = parts[parts.length - 1] ?? "";
  const begun = last.trim().toLowerCase();
  const isFirst = parts.length === 1;
  // The first part fills the first field: then that field needs no name any more.
  const isFirstFilled = !isFirst && !(parts[0] ?? "").includes(":") && (parts[0] ?? "").trim() !== "";
  if (isFirst && begun !== "") return [];
  const used = parts.slice(0, -1).map((part) => part.trim().toLowerCase());
  const before = typed.slice(0, typed.length - last.length);
  const space = before.endsWith(" ") ? "" : " ";
  return command.fields
    .slice(isFirstFilled ? 1 : 0)
    .filter(({ label }) => label.startsWith(begun) && label !== begun)
    .filter(
      ({ label }) =>
        !used.some((part) => part === label || part.startsWith(`${label} `) || part.startsWith(`${label}:`)),
    )
    .slice(0, MOST)
    .map(({ label, required }) => ({
      value: `${before}${space}${label}: `,
      label,
      detail: required ? requiredWord : "",
    }));
}
