import { formValue } from "../../receive/form-value.ts";
import { sendOn } from "../../respond.ts";
import type { Handler } from "../../session/visitor.ts";
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
    const done = isApply ? await setup.apply(actor, version) : await setup.discard(actor, version);
    const text = !done ? words.another : isApply ? words.applied : words.discarded;
    sendOn(web, visitor, response, { room: "", back: SETUP_PATH }, { kind: "words", text });
  });

/** The file of the draft, else the one that is applied, to read and to keep. */
export const sendSetupFile = (web: Web): Handler =>
  forCoordinator(web, async (setup, { actor, t }, _request, response) => {
    const yaml = await setup.yaml(actor);
    if (yaml === undefined) return void response.status(404).type("text").send(t.pages.setup.noFile);
    response.attachment(`${actor.cooperation}.yaml`).type("application/yaml").send(yaml);
  });
