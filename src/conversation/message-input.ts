import type { Command } from "../engine/command.ts";
import { titleOf } from "./title-of.ts";

/** What a command's form is filled in with when it is made of a message: what that says, and a link to it. */
export function inputFromMessage(
  { input: { shape } }: Command,
  text: string,
  link: string | undefined,
): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  const title = titleOf(text);
  if (title) input.title = title;
  if (link && "link" in shape) input.link = link;
  return input;
}
