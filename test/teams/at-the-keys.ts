import { codeOf } from "../../src/teams/render/choices.ts";
import type { Json } from "../slack/receiver.ts";
import type { Someone, Where } from "./someone.ts";
import { type Answered, actionsIn, cardIn, type useTeams } from "./use-teams.ts";

/** What a button of a card sends; of one that unfolds into a question, what its yes sends. */
export function dataOf(card: Json, label: string): Json {
  const found = actionsIn(card).find(({ title }) => title === label);
  if (!found) throw new Error(`no button ${label}; there are ${actionsIn(card).map(({ title }) => title)}`);
  return found.type === "Action.ShowCard" ? found.card.actions[0].data : found.data;
}

/** The inputs of a form, by the name of their field. */
export const inputsOf = (form: Json): Map<string, Json> =>
  new Map(
    (form.body as Json[])
      .filter(({ type, id }) => String(type).startsWith("Input.") && id)
      .map((input) => [String(input.id).replace(/^\w+:/, ""), input]),
  );

/** What Teams sends for a form: what was filled in, and the rest as it stood. */
export function filledIn(form: Json, values: Record<string, string | string[]>): Json {
  const inputs = inputsOf(form);
  for (const name of Object.keys(values))
    if (!inputs.has(name)) throw new Error(`no field ${name}; there are ${[...inputs.keys()]}`);
  const given = [...inputs].map(([name, { id, value, isMultiSelect }]) => {
    const filled = values[name];
    if (filled === undefined) return [id, value ?? ""];
    if (Array.isArray(filled) && !isMultiSelect) throw new Error(`only one can be chosen for ${name}`);
    return [id, Array.isArray(filled) ? filled.map(codeOf).join(",") : filled];
  });
  return { ...form.actions[0].data, ...Object.fromEntries(given) };
}

/** Somebody in Teams who types, presses and fills in, and looks at what comes of it. */
export function atTheKeys(here: ReturnType<typeof useTeams>, name: string, where?: Where) {
  const who: Someone = here.someone(name, where);
  /** The last message that was said to them alone: it is there that they press. */
  let last = "";
  const pressed = async (data: Json): Promise<Answered> => await here.send(who.presses(data, last));
  return {
    who,
    pressed,
    /** The card that answers a line. */
    says: async (line: string): Promise<Json> => {
      const before = (await here.said(name, 0)).length;
      await here.send(who.tells(line));
      const said = (await here.said(name, before + 1)).at(-1);
      last = said?.id ?? "";
      return cardIn(said?.activity);
    },
    presses: async (card: Json, label: string): Promise<Answered> => await pressed(dataOf(card, label)),
    /** The form that a button opens. */
    opens: async (card: Json, label: string): Promise<Json> => {
      const { body } = await here.send(who.opens(dataOf(card, label)));
      const form = cardIn(body);
      if (!form?.body) throw new Error(`no form: ${JSON.stringify(body)}`);
      return form;
    },
    /** Sends a form, twice at the same time, as somebody does who is impatient. */
    sends: async (form: Json, values: Record<string, string | string[]>): Promise<Json> => {
      const sent = who.submits(filledIn(form, values));
      const [{ body }] = await Promise.all([here.send(sent), here.send(sent)]);
      return body;
    },
  };
}
