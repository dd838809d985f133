import { readdirSync, readFileSync } from "node:fs";
import Ajv from "ajv-draft-04";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { commands } from "../../../commands/index.ts";
import { pathOf } from "../../../src/engine/command.ts";
import { parseCommandLine } from "../../../src/engine/input/parse-command-line.ts";
import { PERMISSIONS, SUGGESTED } from "../../../src/teams/install/app-permissions.ts";
import { englishOf, manifestOf } from "../../../src/teams/install/manifest.ts";
import { textIn } from "../../../src/view/text.ts";

const clientId = "11111111-2222-4333-8444-555555555555";
const options = { commands, clientId, baseUrl: "https://leerlus.example.org", version: "0.1.0" };
const manifest = manifestOf(options);
const english = englishOf(options);
const registry = { commands, collections: [], postings: [], jobs: [] };

// Microsoft's published schemas, as its own package carries them. (Its code does not start: it lacks a dependency.)
const PACKAGE = new URL(import.meta.resolve("@microsoft/app-manifest/package.json"));
function problems(what: object, name: string, version = manifest.manifestVersion) {
  const file = `build/json-schemas/teams/v${version}/MicrosoftTeams.${name}.json`;
  const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
  formats.default(ajv as never);
  const validate = ajv.compile(JSON.parse(readFileSync(new URL(file, PACKAGE), "utf8")));
  return validate(what) ? [] : validate.errors;
}

