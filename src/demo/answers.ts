import type { Post } from "../../db/queries/posting/post.ts";
import type { Button, Card } from "../view/card.ts";
import { textIn } from "../view/text.ts";
import type { DemoRun } from "./demo-run.ts";
import { SILENT_ACTION } from "./script/scenes.ts";
import type { Answer, Task } from "./script/topic.ts";

/** The holders of the actions that were made, and what each does when it is asked. */
export class Holders {
  readonly #tasks = new Map<string, { task: Task; asked: number }>();
  readonly #demo: DemoRun;

  constructor(demo: DemoRun) {
    this.#demo = demo;
  }

  remember(action: string, task: Task): void {
    this.#tasks.set(action, { task, asked: 0 });
  }

  /** The lead of each action in the question answers as the script has it, or not. */
  async answer(post: Post): Promise<void> {
    const asked = Array.isArray(post.about.actions) ? post.about.actions.map(String) : [];
    for (const ref of asked) {
      const known = this.#tasks.get(ref);
      const [action] = known ? await this.#demo.read("actions", { ref }) : [];
      if (!known || !action || (await this.#demo.whoAnswersFor(action.lead ?? "")) !== post.subject) continue;
      const answer = known.task.answers[known.asked] ?? { state: "done" };
      known.asked += 1;
      await this.#give(post, ref, answer);
    }
  }

  async #give(post: Post, ref: string, answer: Answer): Promise<void> {
    if (answer === "silent") return;
    if ("snooze" in answer) {
      await this.#demo.type(post.subject, undefined, `actie uitstel ${ref} ${answer.snooze}`);
    } else if (answer.note === undefined) {
      const button = buttonOf(post.card, "action/status", { action: ref, state: answer.state });
      await this.#demo.press(post.subject, undefined, button);
    } else {
      const state = textIn("nl").choice.actionState[answer.state];
      await this.#demo.type(
        post.subject,
        undefined,
        `actie status ${ref} ${state}; toelichting ${answer.note}`,
      );
    }
  }

  /** In the meeting its silence brought it to, the lead of an action finishes it. */
  async finishInMeeting(room: string, ref: string): Promise<void> {
    const [action] = await this.#demo.read("actions", { ref });
    const who = action && (await this.#demo.whoAnswersFor(action.lead ?? ""));
    if (who) await this.#demo.type(who, room, `actie klaar ${ref} ${SILENT_ACTION.note}`);
  }
}

/** @throws Error when the card has no such button: the script asks what Leerlus does not offer */
export function buttonOf(card: Card, command: string, input: Record<string, string> = {}): Button {
  const lists = card.body.flatMap((block) => (block.type === "list" ? block.items : []));
  const all = [...(card.buttons ?? []), ...lists.flatMap((item) => item.buttons ?? [])];
  const found = all.find(
    (button) =>
      button.command === command &&
      !button.opensForm &&
      Object.entries(input).every(([name, value]) => button.input[name] === value),
  );
  if (!found) throw new Error(`no button ${command} ${JSON.stringify(input)}`);
  return found;
}
