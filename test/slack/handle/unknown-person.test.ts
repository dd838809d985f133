import { describe, expect, it } from "vitest";
import { pathOf } from "../../../src/engine/command.ts";
import { dispatch } from "../../../src/engine/dispatch.ts";
import { COOPERATION } from "../../builders.ts";
import { addUser } from "../fake/fake-state.ts";
import { useSlack } from "../use-slack.ts";

const here = useSlack();
const UNKNOWN = "Leerlus kent u niet";

/** Whatever is somebody's own; each is asked in its own words. */
const OWN = ["actie mijn", "agenda mijn", "actie", "web", "taal en", "berichten slack", "ik"];

const strangers: [string, string][] = [
  ["whose address Slack does not show", "U0STIL"],
  ["whose address is nobody's of the cooperation", "U0WIE"],
  ["of another workspace", "U9VER"],
];

describe.each(strangers)("somebody %s", (_, id) => {
  const who = () => {
    const team = here.slack().state.teams.get("T1");
    if (!team) throw new Error("no team");
    addUser(team, { id: "U0STIL", name: "stil", email: "" });
    addUser(team, { id: "U9VER", name: "ver", email: "anna@example.org", team: "T9" });
    return here.someone(id);
  };

  it.each(OWN)("who asks “%s” hears that they are not known, and how to join", async (line) => {
    const { body } = await who().types(line);
    const said = JSON.stringify(body);
    expect(said).toContain(UNKNOWN);
    expect(said).toContain("leerlus ik");
    expect(said).toContain("Lid worden");
    expect(said).not.toContain("lopende acties");
  });

  it("who answers whether they come, or adds something, hears the same", async () => {
    for (const line of ["overleg aanmelden IO-2026-01; antwoord ja", "agenda nieuw Een punt"])
      expect(JSON.stringify((await who().types(line)).body)).toContain(UNKNOWN);
    const press = who().press(JSON.stringify({ c: "action/add", i: {}, n: "n1", f: 1 }));
    await here.receiver().interact(press);
    expect(JSON.stringify((await here.answers(press.response_url))[0])).toContain(UNKNOWN);
    await here
      .receiver()
      .interact(who().shortcut("action", { ts: "1700000000.000100", text: "Bel de gemeente" }));
  });
});

it("a guest whom the coordinator knows is told of their own list, and how to become a member", async () => {
  const said = JSON.stringify((await here.someone("U0GAST").types("actie mijn")).body);
  expect(said).toContain("U hebt geen lopende acties");
  expect(said).toContain("Wilt u lid worden?");
  expect(said).not.toContain(UNKNOWN);
});

it("no command answers somebody who is not known as if something of theirs were empty", async () => {
  const { engine } = here.app();
  const actor = {
    ...{ cooperation: COOPERATION, email: "u9@t9.slack.invalid", name: "ver", organisation: "" },
    ...{ role: "guest" as const, language: null },
  };
  for (const command of engine.registry.commands) {
    const reply = await dispatch(engine, { command, input: {}, actor, via: "slack" });
    const said = reply.ok ? reply.text : reply.message;
    expect(`${pathOf(command)}: ${said}`).not.toMatch(/\b[Uu]w? hebt geen/);
  }
});
