import type { FakeSlack } from "../slack/fake/fake-slack.ts";
import type { Answered, TestReceiver } from "../slack/receiver.ts";
import { interaction, type Signed, telling } from "../slack/signed.ts";
import { someone } from "../slack/someone.ts";

/** A line that makes an action. */
export const NEW = "nieuw Stuur de cijfers; houder Anna Achterberg; uiterlijk over 2 weken";
const value = (c: string, i: object = {}, more: object = {}) =>
  JSON.stringify({ c, i, n: `n${Math.random()}`, ...more });

/** Every kind of request that Slack sends, each made anew; the second of the ten makes an action. */
export function kindsOf(slack: FakeSlack): (() => Signed)[] {
  const anna = () => someone(slack, () => ({}) as TestReceiver, "U0ANNA");
  return [
    () => anna().typed("lijst", "/actie"),
    () => anna().typed(NEW, "/actie"),
    () => anna().typed("nieuw Zonder houder", "/actie"),
    () => anna().typed("mijn", "/actie"),
    () => interaction(anna().press(value("action/show", { action: "A-1" }))),
    () => interaction(anna().press(value("action/status", { action: "A-1", state: "at-risk" }))),
    () => interaction(anna().press(value("action/add", {}, { f: 1 }))),
    () => telling(anna().says("+ Wachtlijst", "1700000000.000001", `${Math.random()}`)),
    () => telling({ ...anna().says("<@UBOT> help"), type: "app_mention", ts: `${Math.random()}` }),
    () => interaction(anna().shortcut("open")),
  ];
}

/** Sends a hundred requests a second, of every kind in turn, whether or not the earlier ones were answered. */
export async function sendHundreds(
  send: (request: Signed) => Promise<Answered>,
  kinds: (() => Signed)[],
  seconds: number,
): Promise<Answered[]> {
  const sent: Promise<Answered>[] = [];
  const began = performance.now();
  for (let n = 0; n < seconds * 100; n += 1) {
    const wait = began + n * 10 - performance.now();
    if (wait > 0) await new Promise((later) => setTimeout(later, wait));
    const make = kinds[n % kinds.length];
    if (make) sent.push(send(make()));
  }
  return await Promise.all(sent);
}