describe("the manifest of Teams", () => {
  it("keeps to the schema that Microsoft published, and so do its English words", () => {
    expect(problems(manifest, "schema")).toEqual([]);
    expect(problems(english, "Localization.schema")).toEqual([]);
    expect(problems({ ...manifest, name: { short: "x".repeat(31) } }, "schema")).not.toEqual([]);
    expect(problems({ ...english, "bots[0].name": "x" }, "Localization.schema")).not.toEqual([]);
  });

  it("names the schema that it keeps to", () => {
    expect(manifest.$schema).toContain(`/v${manifest.manifestVersion}/`);
    expect(english.$schema).toContain(`/v${manifest.manifestVersion}/`);
  });

  it("has a bot for one person, a team and a group chat, and works in shared and private channels", () => {
    const [bot] = manifest.bots;
    expect(bot).toMatchObject({ botId: clientId, scopes: ["personal", "team", "groupChat"] });
    expect(manifest.supportsChannelFeatures).toBe("tier1");
  });

  it("lists its commands behind a mention and a slash where others are, and takes messages for us alone", () => {
    const [bot] = manifest.bots;
    expect(bot?.supportsTargetedMessages).toBe(true);
    expect(bot?.commandLists.map(({ scopes, triggers }) => [scopes, triggers])).toEqual([
      [["personal"], undefined],
      [
        ["team", "groupChat"],
        ["mention", "slash"],
      ],
    ]);
    const before = problems(manifest, "schema", "1.28")?.map(({ params }) => params.additionalProperty);
    expect(before).toEqual(expect.arrayContaining(["supportsTargetedMessages", "triggers"]));
  });

  it("shows the live page beside a meeting, in its chat and in its details, and nowhere else", () => {
    const [panel, ...others] = manifest.staticTabs;
    expect(panel).toMatchObject({
      ...{ entityId: "meeting", scopes: ["team", "groupChat"] },
      context: ["meetingSidePanel", "meetingChatTab", "meetingDetailsTab"],
      contentUrl: "https://leerlus.example.org/teams/tab?overleg",
    });
    expect(others.map(({ entityId, scopes }) => [entityId, ...scopes])).toEqual([
      ["conversations", "personal"],
      ["leerlus", "personal"],
      ["about", "personal"],
    ]);
  });

  it.each(["nl", "en"] as const)("suggests in %s only what Leerlus understands", (language) => {
    const t = textIn(language);
    for (const [list, { commands: shown, scopes }] of (manifest.bots[0]?.commandLists ?? []).entries()) {
      expect(shown.length).toBeLessThanOrEqual(12);
      const paths = scopes.includes("personal") ? SUGGESTED.personal : SUGGESTED.shared;
      for (const [at, { title }] of shown.entries()) {
        const key = `bots[0].commandLists[${list}].commands[${at}].title`;
        const typed = parseCommandLine(registry, language === "nl" ? title : (english[key] ?? ""), t);
        expect("command" in typed && pathOf(typed.command)).toBe(paths[at]);
      }
    }
  });

  it("gives every word that people read in both languages", () => {
    const words = JSON.parse(JSON.stringify(manifest)) as Record<string, unknown>;
    const read = wordsIn(words).filter((key) => !/^(developer|icons|localizationInfo)/.test(key));
    expect(read.toSorted()).toEqual(
      Object.keys(english)
        .filter((key) => key !== "$schema")
        .toSorted(),
    );
  });

  it("makes something of a message, searches, and shows what a link to Leerlus is about", () => {
    const [extension] = manifest.composeExtensions;
    expect(extension?.commands.map(({ id, type, context }) => [id, type, ...context])).toEqual([
      ["agenda", "action", "message"],
      ["action", "action", "message"],
      ["search", "query", "compose", "commandBox"],
    ]);
    expect(extension?.messageHandlers[0]?.value.domains).toEqual(["leerlus.example.org"]);
  });

  it("signs in at our own address only", () => {
    expect(manifest.webApplicationInfo).toEqual({
      ...{ id: clientId, resource: `api://leerlus.example.org/${clientId}` },
    });
    expect(manifest.validDomains).toEqual(["leerlus.example.org"]);
    const tab = manifest.staticTabs.find(({ entityId }) => entityId === "leerlus");
    expect(tab).toMatchObject({ contentUrl: "https://leerlus.example.org/teams/tab" });
  });

  it("asks for the permissions that are used, each explained to the administrator, and for no other", () => {
    const asked = manifest.authorization.permissions.resourceSpecific;
    expect(asked.map(({ name }) => name)).toEqual([...PERMISSIONS]);
    expect(asked.every(({ type, name }) => type === "Application" && /\.Read(?:Basic)?\./.test(name))).toBe(
      true,
    );
    const explained = readFileSync(new URL("../../../docs/teams.md", import.meta.url), "utf8");
    const named = new Set(
      [...explained.matchAll(/`(\w+\.Read(?:Basic)?\.(?:Group|Chat))`/g)].map(([, name]) => name),
    );
    expect(named).toEqual(new Set(PERMISSIONS));
  });

  it("is asked for everything that the code handles, and for nothing else", () => {
    const folder = new URL("../../../src/teams/", import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".ts"),
    );
    const code = files.map((file) => readFileSync(new URL(file, folder), "utf8")).join("\n");
    const has = (name: string) => code.includes(name);
    expect(has("composeExtension/query")).toBe(true);
    expect(has("composeExtension/queryLink")).toBe(true);
    expect(has("composeExtension/fetchTask")).toBe(true);
    expect(has("composeExtension/submitAction")).toBe(true);
    expect(has("application/vnd.microsoft.meetingStart")).toBe(true);
    expect(has("application/vnd.microsoft.meetingParticipantJoin")).toBe(true);
  });
});

/** The keys of all words that Teams shows, as a localization file names them. */
function wordsIn(value: unknown, at = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => wordsIn(one, `${at}[${index}]`));
  if (typeof value !== "object" || value === null) {
    return /(^|\.)(short|full|title|description|name)$/.test(at) && !at.startsWith("authorization")
      ? [at]
      : [];
  }
  return Object.entries(value).flatMap(([key, one]) => {
    // The name of a parameter is for the code, its title for people.
    if (key === "name" && /parameters\[\d+\]$/.test(at)) return [];
    return wordsIn(one, at === "" ? key : `${at}.${key}`);
  });
}
