import { keyOfPress } from "../../engine/posting/buttons.ts";
import { sendProblem } from "../pages/shell/problem.ts";
import { commandFromForm, inputFromForm, keyOfForm } from "../receive/command-from-form.ts";
import { formValue } from "../receive/form-value.ts";
import { respond } from "../respond.ts";
import { openForm, run } from "../run.ts";
import type { Handler } from "../session/visitor.ts";
import type { Web } from "../web.ts";

/** A button, or the yes to a question: a command with its input as JSON. */
export function pressed(web: Web): Handler {
  return async (visitor, request, response) => {
    const named = await commandFromForm(web, visitor, response, request.body);
    if (!named) return;
    const asked = {
      ...named,
      // A page asks once for each press: what it sent has no id of its own.
      key: keyOfPress(named.command, keyOfForm(request.body), "") ?? "",
      confirmed: formValue(request.body, "zeker") === "1",
      question: formValue(request.body, "ask").slice(0, 500),
      isOnPost: formValue(request.body, "bericht") === "1",
    };
    // What may be about a child is written otherwise: it was posted, because no address may hold it.
    const isAnew = formValue(request.body, "anders") === "1" && named.command.allow(visitor.actor);
    const outcome = isAnew ? await openForm(web, visitor, asked) : await run(web, visitor, asked);
    await respond(web, visitor, response, named.room, outcome);
  };
}

/** The form of a command, to be filled in. */
export function askedForm(web: Web): Handler {
  return async (visitor, request, response) => {
    const named = await commandFromForm(web, visitor, response, request.query);
    if (!named) return;
    const asked = { ...named, key: "", confirmed: false };
    const { notAllowed, guest } = visitor.t.refusal;
    const isGuest =
      visitor.actor.role === "guest" && named.command.allow({ ...visitor.actor, role: "member" });
    if (named.command.allow(visitor.actor)) {
      await respond(web, visitor, response, named.room, await openForm(web, visitor, asked));
      return;
    }
    const text = isGuest ? guest : notAllowed;
    await sendProblem(web, response, 403, (t) => [t.web.refusedTitle, text], visitor);
  };
}

/** A form that was filled in. */
export function sentForm(web: Web): Handler {
  return async (visitor, request, response) => {
    const named = await commandFromForm(web, visitor, response, { ...request.body, input: "{}" });
    if (!named) return;
    const input = inputFromForm(named.command, request.body);
    const asked = { ...named, input, key: keyOfForm(request.body), confirmed: false, isFilledIn: true };
    await respond(web, visitor, response, named.room, await run(web, visitor, asked));
  };
}
