import { describe, expect, it } from "vitest";
import { findAction } from "../../../db/queries/action/action.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { COOPERATION } from "../../builders.ts";
import { until } from "../../slack/receiver.ts";
import { useTeams } from "../use-teams.ts";

const here = useTeams();
const LINE = "actie nieuw Bel de regio; houder mij; uiterlijk 15 december";
const made = () => until(() => findAction(scopeOf(here.app().database.db, COOPERATION), "A-1"));
const alone = () => here.someone("piet", { place: "personal" });
const FILLED = {
  "field:title": "Bel de regio",
  "field:holder": "piet@example.org",
  "field:due": "2026-12-15",
};

describe("what is made in somebody's own chat with Leerlus in Teams", () => {
  it("stays with whoever typed it and with its holders", async () => {
    await here.send(alone().tells(LINE));
    expect(await made()).toMatchObject({ room: "person:piet@example.org", lead: "piet@example.org" });
    const seen = async (email: string) => (await here.app().as(email).done("action/list")).text;
    expect(await seen("kim@example.org")).not.toContain("Bel de regio");
  });
});

describe("what is made elsewhere in Teams", () => {
  it("in a channel is for everybody, and 'mij' is whoever types it", async () => {
    await here.send(here.someone("piet").tells(LINE));
    expect(await made()).toMatchObject({ room: null, lead: "piet@example.org" });
  });

  it.each([
    ["of what Leerlus asked in private is for everybody", undefined, null],
    ["that was asked for in private stays there", "person:piet@example.org", "person:piet@example.org"],
    ["that names somebody else's room is for everybody", "person:kim@example.org", null],
  ])("by a form %s", async (_, room, expected) => {
    const about = { command: "action/add", nonce: "n1", ...(room ? { room } : {}) };
    await here.send(alone().submits({ leerlus: about, ...FILLED }));
    expect(await made()).toMatchObject({ room: expected });
  });
});
