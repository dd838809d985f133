import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { commands } from "../../../commands/index.ts";
import { COMMANDS, EVENTS, METHODS } from "../../../src/slack/install/app-permissions.ts";
import { manifestOf, scopesUsed } from "../../../src/slack/install/manifest.ts";
import { textIn } from "../../../src/view/text.ts";

const baseUrl = "https://leerlus.example.org";
const url = `${baseUrl}/slack/events`;

describe.each(["nl", "en"] as const)("the manifest in %s", (language) => {
  const manifest = manifestOf({ t: textIn(language), baseUrl });

  it("has the slash commands of the contract, whose mentions arrive with ids", () => {
    const { slash_commands } = manifest.features;
    expect(slash_commands.map(({ command }) => command)).toEqual([
      ...["/leerlus", "/overleg", "/agenda", "/besluit", "/afspraak", "/actie", "/thema"],
      ...["/herziening", "/indicator", "/digest"],
    ]);
    expect(slash_commands.every(({ should_escape, url: to }) => should_escape && to === url)).toBe(true);
  });

  it("keeps to the lengths of Slack's manifest schema", () => {
    const { display_information: shown, features } = manifest;
    expect(shown.description.length).toBeLessThanOrEqual(140);
    expect(shown.long_description.length).toBeGreaterThanOrEqual(175);
    expect(shown.long_description.length).toBeLessThanOrEqual(4000);
    for (const { name, description } of features.shortcuts) {
      expect(name.length).toBeLessThanOrEqual(24);
      expect(description.length).toBeLessThanOrEqual(150);
    }
    expect(features.bot_user.display_name).toMatch(/^[a-z0-9._-]{1,80}$/);
  });
});

describe("the manifest", () => {
  const t = textIn("nl");

  it("asks for the scopes of what is used, and for nothing more", () => {
    expect(manifestOf({ t, baseUrl }).oauth_config.scopes.bot).toEqual([
      ...["app_mentions:read", "channels:history", "channels:read", "chat:write", "commands", "files:read"],
      "files:write",
      ...["groups:history", "groups:read", "im:history", "im:write", "links:read", "links:write"],
      ...["users:read", "users:read.email"],
    ]);
    expect(scopesUsed().some((scope) => scope.startsWith("admin") || scope === "chat:write.public")).toBe(
      false,
    );
  });

  it("tells Slack where events, presses and searches go", () => {
    const { settings } = manifestOf({ t, baseUrl });
    expect(settings.event_subscriptions).toEqual({
      bot_events: Object.keys(EVENTS).sort(),
      request_url: url,
    });
    expect(settings.interactivity).toEqual({
      ...{ is_enabled: true, request_url: url, message_menu_options_url: url },
    });
  });

  it("has no address in Socket Mode", () => {
    const manifest = manifestOf({ t, baseUrl, socketMode: true });
    const { unfurl_domains, rich_previews, ...features } = manifest.features;
    expect(unfurl_domains).toEqual(["leerlus.example.org"]);
    expect(rich_previews).toEqual({ is_active: true, entity_types: ["slack#/entities/item"] });
    expect(JSON.stringify({ ...manifest, features })).not.toContain(baseUrl);
    expect(manifest.settings.socket_mode_enabled).toBe(true);
  });

  it("has the address to return to and expiring tokens only for many workspaces", () => {
    const many = manifestOf({ t, baseUrl, oauth: true });
    expect(many.oauth_config).toMatchObject({ redirect_urls: [`${baseUrl}/slack/oauth_redirect`] });
    expect(many.settings.token_rotation_enabled).toBe(true);
    expect(manifestOf({ t, baseUrl }).oauth_config.redirect_urls).toBeUndefined();
  });

  it("asks for previews of a public host only", () => {
    for (const local of ["http://localhost:3978", "http://127.0.0.1:3978"]) {
      const { features } = manifestOf({ t, baseUrl: local });
      expect(features.unfurl_domains).toBeUndefined();
      expect(features.rich_previews).toBeUndefined();
    }
  });

  it("knows every method that the code calls, and no other", () => {
    const folder = new URL("../../../src/slack/", import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".ts"),
    );
    const code = files.map((file) => readFileSync(new URL(file, folder), "utf8"));
    const called = code.flatMap((text) =>
      [...text.matchAll(/\b(?:api|client)\.([a-z]+(?:\.v2)?\.[a-zA-Z]+)\(/g)].map(([, method]) => method),
    );
    expect(called.length).toBeGreaterThan(3);
    expect(new Set(called)).toEqual(new Set(Object.keys(METHODS)));
  });

  it("asks for every event that something is done with, and for no other", () => {
    const folder = new URL("../../../src/slack/", import.meta.url);
    const start = readFileSync(new URL("start.ts", folder), "utf8");
    const [, handled = ""] = /events: \{(.*?)\n {6}\},/s.exec(start) ?? [];
    const types = [...handled.matchAll(/^ {8}(\w+):/gm)].map(([, type]) => type);
    const messages = ["app_mention", "message.channels", "message.groups", "message.im"];
    expect([...types, ...messages].toSorted()).toEqual(Object.keys(EVENTS).toSorted());
  });

  it("can be installed for a whole organisation", () => {
    expect(manifestOf({ t, baseUrl }).settings.org_deploy_enabled).toBe(true);
  });

  it("has words for every command", () => {
    expect(Object.keys(t.chat.commands)).toEqual([...COMMANDS]);
  });

  it("declares a shorthand for each noun that has commands but contracts, and for no other", () => {
    const nouns = new Set(commands.map(({ name: [noun] }) => noun));
    // Contracts are seldom typed: `/leerlus overeenkomst`.
    expect(nouns.delete("overeenkomst")).toBe(true);
    expect([...COMMANDS].sort()).toEqual([...nouns].sort());
  });
});
