import { optionsOf } from "../engine/form.ts";
import { findCommand } from "../engine/registry.ts";
import { blockIdOf, nameOfBlock } from "./input.ts";
import { searchOptions } from "./options.ts";
import { callerOf } from "./person.ts";
import type { Bag } from "./received.ts";
import type { Slack } from "./surface.ts";

const FORM = "form:";

/** What a search field of a form offers for what somebody has typed: a hundred at most, and only to people we know. */
export async function loadOptions(slack: Slack, body: Bag): Promise<{ options: object[] }> {
  const { view, user, team, value } = body;
  const path = String(view?.callback_id ?? "");
  const command = path.startsWith(FORM)
    ? findCommand(slack.engine.registry, path.slice(FORM.length))
    : undefined;
  const name = nameOfBlock(String(body.block_id ?? blockIdOf(String(body.action_id ?? ""))));
  if (!command || name === undefined) return { options: [] };
  const teams = [view?.app_installed_team_id, team?.id, user?.team_id].filter((id) => typeof id === "string");
  const caller = await callerOf(slack, {
    teams,
    team: user?.team_id ?? team?.id ?? "",
    user: user?.id ?? "",
  });
  if (!caller || !command.allow(caller.actor)) return { options: [] };
  const options = await optionsOf(slack.engine, command, caller.actor, name);
  return { options: searchOptions(options, String(value ?? "").slice(0, 100)) };
}
