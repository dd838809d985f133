import { type Json, type Server, startServer } from "../server.ts";
import type { FakeSlack } from "../slack/fake/fake-slack.ts";
import { openSlack } from "../slack/open-slack.ts";
import { until } from "../slack/receiver.ts";
import { SECRET, signed } from "../slack/signed.ts";

/** Longer than any database is away here: whoever hears at once that it is away asks more often than who has to wait. */
const PATIENCE_MS = 120_000;

/** A server with a room that has a channel in a fake Slack. */
export interface Room {
  server: Server;
  slack: FakeSlack;
  /** Asks for an action until it is acknowledged, as a client that has a key may. */
  promise(title: string): Promise<void>;
  /** How often each title stands in the channel. */
  counts(): Map<string, number>;
  close(): Promise<void>;
}

/** @param database settings that name an empty one: `DATABASE_URL`, or `DATA_DIR` for an embedded one */
export async function openRoom(database: Record<string, string>): Promise<Room> {
  const slack = await openSlack();
  const team = slack.state.teams.get("T1");
  team?.users.set("U0CARLA", { id: "U0CARLA", name: "c", email: "coordinator@example.org" });
  const server = await startServer({
    ...{ ...database, LEERLUS_DEMO: "1", DELIVERY_SETTLE_MS: "1000", LOG_LEVEL: "warn" },
    ...{ SLACK_SIGNING_SECRET: SECRET, SLACK_BOT_TOKEN: "xoxb-T1", SLACK_API_URL: slack.apiUrl },
  });
  const fields = {
    ...{ command: "/leerlus", text: "kanaal implementation", team_id: "T1", channel_id: "C1" },
    ...{ user_id: "U0CARLA", trigger_id: slack.trigger("T1", "U0CARLA") },
    response_url: slack.responseUrls.make("U0CARLA"),
  };
  const made = signed(new URLSearchParams(fields).toString());
  await fetch(`${server.url}/slack/events`, { method: "POST", ...made });
  const isBound = async () => JSON.stringify(await server.all("rooms")).includes("T1:C1") || undefined;
  await until(isBound, 20_000);

  const titlesIn = (message: Json): string[] => JSON.stringify(message).match(/Beloofd \d+/g) ?? [];
  return {
    server,
    slack,
    promise: async (title) => {
      const body = {
        input: { title, holder: "anna@example.org", due: "2026-02-20" },
        room: "implementation",
      };
      for (const began = performance.now(); performance.now() - began < PATIENCE_MS; ) {
        const answer = await fetch(`${server.url}/api/v1/commands/action/add`, {
          method: "POST",
          headers: {
            ...{ authorization: "Bearer ll_test_token_of_the_coordinator", "idempotency-key": title },
            "content-type": "application/json",
          },
          body: JSON.stringify(body),
        }).catch(() => undefined);
        if (answer?.status === 200) return;
        if (answer && answer.status < 500) throw new Error(`${title}: ${await answer.text()}`);
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
      throw new Error(`${title} was never acknowledged`);
    },
    counts: () => {
      const counts = new Map<string, number>();
      for (const message of slack.messages("T1", "C1"))
        for (const title of new Set(titlesIn(message))) counts.set(title, (counts.get(title) ?? 0) + 1);
      return counts;
    },
    close: async () => {
      await server.kill("SIGKILL");
      await slack.close();
    },
  };
}
