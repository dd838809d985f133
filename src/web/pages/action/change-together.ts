import type { Request } from "express";
import { keyOfForm } from "../../../conversation/run-request.ts";
import { recordOf } from "../../../domain/record.ts";
import { dispatch } from "../../../engine/dispatch.ts";
import { nounOfRef } from "../../../engine/input/parse-field.ts";
import { findCommand } from "../../../engine/registry.ts";
import type { Card, ListItem } from "../../../view/card.ts";
import { backTo } from "../../back-to.ts";
import { keyOfForm as idOfForm } from "../../receive/command-from-form.ts";
import { formValue } from "../../receive/form-value.ts";
import { sendOn } from "../../respond.ts";
import { actorOf } from "../../run.ts";
import type { Handler, Visitor } from "../../session/visitor.ts";
import type { Web } from "../../web.ts";

/** As many as a page of the table has. */
const MOST = 50;

/** By the name of the button: the command, and the field of it that the form fills. */
const CHANGES = new Map<string, [path: string, field: string, from: string]>([
  ["status", ["action/status", "state", "status"]],
  ["uitstel", ["action/snooze", "until", "tot"]],
  ["overdragen", ["action/hand-over", "holder", "aan"]],
]);

/** Changes all the actions that were ticked, each by itself, and says of each what came of it. */
export function changeTogether(web: Web): Handler {
  return async (visitor, request, response) => {
    const card = await cardOf(web, visitor, request);
    sendOn(
      web,
      visitor,
      response,
      { room: "", back: backTo(request) },
      { kind: "answer", card, shared: false },
    );
  };
}

async function cardOf(web: Web, visitor: Visitor, request: Request): Promise<Card> {
  const { page } = visitor.t;
  const refs = chosen(request.body);
  const [path, field, from] = CHANGES.get(formValue(request.body, "wat")) ?? [];
  const command = path === undefined ? undefined : findCommand(web.engine.registry, path);
  const value = from === undefined ? "" : formValue(request.body, from).trim();
  const say = (text: string): Card => ({
    title: [page.togetherTitle],
    body: [{ type: "text", text: [text] }],
  });
  if (refs.length === 0) return say(page.choseNothing);
  if (!command || field === undefined || value === "") return say(page.saidNothing);
  const id = idOfForm(request.body);
  const items: ListItem[] = [];
  let done = 0;
  for (const ref of refs) {
    const input = { action: ref, [field]: value };
    const key = id === "" ? undefined : keyOfForm(id, { wat: path, ...input });
    const reply = await dispatch(web.engine, { command, input, actor: actorOf(visitor), via: "web", key });
    done += reply.ok ? 1 : 0;
    if (reply.ok) items.push({ text: reply.card.title, buttons: reply.undo ? [reply.undo] : [] });
    else {
      const why = new Set([reply.message, ...reply.issues.map(({ message }) => message)]);
      items.push({ text: [{ ref }, `: ${[...why].join(" ")}`] });
    }
  }
  return { title: [page.together(done, refs.length)], body: [{ type: "list", items, empty: "" }] };
}

function chosen(body: unknown): string[] {
  const sent = new Set([recordOf(body).actie].flat());
  return [...sent]
    .filter((ref): ref is string => typeof ref === "string" && nounOfRef(ref) === "action")
    .slice(0, MOST);
}
