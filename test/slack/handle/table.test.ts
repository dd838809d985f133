import { beforeEach, describe, expect, it } from "vitest";
import { slackTables } from "../../../src/slack/send/tables.ts";
import { type Json, until } from "../receiver.ts";
import { signed } from "../signed.ts";
import { useSlack } from "../use-slack.ts";

let tables = slackTables();
const here = useSlack({
  tables: {
    mayStand: (team) => tables.mayStand(team),
    isProven: (team) => tables.isProven(team),
    wereTaken: (team) => tables.wereTaken(team),
    wereRefused: (team) => tables.wereRefused(team),
  },
});
const anna = () => here.someone("U0ANNA");
const team = () => here.slack().state.teams.get("T1");
const types = ({ blocks }: Json): string[] => blocks.map(({ type }: Json) => type);

/** What somebody is answered: with the acknowledgement, else after it. */
async function answered(line: string, who = anna()): Promise<{ at: "once" | "after"; answer: Json }> {
  const fields = who.command(line);
  const { body } = await here.receiver().send(signed(new URLSearchParams(fields).toString()));
  if (body?.blocks) return { at: "once", answer: body };
  return {
    at: "after",
    answer: await until(() => here.slack().responseUrls.answers(fields.response_url)[0]),
  };
}

describe("a list that is asked for in Slack", () => {
  beforeEach(() => here.addAction());

  it("is a table, and goes along with the acknowledgement once Slack took one", async () => {
    const first = await answered("actie lijst");
    expect([first.at, types(first.answer)]).toEqual(["after", ["header", "data_table"]]);
    await until(() => tables.isProven("T1") || undefined);
    expect(types((await answered("actie lijst")).answer)).toEqual(["header", "data_table"]);
  });

  it("with something to press stays a list", async () => {
    const { answer } = await answered("actie mijn");
    expect(types(answer)).not.toContain("data_table");
  });

  it("shows who was there at the meetings of a quarter as a table", async () => {
    const { answer } = await answered("overleg presentielijst", here.someone("U0CARLA"));
    expect(types(answer)).toContain("data_table");
    expect(JSON.stringify(answer)).toContain("Aanwezig bij");
  });

  it("comes in text where Slack takes no table, and the next one too", async () => {
    tables = slackTables();
    Object.assign(team() ?? {}, { hasNoTables: true });
    const first = await answered("actie lijst");
    expect([first.at, types(first.answer)]).toEqual(["after", ["header", "section"]]);
    const second = await answered("actie lijst");
    expect([second.at, types(second.answer)]).toEqual(["once", ["header", "section"]]);
  });
});
