import { html as makeHtml } from "htm/preact";
import { renderToString } from "preact-render-to-string";
import { wallClock } from "../domain/calendar/day.ts";
import { showDay } from "../view/format.ts";
import type { Text } from "../view/text.ts";
import { byDay, type Line } from "./transcript.ts";

const STYLE = `
  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a }
  h2 { font-size: 1.1rem; border-bottom: 2px solid #154273; padding-top: 1.5rem }
  article { margin: 1rem 0; padding-left: 1rem; border-left: 4px solid #cfd8e3 }
  article.leerlus { border-color: #154273 }
  header { color: #4a4a4a; font-size: .9rem }
  p { margin: .25rem 0; white-space: pre-wrap; overflow-wrap: anywhere }`;

/** The transcript as one page that stands alone. */
export function transcriptPage(t: Text, title: string, lines: readonly Line[]): string {
  const page = makeHtml`<html lang=${t.language}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <title>${title}</title>
      <style>
        ${STYLE}
      </style>
    </head>
    <body>
      <main>
        <h1>${title}</h1>
        ${byDay(lines).map(
          ([day, said]) => makeHtml`<section>
            <h2>${showDay(t, day)}</h2>
            ${said.map(
              (line) => makeHtml`<article class=${line.who === "Leerlus" ? "leerlus" : "person"}>
                <header>
                  <time>${wallClock(line.at)}</time> · ${line.room}${line.thread ? ` › ${line.thread}` : ""} ·
                  <strong> ${line.who}</strong>
                </header>
                <p><bdi>${line.text}</bdi></p>
              </article>`,
            )}
          </section>`,
        )}
      </main>
    </body>
  </html>`;
  return `<!doctype html>\n${renderToString(page)}\n`;
}
