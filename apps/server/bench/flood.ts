import autocannon from "autocannon";
import { makeOrganization } from "../src/testing/organization.ts";
import { password } from "../src/testing/person.ts";
import { type Stand, startStand } from "./stand.ts";

/**
 * What whoever is signed in notices of a flood of sign-ins: `session.me` alone, and then beside two hundred connections
 * that try wrong passwords as fast as they are answered.
 */
const seconds = 10;
/** Reads in a second; less than the server could answer, as people ask. */
const reads = 40;
const attackers = 200;
/** In milliseconds, at the 99th percentile. */
const allowed = 500;

const stand = await startStand();
try {
  const { slug, cookie } = await prepare(stand);
  await read(cookie, 2);
  const alone = await read(cookie, seconds);
  const flooding = flood(slug, seconds + 2);
  // Once it has come to full strength.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const beside = await read(cookie, seconds);
  print({ alone, beside, flooded: await flooding });
} finally {
  await stand.stop();
}

async function prepare({ orm, clock, address }: Stand): Promise<{ slug: string; cookie: string }> {
  const { mia } = await makeOrganization({ orm, clock }, { mia: "member" });
  const { slug } = mia.organization;
  const response = await fetch(`${address}/trpc/session.signIn`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ organization: slug, identifier: mia.email, password }),
  });
  return { slug, cookie: response.headers.getSetCookie()[0]?.split(";")[0] ?? "" };
}

function read(cookie: string, duration: number): Promise<autocannon.Result> {
  return autocannon({
    url: `${stand.address}/trpc/session.me`,
    ...{ duration, connections: 8, overallRate: reads, headers: { cookie } },
  });
}

/**
 * Each try at another account, so that no limit but the server's own holds them off; from a thread of its own, so that
 * what is measured beside it does not wait for it.
 */
function flood(organization: string, duration: number): Promise<autocannon.Result> {
  const identifier = "nobody-[<id>]@nowhere.example";
  return autocannon({
    url: `${stand.address}/trpc/session.signIn`,
    ...{ duration, connections: attackers, method: "POST", workers: 1, idReplacement: true },
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ organization, identifier, password: "not the password" }),
  });
}

type Figures = Record<"alone" | "beside" | "flooded", autocannon.Result>;

function print({ alone, beside, flooded }: Figures): void {
  const row = (name: string, { latency, requests, non2xx, errors }: autocannon.Result) =>
    console.log(
      name.padEnd(34) +
        [latency.p50, latency.p97_5, latency.p99, latency.max, requests.total, non2xx, errors]
          .map((figure) => String(Math.round(figure)).padStart(9))
          .join(""),
    );
  const heads = ["p50, ms", "p97.5", "p99", "most", "answers", "not 2xx", "errors"];
  console.log("".padEnd(34) + heads.map((head) => head.padStart(9)).join(""));
  row("session.me alone", alone);
  row("session.me beside the flood", beside);
  row(`sign-ins, ${attackers} at a time`, flooded);
  const statuses = Object.entries(flooded.statusCodeStats ?? {});
  console.log(statuses.map(([status, { count }]) => `${status}: ${count}`).join(", "));
  const good = beside.latency.p99 < allowed && beside.non2xx === 0 && beside.errors === 0;
  if (!good) process.exitCode = 1;
  console.log(good ? `Under ${allowed} ms at the 99th percentile.` : "Too slow, or not answered.");
}
