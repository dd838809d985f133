import { describe, expect, it } from "vitest";
import { findAction } from "../../../db/queries/action/action.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { COOPERATION } from "../../builders.ts";
import { type Json, until } from "../receiver.ts";
import { useSlack } from "../use-slack.ts";

const here = useSlack();
const LINE = "actie nieuw Bel de regio; houder mij; uiterlijk 15 december";
const made = () => until(() => findAction(scopeOf(here.app().database.db, COOPERATION), "A-1"));
const seenBy = async (email: string) => (await here.app().as(email).done("action/list")).text;
const alone = () => here.someone("U0PIET", { channel: "D0PIET" });

describe("what is made in a conversation of two in Slack", () => {
  it("stays with whoever typed it after a slash and with its holders", async () => {
    await alone().types(LINE);
    expect(await made()).toMatchObject({ room: "person:piet@example.org", lead: "piet@example.org" });
    expect(await seenBy("piet@example.org")).toContain("Bel de regio");
    expect(await seenBy("kim@example.org")).not.toContain("Bel de regio");
    expect(await here.app().posts({})).toEqual([]);
  });

  it("stays there when it was said in a message, until it is shared", async () => {
    await here.receiver().event(alone().says(LINE));
    expect(await made()).toMatchObject({ room: "person:piet@example.org" });
    await alone().presses(JSON.stringify({ c: "leerlus/share", i: { what: "A-1" }, n: "share-1", y: 1 }));
    await until(async () => (await seenBy("kim@example.org")).includes("Bel de regio") || undefined);
  });

  it("stays there when a form was sent for it", async () => {
    await alone().types("actie nieuw Bel de regio");
    const view = await until<Json>(() => here.view());
    await here
      .receiver()
      .interact(alone().submission(view, { holder: "piet@example.org", due: "2026-12-15" }));
    expect(await made()).toMatchObject({ room: "person:piet@example.org" });
  });
});

describe("what is made elsewhere in Slack", () => {
  it.each([["C1"], ["C2"]])(
    "in the channel %s is for everybody, and 'mij' is whoever types it",
    async (channel) => {
      await here.someone("U0PIET", { channel }).types(LINE);
      expect(await made()).toMatchObject({ room: null, lead: "piet@example.org" });
      expect((await here.app().as("piet@example.org").done("action/mine")).text).toContain("Bel de regio");
    },
  );

  it("by a button of what Leerlus asked in private is for everybody", async () => {
    const form = JSON.stringify({ c: "action/add", i: { title: "Bel de regio" }, n: "n1", f: 1 });
    await alone().presses(form);
    const view = await until<Json>(() => here.view());
    await here
      .receiver()
      .interact(alone().submission(view, { holder: "piet@example.org", due: "2026-12-15" }));
    expect(await made()).toMatchObject({ room: null });
  });
});
