import type { types } from "@slack/bolt";
import type { Form } from "../../engine/input/form.ts";
import { formHeading } from "../../engine/input/form-heading.ts";
import { section } from "./blocks.ts";
import { inert, readJson } from "./button-codec.ts";
import { plainObject } from "./buttons.ts";
import { literal } from "./clean.ts";
import { cut } from "./cut.ts";
import { inputBlock } from "./input.ts";
import { LIMIT } from "./slack-limits.ts";
import { type RenderContext, strong } from "./text.ts";

/** What a form carries along, to be read when it is sent. */
export interface About {
  command: string;
  /** The key of the room it is about. */
  room?: string | undefined;
  /** The same form sent twice has one effect. */
  nonce: string;
  /** Where it was asked for, such as the channel and the message of a shortcut. */
  from?: Record<string, string> | undefined;
}

/** A form as a modal, with what is known filled in and what is wrong said at its field. */
export function modalView(context: RenderContext, form: Form, about: About): types.ModalView {
  const { t } = context;
  const title = form.title.charAt(0).toUpperCase() + form.title.slice(1);
  const wrong = [...form.problems, ...(form.fields.some((f) => f.problem) ? [formHeading(t, form)] : [])];
  const notes = [
    ...(title.length > LIMIT.viewTitle || form.fields.length === 0 ? [strong(title)] : []),
    ...wrong.map((problem) => `:warning: ${literal(problem)}`),
    ...(form.confirm ? [`:warning: ${literal(form.confirm)}`] : []),
  ];
  return {
    type: "modal",
    callback_id: `form:${form.command}`,
    private_metadata: metadataOf({ ...about, command: form.command }),
    title: plainObject(title, LIMIT.viewTitle),
    submit: plainObject(t.web.save, LIMIT.viewTitle),
    close: plainObject(t.web.cancel, LIMIT.viewTitle),
    blocks: [
      ...notes.map((note) => section(cut(note, LIMIT.section))),
      ...form.fields.map((field) => inputBlock(t, field)),
    ].slice(0, LIMIT.viewBlocks),
  };
}

/** @throws RangeError when it is longer than Slack takes: what is in it is ours, so that is a bug */
function metadataOf(about: About): string {
  const text = inert(about);
  if (text.length > LIMIT.viewMetadata)
    throw new RangeError(`a form carries ${text.length} characters along`);
  return text;
}

/** What a form carried along; undefined when Leerlus did not make it. */
export function readAbout(metadata: string): About | undefined {
  const { command, room, nonce, from } = readJson(metadata) ?? {};
  if (typeof command !== "string" || typeof nonce !== "string") return undefined;
  return {
    command,
    nonce,
    room: typeof room === "string" ? room : undefined,
    from: typeof from === "object" && from !== null ? textsOf(from) : undefined,
  };
}

const textsOf = (value: object): Record<string, string> =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => typeof part === "string"));
