import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CHAT_SURFACES, chatsWith, SURFACES, traitsOf } from "../../src/domain/surface.ts";

const files = globSync("{src,commands,jobs,db}/**/*.ts").map((file) => file.replaceAll("\\", "/"));
/** The list, what starts the process, and words for people. */
const MAY_NAME = /^src\/(domain\/surface[.]ts$|start\/|view\/text\/)/;

describe("a surface", () => {
  it.each(CHAT_SURFACES)("%s is named by no file outside the folders of the chats", (surface) => {
    const isChat = (file: string) => CHAT_SURFACES.some((chat) => file.startsWith(`src/${chat}/`));
    const others = files.filter((file) => !MAY_NAME.test(file) && !isChat(file));
    expect(others.length).toBeGreaterThan(500);
    expect(others.filter((file) => readFileSync(file, "utf8").includes(`"${surface}"`))).toEqual([]);
  });

  it("stores what it is asked when it is a chat, and not in the browser, where people wait for the page", () => {
    expect(SURFACES.filter((surface) => traitsOf(surface).storesRequests)).toEqual(CHAT_SURFACES);
    expect(chatsWith("storesRequests")).toEqual(CHAT_SURFACES);
  });
});
