import type { Command } from "../../engine/command.ts";
import { fieldsOf } from "../../engine/input/fields-of.ts";
import { optionsOf } from "../../engine/input/form.ts";
import { nounOfRef } from "../../engine/input/parse-field.ts";
import { findCommand } from "../../engine/registry.ts";
import type { Bag } from "../receive/parse-request.ts";
import { blockIdOf, nameOfBlock } from "../render/input.ts";
import { searchOptions, slackOptions } from "../render/options.ts";
import { LIMIT } from "../render/slack-limits.ts";
import type { Slack } from "../surface.ts";
import { callerOf } from "./person.ts";

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
  const typed = String(value ?? "").slice(0, 100);
  const found = searchOptions(options, typed);
  return { options: [...olderRef(command, name, typed, found), ...found].slice(0, LIMIT.options) };
}

/** A reference that was typed in full can be chosen also when it is too old for the list; the server looks it up. */
function olderRef(
  command: Command,
  name: string,
  typed: string,
  found: readonly { value?: string }[],
): ReturnType<typeof slackOptions> {
  const ref = typed.trim().toUpperCase();
  const field = fieldsOf(command.input).find((one) => one.name === name);
  const isMeant = field?.kind === "ref" && nounOfRef(ref) === field.noun;
  return isMeant && !found.some(({ value }) => value === ref)
    ? slackOptions([{ value: ref, label: ref }])
    : [];
}
