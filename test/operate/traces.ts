import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { expect } from "vitest";
import { type Json, startServer } from "../server.ts";

interface SeenSpan {
  name: string;
  id: string;
  parent: string;
  trace: string;
  attributes: Record<string, unknown>;
}

/** A collector that takes OTLP over HTTP, as JSON, and keeps what it was sent. */
async function openCollector() {
  const sent: string[] = [];
  const tokens = new Set<string | undefined>();
  const server = createServer(async (request, response) => {
    tokens.add(request.headers.authorization);
    sent.push(await text(request));
    response.writeHead(200, { "content-type": "application/json" }).end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const spans = (): SeenSpan[] =>
    sent
      .map((body): Json => JSON.parse(body))
      .flatMap(({ resourceSpans }) => resourceSpans)
      .flatMap(({ scopeSpans }) => scopeSpans)
      .flatMap((scope: Json) => scope.spans)
      .map((span: Json) => ({
        name: span.name,
        id: span.spanId,
        parent: span.parentSpanId ?? "",
        trace: span.traceId,
        attributes: Object.fromEntries(
          span.attributes.map(({ key, value }: Json) => [key, Object.values(value)[0]]),
        ),
      }));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent: () => sent.join("\n"),
    tokens: () => [...tokens],
    spans,
    close: () => server.close(),
  };
}

/** Starts a server on a database, works with it, and looks at what a collector then has. */
export async function expectTraces(database: Record<string, string>): Promise<void> {
  const collector = await openCollector();
  const settings = {
    ...{ LEERLUS_DEMO: "1", OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint },
    OTEL_EXPORTER_OTLP_HEADERS: "authorization=Bearer%20geheim",
  };
  const server = await startServer({ ...database, ...settings });
  try {
    const input = { title: "Pieterbaas verhuist", holder: "anna@example.org", due: "2026-02-20" };
    const body = { input, room: "implementation" };
    expect((await server.api("POST", "/api/v1/commands/action/add", body)).status).toBe(200);
    expect(
      (await server.api("POST", "/api/v1/commands/action/show", { input: { action: "A-999" } })).status,
    ).toBe(404);
    expect((await server.api("POST", "/api/v1/demo/clock", { advance: "P14D" })).status).toBe(200);
    await fetch(`${server.url}/kalender/geheim-adres.ics`);
    const names = () => new Set(collector.spans().map(({ name }) => name));
    for (const name of [
      "POST /api/v1/commands",
      "command action/add",
      "GET /kalender",
      "delivery web",
      "insert counters insert actions",
    ])
      await expect.poll(names, { message: name }).toContain(name);
    await expect.poll(() => [...names()].filter((name) => name.startsWith("job "))).not.toEqual([]);
    expect(collector.tokens()).toEqual(["Bearer geheim"]);
    const spans = collector.spans();
    const command = spans.find(({ name }) => name === "command action/add");
    const request = spans.find(({ id }) => id === command?.parent);
    const inserted = spans.find(
      ({ name, parent }) => name === "insert counters insert actions" && parent === command?.id,
    );
    expect([request?.name, request?.trace, inserted?.trace]).toEqual([
      "POST /api/v1/commands",
      command?.trace,
      command?.trace,
    ]);
    expect(request?.attributes).toMatchObject({
      "http.request.method": "POST",
      "http.response.status_code": 200,
    });
    expect(spans.find(({ name }) => name === "command action/show")?.attributes).toEqual({
      via: "api",
      "leerlus.refused": "not-found",
    });
    for (const secret of [
      "Pieterbaas",
      "anna",
      "example.org",
      "A-1",
      "geheim-adres",
      "ll_test_token",
      "$1",
      "g7",
    ])
      expect([secret, collector.sent().includes(secret)]).toEqual([secret, false]);
    expect(await server.kill()).toBe(0);
  } finally {
    await server.kill("SIGKILL");
    collector.close();
  }
}
