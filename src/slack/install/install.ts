import type { IncomingMessage, ServerResponse } from "node:http";
import { type Installation, InstallProvider } from "@slack/oauth";
import { z } from "zod";
import { readCooperation } from "../../conversation/directory/workspace.ts";
import { type Page, sendPage } from "../../conversation/page.ts";
import type { Engine } from "../../engine/engine.ts";
import { type Access, sessionSecretIn } from "../../engine/session/session.ts";
import type { SlackConfig } from "../../start/settings/settings.ts";
import { type Text, textIn } from "../../view/text.ts";
import { clientOptions, QUIET } from "../send/api.ts";
import { workspaceStore } from "./installation-store.ts";
import { REDIRECT_PATH, scopesUsed } from "./manifest.ts";

export const INSTALL_PATH = "/slack/install";

interface Site {
  engine: Engine;
  access: Access;
  slack: SlackConfig;
  keys: readonly Buffer[];
}

/** What the state carries from the one page to the other, signed: for whom it is, and who asked. */
const about = z.object({ cooperation: z.string(), by: z.string() });
type About = z.output<typeof about>;

const SLUG = /^[a-z0-9-]{1,60}$/;

/**
 * Installing in one workspace after another by OAuth. Slack's own library makes and checks the state, which holds the
 * cooperation and works in the browser that asked for it only.
 * @returns answers `/slack/install` and `/slack/oauth_redirect`; undefined where one token from the settings serves
 */
export function slackInstall(site: Site) {
  const { engine, access, slack, keys } = site;
  if (!slack.install) return undefined;
  const { clientId, clientSecret, stateSecret } = slack.install;
  const installer = new InstallProvider({
    clientId,
    clientSecret,
    stateSecret,
    directInstall: true,
    logger: QUIET,
    clientOptions: clientOptions(slack),
    installationStore: workspaceStore(engine, keys, (metadata) => about.parse(JSON.parse(metadata))),
  });
  const redirectUri = `${engine.baseUrl}${REDIRECT_PATH}`;

  async function begin(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = URL.parse(request.url ?? "/", engine.baseUrl)?.searchParams.get("cooperation") ?? undefined;
    const cooperation =
      asked === undefined || SLUG.test(asked) ? await readCooperation(engine, asked) : undefined;
    const t = textIn(cooperation?.language ?? "nl");
    const { install: words } = t.workspace;
    if (!cooperation) return sendPage(response, t, 404, { title: words.title, lines: [words.which] });
    const by = await installerOf(request, cooperation.slug);
    if (by === undefined) return sendPage(response, t, 403, { title: words.title, lines: words.signIn });
    const metadata: About = { cooperation: cooperation.slug, by };
    const options = { scopes: scopesUsed(), redirectUri, metadata: JSON.stringify(metadata) };
    await installer.handleInstallPath(request, response, {}, options);
  }

  /**
   * Who asks, by their session in the browser: whoever installs vouches for the e-mail addresses of a whole workspace.
   * In demo mode, with made-up people, anybody may.
   */
  async function installerOf(request: IncomingMessage, cooperation: string): Promise<string | undefined> {
    const secret = sessionSecretIn(request.headers.cookie);
    const actor = secret === undefined ? undefined : (await access.sessionOf(secret))?.actor;
    const mayInstall = actor?.role === "coordinator" || actor?.role === "administrator";
    if (actor && mayInstall && actor.cooperation === cooperation) return actor.email;
    return engine.demo ? "" : undefined;
  }

  async function end(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let t: Text = textIn("nl");
    const speak = async (metadata: string | undefined) => {
      const read = metadata === undefined ? undefined : about.parse(JSON.parse(metadata));
      t = textIn((await readCooperation(engine, read?.cooperation))?.language ?? "nl");
    };
    await installer.handleCallback(request, response, {
      successAsync: async (installation, { metadata }) => {
        await speak(metadata);
        sendPage(response, t, 200, donePage(t, installation));
      },
      failureAsync: async (error, { metadata }) => {
        await speak(metadata).catch(() => undefined);
        const { install: words } = t.workspace;
        const { status, why } = refusalOf(t, error);
        engine.log.warn({ surface: "slack", error: error.name, code: error.code }, "not installed");
        sendPage(response, t, status, { title: words.notDone, lines: [why, words.again] });
      },
    });
  }

  return { begin, end };
}

/** What comes next: a workspace can be used at once; an organisation still says for which of its workspaces it is. */
function donePage(t: Text, installation: Installation): Page {
  const { install: words } = t.workspace;
  const { team, enterprise, enterpriseUrl = "", appId, isEnterpriseInstall } = installation;
  if (!isEnterpriseInstall) {
    const to = new URLSearchParams({ team: team?.id ?? "" });
    if (appId) to.set("app", appId);
    const link = { href: `https://slack.com/app_redirect?${to}`, text: words.open };
    return { title: words.done(team?.name ?? ""), lines: words.next, link };
  }
  const lines = [words.nextWorkspaces, ...words.next];
  const manage = URL.parse(`manage/organization/apps/profile/${appId ?? ""}/workspaces/add`, enterpriseUrl);
  const isSlacks = manage?.protocol === "https:" && manage.hostname.endsWith(".slack.com");
  return {
    title: words.done(enterprise?.name ?? ""),
    lines,
    link: isSlacks ? { href: manage.href, text: words.addWorkspaces } : undefined,
  };
}

/** What went wrong, in words that say nothing of what was sent. */
function refusalOf(t: Text, error: Error & { code: string }): { status: number; why: string } {
  const { install: words } = t.workspace;
  if (error.name === "NotInstallable") return { status: 409, why: words.another };
  if (/authorization_error$/.test(error.code)) return { status: 403, why: words.cancelled };
  if (/state|missing_code/.test(error.code)) return { status: 400, why: words.tooLate };
  return { status: 502, why: words.noAnswer };
}
