import { once } from "node:events";
import { type AddressInfo, createServer, type Server } from "node:net";

/** One port of the stack: what listens there and which variable moves it. */
interface PortOfStack {
  what: string;
  variable: string;
  default: number;
}

const portsOfStack = {
  server: { what: "the Usher server", variable: "PORT", default: 4000 },
  demo: { what: "the demo host", variable: "DEMO_PORT", default: 4001 },
  smtp: { what: "the inbox (SMTP)", variable: "INBOX_SMTP_PORT", default: 1025 },
  inbox: { what: "the inbox (web page)", variable: "INBOX_PORT", default: 1080 },
  postgres: { what: "PostgreSQL", variable: "USHER_POSTGRES_PORT", default: 5433 },
} as const satisfies Record<string, PortOfStack>;

export type StackPorts = Record<keyof typeof portsOfStack, number>;

const names = Object.keys(portsOfStack) as (keyof StackPorts)[];

export function portsFromEnvironment(environment: NodeJS.ProcessEnv): StackPorts {
  const ports = names.map((name) => [name, portFrom(environment, portsOfStack[name])]);
  return Object.fromEntries(ports) as StackPorts;
}

function portFrom(
  environment: NodeJS.ProcessEnv,
  { variable, default: usual }: PortOfStack,
): number {
  const given = environment[variable];
  if (!given) return usual;
  const port = Number(given);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`${variable} is "${given}": it must be a port, a number from 1 to 65535.`);
  return port;
}

/** Ports nobody uses, for tests. Taken together, so that they differ from each other. */
export async function freePorts(): Promise<StackPorts> {
  const servers = await Promise.all(names.map(() => listen(0, "127.0.0.1")));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  for (const server of servers) server.close();
  return Object.fromEntries(names.map((name, index) => [name, ports[index]])) as StackPorts;
}

/**
 * What to tell a person when ports are taken, with a command that will work; null when all are free.
 * `ours` are taken by the stack's own parts, e.g. PostgreSQL that outlived a killed server.
 */
export async function whyNotPorts(ports: StackPorts, ours: number[]): Promise<string | null> {
  const used = new Set(Object.values(ports));
  const lines: string[] = [];
  const offers: string[] = [];
  for (const name of names) {
    const { what, variable } = portsOfStack[name];
    if (ours.includes(ports[name]) || (await isFree(ports[name]))) continue;
    const offer = await nextFree(ports[name], used);
    lines.push(`  Port ${ports[name]} for ${what} is taken; ${variable}=${offer} is free.`);
    offers.push(`${variable}=${offer}`);
  }
  if (lines.length === 0) return null;
  return [...lines, "", `Run instead:  ${offers.join(" ")} npx pnpm@12 start`].join("\n");
}

async function nextFree(taken: number, used: Set<number>): Promise<number> {
  let port = taken + 1;
  while (used.has(port) || !(await isFree(port))) port += 1;
  used.add(port);
  return port;
}

/** On both addresses that "localhost" may mean. A machine without IPv6 has no ::1 to be taken. */
async function isFree(port: number): Promise<boolean> {
  try {
    for (const host of ["127.0.0.1", "::1"]) (await listen(port, host)).close();
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EADDRNOTAVAIL";
  }
}

async function listen(port: number, host: string): Promise<Server> {
  const server = createServer().listen(port, host);
  await once(server, "listening");
  return server;
}
