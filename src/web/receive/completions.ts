import { type Command, pathOf } from "../../engine/command.ts";
import { askedFields, labelOf } from "../../engine/input/fields-of.ts";
import type { Text } from "../../view/text.ts";
import type { Handler } from "../session/visitor.ts";
import type { Web } from "../web.ts";

/** What the command box can complete: what the person may do, in their language, made from the registry. */
export function completions(web: Web): Handler {
  return async ({ actor, t }, _request, response) => {
    const commands = web.engine.registry.commands.filter((command) => command.allow(actor));
    response
      .set("Cache-Control", "private, max-age=60")
      .json(commands.map((command) => completionOf(t, command)));
  };
}

function completionOf(t: Text, command: Command) {
  const [name, other] = t.language === "nl" ? [command.name, command.alias] : [command.alias, command.name];
  return {
    line: name.join(" "),
    also: other.join(" "),
    path: pathOf(command),
    summary: command.summary(t),
    fields: askedFields(command.input).map((field) => ({
      label: labelOf(t, field),
      required: field.required,
    })),
  };
}
