import type { Command } from "../../engine/command.ts";
import { pathOf } from "../../engine/command.ts";
import { type Text, textIn } from "../../view/text.ts";
import { ABOUT_PATH, TAB_PATH } from "../paths.ts";
import {
  MEETING_CONTEXTS,
  MESSAGE_ACTIONS,
  PERMISSIONS,
  SCOPES,
  SEARCH,
  SUGGESTED,
  TRIGGERS,
} from "./app-permissions.ts";

export interface ManifestOptions {
  /** The registry's commands. */
  commands: readonly Command[];
  /** Where people and Teams reach us: https, without a slash at the end. */
  baseUrl: string;
  /** The application (client) id at Microsoft Entra, a guid: of the app, its bot and its sign-in alike. */
  clientId: string;
  /** Teams takes a package as an update only when this has grown; three numbers. */
  version: string;
}

/** https://learn.microsoft.com/microsoftteams/platform/resources/schema/manifest-schema */
const SCHEMA = "1.29";
const schemaUrl = (name: string) =>
  `https://developer.microsoft.com/en-us/json-schemas/teams/v${SCHEMA}/MicrosoftTeams.${name}.json`;

/** What single sign-on is asked for: the application's own address at Microsoft Entra. */
export const resourceOf = (baseUrl: string, clientId: string): string =>
  `api://${new URL(baseUrl).host}/${clientId}`;

/** The app's manifest, in Dutch. It declares what `app-permissions.ts` lists. */
export function manifestOf({ commands, baseUrl, clientId, version }: ManifestOptions) {
  const t = textIn("nl");
  const words = t.teams.manifest;
  const { host, hostname } = new URL(baseUrl);
  return {
    $schema: schemaUrl("schema"),
    manifestVersion: SCHEMA,
    version,
    id: clientId,
    localizationInfo: {
      defaultLanguageTag: "nl",
      additionalLanguages: [{ languageTag: "en", file: "en.json" }],
    },
    developer: {
      name: "Leerlus",
      websiteUrl: baseUrl,
      privacyUrl: `${baseUrl}${ABOUT_PATH}#privacy`,
      termsOfUseUrl: `${baseUrl}${ABOUT_PATH}#terms`,
    },
    name: { short: words.short, full: words.full },
    description: { short: words.description, full: words.long },
    icons: { color: "color.png", outline: "outline.png" },
    accentColor: "#154273",
    bots: [
      {
        botId: clientId,
        scopes: [...SCOPES],
        supportsFiles: true,
        supportsTargetedMessages: true,
        isNotificationOnly: false,
        commandLists: [
          { scopes: ["personal"], commands: suggested(commands, SUGGESTED.personal, t) },
          {
            scopes: ["team", "groupChat"],
            triggers: [...TRIGGERS],
            commands: suggested(commands, SUGGESTED.shared, t),
          },
        ],
      },
    ],
    composeExtensions: [
      {
        botId: clientId,
        commands: [
          ...MESSAGE_ACTIONS.map(({ id }) => ({
            id,
            type: "action",
            context: ["message"],
            fetchTask: true,
            ...actionWords(t, id),
          })),
          {
            id: SEARCH.id,
            type: "query",
            context: ["compose", "commandBox"],
            initialRun: true,
            title: words.search,
            description: words.searchDescription,
            parameters: [
              {
                name: SEARCH.parameter,
                inputType: "text",
                title: words.query,
                description: words.queryDescription,
              },
            ],
          },
        ],
        messageHandlers: [
          { type: "link", value: { domains: [hostname], supportsAnonymizedPayloads: false } },
        ],
      },
    ],
    staticTabs: [
      // In a channel Teams shows the first of several only.
      {
        entityId: "meeting",
        name: words.meetingTab,
        scopes: ["team", "groupChat"],
        context: [...MEETING_CONTEXTS],
        contentUrl: `${baseUrl}${TAB_PATH}?overleg`,
        websiteUrl: baseUrl,
      },
      // Teams' own name for the chat: that opens first.
      { entityId: "conversations", scopes: ["personal"] },
      {
        entityId: "leerlus",
        name: words.tab,
        scopes: ["personal"],
        contentUrl: `${baseUrl}${TAB_PATH}`,
        websiteUrl: baseUrl,
      },
      { entityId: "about", scopes: ["personal"] },
    ],
    permissions: ["identity", "messageTeamMembers"],
    validDomains: [host],
    webApplicationInfo: { id: clientId, resource: resourceOf(baseUrl, clientId) },
    authorization: {
      permissions: { resourceSpecific: PERMISSIONS.map((name) => ({ name, type: "Application" })) },
    },
    defaultInstallScope: "team",
    defaultGroupCapability: { team: "bot", groupchat: "bot" },
    supportsChannelFeatures: "tier1",
  };
}

/** What Teams shows in place of the manifest's words to whoever uses it in English. */
export function englishOf({ commands }: Pick<ManifestOptions, "commands">): Record<string, string> {
  const t = textIn("en");
  const words = t.teams.manifest;
  const lists = [SUGGESTED.personal, SUGGESTED.shared].flatMap((paths, list) =>
    suggested(commands, paths, t).flatMap(({ title, description }, at) => {
      const key = `bots[0].commandLists[${list}].commands[${at}]`;
      return [
        [`${key}.title`, title],
        [`${key}.description`, description],
      ];
    }),
  );
  const actions = MESSAGE_ACTIONS.flatMap(({ id }, at) => {
    const { title, description } = actionWords(t, id);
    const key = `composeExtensions[0].commands[${at}]`;
    return [
      [`${key}.title`, title],
      [`${key}.description`, description],
    ];
  });
  const search = `composeExtensions[0].commands[${MESSAGE_ACTIONS.length}]`;
  return {
    $schema: schemaUrl("Localization.schema"),
    "name.short": words.short,
    "name.full": words.full,
    "description.short": words.description,
    "description.full": words.long,
    "staticTabs[0].name": words.meetingTab,
    "staticTabs[2].name": words.tab,
    ...Object.fromEntries(lists),
    ...Object.fromEntries(actions),
    [`${search}.title`]: words.search,
    [`${search}.description`]: words.searchDescription,
    [`${search}.parameters[0].title`]: words.query,
    [`${search}.parameters[0].description`]: words.queryDescription,
  };
}

function actionWords(
  t: Text,
  id: (typeof MESSAGE_ACTIONS)[number]["id"],
): { title: string; description: string } {
  const { name, description } = t.chat.shortcuts[id];
  return { title: name, description };
}

/** A command as one types it, which is what Teams puts in the box, with what it does. */
function suggested(commands: readonly Command[], paths: readonly string[], t: Text) {
  return paths.map((path) => {
    const command = commands.find((one) => pathOf(one) === path);
    if (!command) throw new Error(`no command ${path}`);
    const typed = t.language === "nl" ? command.name : command.alias;
    return { title: typed.join(" "), description: command.summary(t) };
  });
}
