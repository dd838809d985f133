import { z } from "zod";
import { AGREEMENT_STATES } from "../../src/domain/agreement/agreement.ts";
import { command, member } from "../../src/engine/command.ts";
import { choice, longText, ref } from "../../src/engine/input/field.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { change, changeable } from "./change.ts";

/**
 * `afspraak status OA-2026-1 bereikt; toelichting alle partijen zijn klaar`: the agreement in its new state, in the
 * room where it was typed.
 */
export const statusAgreement = command({
  name: ["afspraak", "status"],
  alias: ["agreement", "status"],
  summary: (t) => t.agreement.statusSummary,
  input: z.object({
    agreement: ref("agreement", "agreement"),
    state: choice("state", "agreementState", AGREEMENT_STATES),
    note: longText("note", { max: 1000 }).optional(),
  }),
  allow: member,
  changes: true,
  run: async (ctx, actor, { agreement: ref, state, note }) => {
    const { t } = ctx;
    const agreement = await changeable(ctx, actor, ref);
    if (state === "revised") {
      const message = t.agreement.useSupersede;
      throw new Refusal("invalid", message, [{ field: "state", message }]);
    }
    if (state === agreement.state) {
      throw new Refusal("conflict", t.agreement.already(ref, t.choice.agreementState[state]));
    }
    return await change(ctx, actor, agreement, { state }, note);
  },
});
