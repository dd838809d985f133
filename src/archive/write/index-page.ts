import { showDay } from "../../view/format.ts";
import type { Text } from "../../view/text.ts";
import { html } from "../../web/render/html.ts";
import { KINDS } from "../kind.ts";
import type { References } from "../read/read-references.ts";
import { pagePath, type Running, type Subject } from "../subject.ts";
import { pageDocument } from "./page.ts";

interface Delivered {
  settled: readonly Subject[];
  running: readonly Running[];
  references: readonly References[];
}

/** The way into a delivery: what is in it, and what comes in a later one. It is for everybody. */
export function indexPage(t: Text, name: string, { settled, running, references }: Delivered): string {
  const { archive } = t;
  const nameOf = (one: Running): string => (one.room === null ? one.title : `(${archive.closed})`);
  const main = html`
    <h1>${archive.title(name)}</h1>
    <p>${archive.lead}</p>
    ${KINDS.map((kind) => {
      const subjects = settled.filter((subject) => subject.kind === kind);
      return html`<h2>${archive.kinds[kind]} (${subjects.length})</h2>
        ${
          subjects.length > 0 &&
          html`<ul>${subjects.map(
            (subject) =>
              html`<li><a href=${pagePath(subject)}>${subject.key}</a>${" "}${nameOf(subject)}, ${showDay(t, subject.from)}</li>`,
          )}</ul>`
        }`;
    })}
    <h2>${archive.running} (${running.length})</h2>
    <p>${archive.runningLead}</p>
    ${
      running.length > 0 &&
      html`<ul>${running.map((one) => html`<li>${archive.kinds[one.kind]}: ${one.key} ${nameOf(one)}</li>`)}</ul>`
    }
    ${
      references.length > 0 &&
      html`<h2>${archive.parts}</h2>
        <p>${archive.partsLead}</p>
        <dl>${references.map(
          ({ list, refs }) => html`<div><dt>${archive.partLists[list]}</dt><dd>${refs.join(", ")}</dd></div>`,
        )}</dl>`
    }`;
  return pageDocument(t, archive.title(name), main);
}
