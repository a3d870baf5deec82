import { createApp } from "./app.ts";
import { readSettings } from "./settings.ts";
import { createUsher } from "./usher.ts";

/** The demo host: small products whose people are managed by Usher. */
const settings = readSettings(process.env);
const app = await createApp(settings, createUsher(settings));

for (const signal of ["SIGTERM", "SIGINT"]) process.once(signal, () => void app.close());

await app.listen({ port: settings.port, host: "127.0.0.1" });
console.log(`The sample products are at ${settings.origin}`);
