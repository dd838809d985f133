import { expect, it } from "vitest";
import { keepAccount } from "../../../db/queries/chat/chat-account.ts";
import { keepWorkspace } from "../../../db/queries/chat/workspace.ts";
import { startDelivery } from "../../../src/delivery/deliver.ts";
import { COOPERATION } from "../../builders.ts";
import { addChannel, addTeam } from "../fake/fake-state.ts";
import { senderTo } from "../open-slack.ts";
import { until } from "../receiver.ts";
import { useSlack } from "../use-slack.ts";

const here = useSlack();
const PIET = "piet@example.org";

it("a summary is one message in somebody's own conversation, with the buttons of everything in it", async () => {
  const app = here.app();
  addChannel(here.slack().state.teams.get("T1") ?? addTeam(here.slack().state, "T1"), "D0PIET", {
    user: "U0PIET",
  });
  const about = { name: "T1", token: null, botAccount: null, installedAt: app.engine.clock.real() };
  await keepWorkspace(app.database.db, { surface: "slack", id: "T1", cooperation: COOPERATION, ...about });
  const account = { surface: "slack", workspace: "T1", account: "U0PIET", address: "T1:D0PIET" } as const;
  const known = { cooperation: COOPERATION, person: PIET, seenAt: app.engine.clock.real() };
  await keepAccount(app.database.db, { ...account, ...known });
  await app.as(PIET).type("leerlus berichten samenvatting woensdag");
  const standing = () => here.slack().messages("T1", "D0PIET");
  for (const title of ["Stuur de cijfers", "Bel de gemeente"]) {
    const input = { title, holder: PIET, due: "2026-03-11" };
    await app.as("coordinator@example.org").done("action/add", input);
  }
  await app.at("2026-01-07T09:00:00+01:00");
  const delivery = startDelivery(app.engine, { senders: [{ ...senderTo(here.slack()), intervalMs: 0 }] });
  delivery.wake();
  const came = await until(() => (standing().length > 0 ? standing() : undefined), 15_000);
  await delivery.stop(1000);
  expect(came).toHaveLength(1);
  expect(came[0]?.text).toMatch(/Stuur de cijfers[\s\S]*Bel de gemeente/);
  expect(JSON.stringify(came[0]?.blocks).match(/"text":"op schema"/g)).toHaveLength(2);
});
