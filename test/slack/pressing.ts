import { readPress } from "../../src/slack/render/button-codec.ts";
import { type Json, until } from "./receiver.ts";
import { buttonsIn, type someone } from "./someone.ts";
import type { useSlack } from "./use-slack.ts";

/** Somebody who presses what an answer shows them, and fills in the windows that open by it. */
export function pressing(here: ReturnType<typeof useSlack>, who: () => ReturnType<typeof someone>) {
  const valueFor = (answer: Json, command: string): string => {
    const found = buttonsIn(answer).find(({ value }) => readPress(value)?.command === command);
    if (!found) throw new Error(`no ${command}; there is ${buttonsIn(answer).map(({ label }) => label)}`);
    return found.value;
  };

  const press = async (value: string, times: number): Promise<Json> => {
    const made = who().press(value, { container: { type: "message", is_ephemeral: true } });
    await Promise.all(Array.from({ length: times }, () => here.receiver().interact(made)));
    return (await here.answers(made.response_url))[0];
  };

  return {
    /** What a button is answered; the same press sent ten times at once is answered once. */
    presses: (answer: Json, command: string, times = 1) => press(valueFor(answer, command), times),
    /** The same by what stands on the button. */
    pressesLabelled: (answer: Json, label: string, times = 1) => {
      const found = buttonsIn(answer).find((one) => one.label === label);
      if (!found) throw new Error(`no ${label}; there is ${buttonsIn(answer).map((one) => one.label)}`);
      return press(found.value, times);
    },
    /** The window that a button opens. */
    opens: async (answer: Json, command: string): Promise<Json> => {
      const before = here.view()?.id;
      await who().presses(valueFor(answer, command));
      return await until<Json>(() => (here.view()?.id === before ? undefined : here.view()));
    },
    /** What the window says to what was filled in: nothing when it closes. */
    sends: async (view: Json, values: Record<string, Json>): Promise<Json> =>
      (await here.receiver().interact(who().submission(view, values))).body,
    types: async (line: string): Promise<Json> => (await who().types(line)).body,
  };
}

/** The names of the fields of a window, in order. */
export const fieldsOf = (view: Json): string[] =>
  view.blocks.flatMap(({ block_id = "" }: Json) =>
    block_id.startsWith("field:") ? [block_id.slice(6)] : [],
  );
