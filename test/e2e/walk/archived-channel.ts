import { openSlack } from "../../slack/open-slack.ts";
import { until } from "../../slack/receiver.ts";
import { SECRET, signed } from "../../slack/signed.ts";
import { openWalk, type Walk } from "./walk.ts";

const CARLA = { id: "U0CARLA", name: "carla", email: "coordinator@example.org" };

export interface ArchivedChannel {
  walk: Walk;
  /** From now on the channel accepts messages again. */
  restore(): void;
  /** How many messages stand in the channel. */
  arrived(): number;
  close(): Promise<void>;
}

/** The lived demo with a channel of Slack that was archived, so that two messages did not arrive there. */
export async function openArchivedChannel(): Promise<ArchivedChannel> {
  const slack = await openSlack();
  slack.state.teams.get("T1")?.users.set(CARLA.id, CARLA);
  const walk = await openWalk({
    ...{ LEERLUS_DEMO: "lived", DELIVERY_SETTLE_MS: "1000" },
    ...{ SLACK_SIGNING_SECRET: SECRET, SLACK_BOT_TOKEN: "xoxb-T1", SLACK_API_URL: slack.apiUrl },
  });
  const { server } = walk;
  const typed = new URLSearchParams({
    ...{ command: "/leerlus", text: "kanaal implementation" },
    ...{ team_id: "T1", channel_id: "C1", user_id: CARLA.id },
    ...{ trigger_id: slack.trigger("T1", CARLA.id), response_url: slack.responseUrls.make(CARLA.id) },
  });
  await fetch(`${server.url}/slack/events`, { method: "POST", ...signed(typed.toString()) });
  await until(async () => JSON.stringify(await server.all("rooms")).includes("T1:C1") || undefined);
  slack.mischief.plan({ does: "error", code: "is_archived" }, { channel: "C1", times: 1000 });
  for (const title of ["Stuur de wachttijden", "Bel de scholen"]) {
    const input = { title, holder: "anna@example.org", due: "2026-07-20" };
    await server.api("POST", "/api/v1/commands/action/add", { input, room: "implementation" });
  }
  await until(async () => (await server.all("deliveries", "&state=parked")).length === 2 || undefined);
  return {
    walk,
    restore: () => slack.mischief.calm(),
    arrived: () => slack.messages("T1", "C1").length,
    close: async () => {
      await walk.close();
      await slack.close();
    },
  };
}
