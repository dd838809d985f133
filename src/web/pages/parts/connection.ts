import type { VNode } from "preact";
import type { Text } from "../../../view/text.ts";
import { html } from "../../render/html.ts";

/** Of a page that renews itself: where it says that the line is gone, and how somebody makes it stand still. */
export const connectionPart = ({ web }: Text): VNode => html`
  <p id="verbinding" class="ll-connection" role="status" data-lost=${web.lost} data-failed=${web.failed}></p>
  <p><button type="button" class="utrecht-button utrecht-button--subtle ll-small" data-stand-still aria-pressed="false" hidden>
    ${web.standStill}</button></p>`;
