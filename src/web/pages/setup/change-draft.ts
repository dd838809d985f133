import type { Text } from "../../../view/text.ts";
import { formValue } from "../../receive/form-value.ts";
import { sendOn } from "../../respond.ts";
import type { Handler } from "../../session/visitor.ts";
import type { Setup } from "../../setup.ts";
import type { Web } from "../../web.ts";
import { forCoordinator, SETUP_PATH } from "./for-coordinator.ts";

/** Applies the draft or throws it away, as it was shown; whoever comes second is told. */
export const changeDraft = (web: Web): Handler =>
  forCoordinator(web, async (setup, visitor, request, response) => {
    const { t, actor } = visitor;
    const words = t.pages.setup;
    const written = formValue(request.body, "versie");
    const version = /^\d{1,9}$/.test(written) ? Number(written) : 0;
    const isApply = formValue(request.body, "doe") === "toepassen";
    const text = isApply
      ? applied(t, await setup.apply(actor, version))
      : (await setup.discard(actor, version))
        ? words.discarded
        : words.another;
    sendOn(web, visitor, response, { room: "", back: SETUP_PATH }, { kind: "words", text });
  });

function applied({ setup, pages }: Text, outcome: Awaited<ReturnType<Setup["apply"]>>): string {
  if (outcome.done) return pages.setup.applied;
  return outcome.forgotten.length > 0
    ? outcome.forgotten.map(setup.forgotten).join(" ")
    : pages.setup.another;
}

/** The file of the draft, else the one that is applied, to read and to keep. */
export const sendSetupFile = (web: Web): Handler =>
  forCoordinator(web, async (setup, { actor, t }, _request, response) => {
    const yaml = await setup.yaml(actor);
    if (yaml === undefined) return void response.status(404).type("text").send(t.pages.setup.noFile);
    response.attachment(`${actor.cooperation}.yaml`).type("application/yaml").send(yaml);
  });
