import { describe, expect, it } from "vitest";
import { findAction } from "../../../db/queries/action/action.ts";
import { scopeOf } from "../../../db/queries/scope.ts";
import { COOPERATION } from "../../builders.ts";
import { type Json, until } from "../../slack/receiver.ts";
import { CHANNEL, privateChat } from "../someone.ts";
import { actionsIn, aWhile, cardIn, useTeams, wordsOf } from "../use-teams.ts";

const here = useTeams();
const anna = (where = {}) => here.someone("anna", where);
const UNDO = "Ongedaan maken";
const standsIn = (id: string) =>
  here
    .connector()
    .messages(id)
    .filter(({ activity }) => !("from" in activity));
const undoIn = (activity: Json | undefined): Json =>
  actionsIn(cardIn(activity)).find(({ title }) => title === UNDO)?.data;
const press: Json = { c: "action/status", i: { action: "A-1", state: "done" }, n: "nonce-1" };
const stateOf = async () => (await findAction(scopeOf(here.app().database.db, COOPERATION), "A-1"))?.state;

describe("what everybody in a channel sees", () => {
  it("can be taken back by who pressed for it, from a message that they alone see", async () => {
    await here.addAction();
    const { body } = await here.send(anna().presses(press));
    expect(body.value).toMatch(/A-1.*in het kanaal/s);
    const [said] = await here.said("anna");
    expect(said?.activity.recipient).toEqual({ id: "29:anna", isTargeted: true });
    expect(standsIn(CHANNEL)).toMatchObject([{ id: said?.id }]);
    await here.send(anna().presses(undoIn(said?.activity), said?.id));
    await until(async () => (await stateOf()) === "open" || undefined);
  });

  it("can be taken back by who typed it", async () => {
    await here.addAction();
    await here.send(anna().tells("actie klaar A-1"));
    const [said] = await here.said("anna");
    expect(wordsOf(cardIn(said?.activity))).toContain("in het kanaal");
    expect(undoIn(said?.activity)).toBeDefined();
    expect(said?.activity.recipient).toEqual({ id: "29:anna", isTargeted: true });
  });

  it("is said once where Teams keeps no message to one person, and nothing more anywhere", async () => {
    await here.addAction();
    here.refuseTargeted(CHANNEL, 403, "Forbidden");
    const { body } = await here.send(anna().presses(press));
    expect(body.value).toMatch(/A-1.*in het kanaal/s);
    await aWhile();
    expect(await stateOf()).toBe("done");
    expect(standsIn(CHANNEL)).toEqual([]);
    expect(standsIn(privateChat("anna"))).toEqual([]);
  });

  it("is not said again when Teams does not tell whether it arrived", async () => {
    await here.addAction();
    here
      .connector()
      .mischief.plan({ does: "status", status: 502 }, { method: "POST", conversation: CHANNEL });
    await here.send(anna().presses(press));
    await aWhile();
    expect(here.ours()).toEqual([]);
    expect(await stateOf()).toBe("done");
  });
});
