import { AsyncLocalStorage } from "node:async_hooks";
import { type TracingChannelSubscribers, tracingChannel } from "node:diagnostics_channel";
import { ROOT_CONTEXT, type Span, SpanStatusCode, type Tracer, trace } from "@opentelemetry/api";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { BatchSpanProcessor, TracerProvider } from "@opentelemetry/sdk-trace";
import { codeIn } from "../../../db/lost.ts";
import { recordOf } from "../../domain/record.ts";
import type { Span as Work } from "../../engine/traced.ts";

const CHANNELS = ["leerlus:work", "leerlus:statement"];
/** A process that is stopped has ten seconds for everything. */
const LAST_MS = 2000;
const SEND_MS = 1000;

type Event = Work & { span?: Span; result?: unknown; error?: unknown };

/**
 * Sends a span of every request, command, job, delivery and statement to a collector, by OTLP over HTTP. Where none is
 * there spans are lost and nothing else happens.
 * @returns what sends the last ones and ends it
 */
export function startTracing({ endpoint, service }: { endpoint: string; service: string }) {
  const exporter = new OTLPTraceExporter({ url: `${endpoint}/v1/traces` });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ "service.name": service }),
    spanProcessors: [new BatchSpanProcessor({ exporter, scheduledDelayMillis: SEND_MS })],
  });
  const ends = CHANNELS.map((name) => hear(name, provider.getTracer("leerlus")));
  return async (): Promise<void> => {
    for (const end of ends) end();
    const late = new Promise<void>((resolve) => setTimeout(resolve, LAST_MS).unref());
    await Promise.race([provider.shutdown().catch(() => undefined), late]);
  };
}

/** In which span this is done. */
const within = new AsyncLocalStorage<Event>();

function hear(name: string, tracer: Tracer): () => void {
  const channel = tracingChannel<Event, Event>(name);
  const heard: TracingChannelSubscribers<Event> = {
    start: () => undefined,
    end: () => undefined,
    asyncStart: () => undefined,
    asyncEnd: (event) => finish(event),
    error: (event) => fail(event),
  };
  channel.start.bindStore(within, (event) => begin(tracer, event));
  channel.subscribe(heard);
  return () => {
    channel.start.unbindStore(within);
    channel.unsubscribe(heard);
  };
}

function begin(tracer: Tracer, event: Event): Event {
  const parent = within.getStore()?.span;
  const context = parent ? trace.setSpan(ROOT_CONTEXT, parent) : ROOT_CONTEXT;
  event.span = tracer.startSpan(event.name, { attributes: event.attributes }, context);
  return event;
}

/** What came of it: the status of a request, the code with which a command was refused. */
function finish({ span, result }: Event): void {
  const { status, code } = recordOf(result);
  if (typeof status === "number") span?.setAttribute("http.response.status_code", status);
  if (typeof code === "string") span?.setAttribute("leerlus.refused", code);
  if ((typeof status === "number" && status >= 500) || code === "fault")
    span?.setStatus({ code: SpanStatusCode.ERROR });
  span?.end();
}

/** By its code or class: the message of a database quotes people's data. */
function fail({ span, error }: Event): void {
  const type = codeIn(error) ?? (error instanceof Error ? error.constructor.name : typeof error);
  span?.setAttribute("error.type", type);
  span?.setStatus({ code: SpanStatusCode.ERROR });
}
