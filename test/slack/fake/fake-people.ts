import { unescaped } from "../render/unescaped.ts";
import { type Answer, type Call, fails, type Method, textOf } from "./fake-call.ts";
import { addTeam, type FakeTeam, type FakeUser, nextTs } from "./fake-state.ts";
import { viewViolations } from "./limits.ts";
import { isBag } from "./limits-book.ts";

/** A `trigger_id` lives three seconds and works once. */
const TRIGGER_MS = 3000;

/** An organisation in the place of a workspace, with one token for all of its workspaces. */
const isWhole = ({ id, enterprise }: FakeTeam): boolean => id === enterprise;

const authTest: Method = ({ team }) => ({
  ...{
    ok: true,
    team: team.name,
    // Of an organisation it may be any of its workspaces.
    team_id: isWhole(team) ? "T0ANY" : team.id,
    user: "leerlus",
    user_id: team.bot,
    bot_id: `B${team.id}`,
  },
  url: `https://${team.id.toLowerCase()}.slack.com/`,
  ...(team.enterprise ? { enterprise_id: team.enterprise } : {}),
  ...(isWhole(team) ? { is_enterprise_install: true } : {}),
});

const shownUser = (team: FakeTeam, user: FakeUser) => ({
  ...{ id: user.id, team_id: user.team ?? team.id, name: user.name, real_name: user.name },
  ...{ deleted: user.isDeleted ?? false, is_bot: user.isBot ?? false },
  ...{ is_restricted: user.isRestricted ?? false, is_stranger: user.isStranger ?? false },
  ...{ is_ultra_restricted: user.isUltraRestricted ?? false, is_email_confirmed: user.isConfirmed ?? true },
  ...(user.enterprise
    ? { enterprise_user: { id: user.id, enterprise_id: user.enterprise.id, teams: user.enterprise.teams } }
    : {}),
  profile: { real_name: user.name, display_name: user.name, email: user.email },
});

const userInfo: Method = ({ team, args }) => {
  const user = team.users.get(textOf(args, "user"));
  return user ? { ok: true, user: shownUser(team, user) } : fails("user_not_found");
};

const lookup: Method = ({ team, args }) => {
  const user = [...team.users.values()].find(({ email }) => email === textOf(args, "email"));
  return user ? { ok: true, user: shownUser(team, user) } : fails("users_not_found");
};

/** What is wrong with a view is kept, and refused as Slack would. */
function examined({ args, report }: Call): Answer | undefined {
  const violations = viewViolations(args.view);
  report([...violations, ...unescaped(args.view)]);
  if (violations.length === 0) return undefined;
  return fails("invalid_arguments", { response_metadata: { messages: violations.map(({ rule }) => rule) } });
}

const stored = (
  team: FakeTeam,
  user: string,
  view: unknown,
  id = `V${nextTs().replace(".", "")}`,
): Answer => {
  const kept = { id, user, hash: nextTs(), view: isBag(view) ? view : {} };
  team.views.set(id, kept);
  return { ok: true, view: { ...kept.view, id, hash: kept.hash, team_id: team.id } };
};

const openView: Method = (call) => {
  const { state, team, args } = call;
  const trigger = state.triggers.get(textOf(args, "trigger_id"));
  if (!trigger || trigger.team !== team.id) return fails("invalid_trigger_id");
  if (trigger.used) return fails("exchanged_trigger_id");
  if (Date.now() - trigger.at > TRIGGER_MS) return fails("expired_trigger_id");
  const refused = examined(call);
  if (refused) return refused;
  trigger.used = true;
  return stored(team, trigger.user, args.view);
};

const updateView: Method = (call) => {
  const { team, args } = call;
  const known = team.views.get(textOf(args, "view_id"));
  if (!known) return fails("not_found");
  if (args.hash !== undefined && args.hash !== known.hash) return fails("hash_conflict");
  return examined(call) ?? stored(team, known.user, args.view, known.id);
};

const publishView: Method = (call) => {
  const { team, args } = call;
  const user = textOf(args, "user_id");
  if (!team.users.has(user)) return fails("user_not_found");
  const refused = examined(call);
  if (refused) return refused;
  if (isBag(args.view)) team.homes.set(user, args.view);
  return { ok: true, view: { ...(args.view as object), id: `V${user}` } };
};

const fileInfo: Method = ({ team, args, state }) => {
  const file = team.files.get(textOf(args, "file"));
  if (!file) return fails("file_not_found");
  const { content, url = `${state.root}/files/${team.id}/${file.id}`, ...rest } = file;
  const looked = file.isComplete && state.slowLooks-- <= 0 ? { original_w: "900" } : {};
  return {
    ok: true,
    file: { ...rest, ...looked, size: content.length, url_private: url, url_private_download: url },
  };
};

/** Needs no token: an authorisation code or a refresh token is exchanged for one. */
export function exchangeCode({ state, args }: Call): Answer {
  const refresh = textOf(args, "refresh_token");
  const code = state.codes.get(textOf(args, "code"));
  const teamId = args.grant_type === "refresh_token" ? state.refreshTokens.get(refresh) : code?.team;
  if (teamId === undefined) return fails(refresh === "" ? "invalid_code" : "invalid_refresh_token");
  state.codes.delete(textOf(args, "code"));
  state.refreshTokens.delete(refresh);
  const team = state.teams.get(teamId) ?? addTeam(state, teamId);
  team.token = `xoxe.xoxb-${nextTs()}`;
  const next = `xoxe-${nextTs()}`;
  state.refreshTokens.set(next, teamId);
  return {
    ...{ ok: true, access_token: team.token, token_type: "bot", expires_in: 43_200, refresh_token: next },
    ...{ bot_user_id: team.bot, app_id: "A0LEERLUS", scope: "chat:write" },
    is_enterprise_install: isWhole(team),
    ...(isWhole(team)
      ? { team: null, enterprise: { id: team.id, name: team.name } }
      : { team: { id: team.id, name: team.name } }),
    authed_user: { id: code?.user ?? "" },
  };
}

export const PEOPLE: Record<string, Method> = {
  "auth.test": authTest,
  "users.info": userInfo,
  "users.lookupByEmail": lookup,
  "views.open": openView,
  "views.update": updateView,
  "views.publish": publishView,
  "files.info": fileInfo,
};
