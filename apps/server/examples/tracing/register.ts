import { startNodeSdk } from "@opentelemetry/sdk-node";

// Of what sends them, its name and a number: not the machine, nor what the process was started with.
process.env.OTEL_NODE_RESOURCE_DETECTORS ??= "service";

/**
 * Sends a server's traces by OTLP: `node --import` this file before `serve`. Where to, under which name and how many of
 * them, the `OTEL_…` variables say. Figures and logs go their own ways, and no part of Node or of a library is watched:
 * that would note addresses with their queries, and what is asked of the database with its values.
 */
const sdk = startNodeSdk({ metricReaders: [], logRecordProcessors: [], instrumentations: [] });

// What is still to be sent as the server has ended.
process.once("beforeExit", () => sdk.shutdown());
