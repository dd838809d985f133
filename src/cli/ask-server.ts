import type { ServerFile } from "../start/server-file.ts";
import type { Args, Io } from "./verb.ts";
import { answerLine } from "./verb-exchange.ts";

/**
 * Has the running server do a verb, and says and writes here what it answers. Returns the exit code.
 * @throws Error when the server does not answer
 */
export async function askServer(
  { url, secret }: ServerFile,
  verb: string,
  args: Args,
  io: Io,
): Promise<number> {
  const response = await fetch(`${url}/internal/cli`, {
    method: "POST",
    headers: { "Leerlus-Secret": secret, "Content-Type": "application/json" },
    body: JSON.stringify({ verb, args }),
  });
  if (!response.ok || !response.body) throw new Error(`the server answered ${response.status}`);
  let rest = "";
  let exit = 1;
  const decoder = new TextDecoder();
  for await (const part of response.body) {
    const lines = `${rest}${decoder.decode(part, { stream: true })}`.split("\n");
    rest = lines.pop() ?? "";
    for (const text of lines) {
      const line = answerLine.parse(JSON.parse(text));
      if ("say" in line) io.say(line.say);
      else if ("note" in line) io.note(line.note);
      else if ("write" in line) await io.write(line.write, line.text);
      else exit = line.exit;
    }
  }
  return exit;
}
