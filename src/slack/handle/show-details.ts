import { readCooperation } from "../../conversation/directory/workspace.ts";
import { cardOfRef } from "../../conversation/preview.ts";
import { refInLink } from "../../view/link.ts";
import { textIn } from "../../view/text.ts";
import { entityOf, OLDER } from "../render/entity.ts";
import { slackApi } from "../send/api.ts";
import { failureOf } from "../send/failure.ts";
import { type EventWork, renderContextFor, type Speaker } from "../surface.ts";

/** A `trigger_id` is good for three seconds. */
const TRIGGER_MS = 2800;

/**
 * Fills the pane beside a work object for whoever opened it, with what they may see. A stranger sees nothing, whether
 * there is something or not; to a member what they may not see is not there.
 */
export function showDetails(slack: Speaker): EventWork {
  const { engine, options } = slack;
  return async ({ event, installation, caller, attempts }) => {
    const { trigger_id: trigger, entity_url: entity, link } = event;
    // It opens once, within seconds of the click.
    if (!installation || typeof trigger !== "string" || attempts > 1) return;
    const who = await caller(true);
    if (!who) return;
    const api = slackApi(installation.token, { apiUrl: options.apiUrl, timeoutMs: TRIGGER_MS });
    const present = async (how: Details): Promise<void> => {
      try {
        await api.entity.presentDetails({ trigger_id: trigger, ...how });
      } catch (error) {
        const code = Object.values(failureOf(error))[0];
        engine.log.warn({ surface: "slack", code }, "details not shown");
      }
    };
    if (who.isStranger) return await present({ error: { status: "restricted" } });
    const ref = refInLink(engine.baseUrl, String(entity ?? link?.url ?? ""))?.toUpperCase();
    const { cooperation, language } = who.actor;
    const t = textIn(language ?? (await readCooperation(engine, cooperation))?.language ?? "nl");
    const card = ref && (await cardOfRef({ engine, surface: "slack" }, who.actor, t, ref));
    if (!card) return await present({ error: { status: "not_found" } });
    const context = await renderContextFor(slack, installation.team, t);
    await present({ metadata: entityOf(context, card, { cooperation, ref: card.ref ?? ref, at: OLDER }) });
  };
}

type Details = Omit<Parameters<ReturnType<typeof slackApi>["entity"]["presentDetails"]>[0], "trigger_id">;
