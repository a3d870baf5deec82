import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { profiles } from "@usher/domain";
import { expect, test } from "vitest";
import { readSettings } from "./settings.ts";

const USHER_FOLDER = mkdtempSync(join(tmpdir(), "usher-settings-"));

const production = {
  NODE_ENV: "production",
  DATABASE_URL: "postgresql://usher@db.example/usher",
  USHER_PUBLIC_URL: "https://users.example.com",
  USHER_SECRET: "x".repeat(32),
  USHER_SMTP_URL: "smtps://mail.example.com",
  USHER_MAIL_FROM: "Example <users@example.com>",
  USHER_ALLOWED_ORIGINS: "https://app.example.com, https://admin.example.com",
};

test("in development safe values are made, and the secret stays the same", () => {
  const settings = readSettings({ USHER_FOLDER });
  expect(settings).toMatchObject({
    production: false,
    databaseUrl: undefined,
    port: 4000,
    host: "127.0.0.1",
    publicUrl: "http://localhost:4000",
    allowedOrigins: ["http://localhost:4001"],
  });
  expect(settings.secret.length).toBeGreaterThanOrEqual(32);
  expect(readSettings({ USHER_FOLDER }).secret).toBe(settings.secret);
});

test("a host's own profiles are read from a file, and a wrong one is named", () => {
  const file = join(USHER_FOLDER, "profiles.json");
  const own = { ...profiles["multi-role"], key: "own" };
  writeFileSync(file, JSON.stringify([own]));
  expect(readSettings({ USHER_FOLDER, USHER_PROFILES: file }).profiles).toEqual([own]);
  writeFileSync(file, JSON.stringify([{ ...own, deletion: "sometimes" }]));
  const read = () => readSettings({ USHER_FOLDER, USHER_PROFILES: file });
  expect(read).toThrow(/USHER_PROFILES: .*0\.deletion: This must be a boolean/);
  writeFileSync(file, "{");
  expect(read).toThrow(/USHER_PROFILES: .* can't be read as JSON/);
});

test("in production all is taken from the environment", () => {
  expect(readSettings(production)).toMatchObject({
    production: true,
    publicUrl: "https://users.example.com",
    allowedOrigins: ["https://app.example.com", "https://admin.example.com"],
    secret: production.USHER_SECRET,
  });
});

test("networks of webhooks are read; one of the machine itself is for development only", () => {
  const networks = (USHER_WEBHOOK_NETWORKS: string) => ({ USHER_FOLDER, USHER_WEBHOOK_NETWORKS });
  expect(readSettings({ USHER_FOLDER }).webhookNetworks).toEqual([]);
  expect(readSettings(networks("127.0.0.0/8, ::1/128")).webhookNetworks).toEqual([
    "127.0.0.0/8",
    "::1/128",
  ]);
  expect(() => readSettings(networks("10.0.0.1"))).toThrow(/^USHER_WEBHOOK_NETWORKS: .*network/);
  const running = (list: string) => readSettings({ ...production, ...networks(list) });
  expect(running("10.0.0.0/8").webhookNetworks).toEqual(["10.0.0.0/8"]);
  for (const list of ["127.0.0.5/32", "0.0.0.0/0", "10.0.0.0/8, ::/0"])
    expect(() => running(list)).toThrow("USHER_WEBHOOK_NETWORKS: no loopback");
});

test("the way past a pooler, a standby, how many connections and how long to drain are read; nothing is past no database", () => {
  expect(readSettings(production)).toMatchObject({
    directUrl: undefined,
    standbyUrl: undefined,
    poolSize: undefined,
    drainSeconds: 0,
  });
  const direct = "postgresql://usher@primary.example/usher";
  const standby = "postgresql://usher@standby.example/usher";
  const several = {
    USHER_DATABASE_DIRECT_URL: direct,
    USHER_DATABASE_STANDBY_URL: standby,
    USHER_DATABASE_POOL_SIZE: "40",
    USHER_DRAIN_SECONDS: "10",
  };
  expect(readSettings({ ...production, ...several })).toMatchObject({
    directUrl: direct,
    standbyUrl: standby,
    poolSize: 40,
    drainSeconds: 10,
  });
  expect(() => readSettings({ USHER_FOLDER, USHER_DATABASE_DIRECT_URL: direct })).toThrow(
    "USHER_DATABASE_DIRECT_URL: only together with DATABASE_URL.",
  );
  expect(() => readSettings({ USHER_FOLDER, USHER_DATABASE_STANDBY_URL: standby })).toThrow(
    "USHER_DATABASE_STANDBY_URL: only together with DATABASE_URL.",
  );
});

test("secrets come from files that a store for secrets mounts", () => {
  const file = join(USHER_FOLDER, "mounted");
  const { USHER_SECRET: _secret, ...others } = production;
  writeFileSync(file, `${"y".repeat(32)}\n`);
  const from = { ...others, USHER_SECRET_FILE: file };
  expect(readSettings(from).secret).toBe("y".repeat(32));
  expect(() => readSettings({ ...from, USHER_SECRET: "x".repeat(32) })).toThrow(
    "USHER_SECRET_FILE: not together with USHER_SECRET.",
  );
  writeFileSync(file, "");
  expect(() => readSettings(from)).toThrow(/^USHER_SECRET: \w/);
  for (const name of [
    "DATABASE_URL",
    "USHER_DATABASE_DIRECT_URL",
    "USHER_SECRET",
    "USHER_SMTP_URL",
    "USHER_METRICS_TOKEN",
  ])
    expect(() =>
      readSettings({ ...production, [name]: "", [`${name}_FILE`]: "/nowhere/at/all" }),
    ).toThrow(new RegExp(`^${name}_FILE: ENOENT`));
});

test.each(["USHER_PUBLIC_URL", "USHER_ALLOWED_ORIGINS"])(
  "production with %s over http is refused, but for the machine itself",
  (name) => {
    const read = (value: string) => readSettings({ ...production, [name]: value });
    expect(() => read("http://users.example.com")).toThrow(`${name}: https with`);
    expect(() => read("http://localhost.example.com")).toThrow(`${name}: https with`);
    for (const own of ["http://localhost:4000", "http://127.0.0.1:4000", "http://[::1]:4000"])
      expect(read(own).production).toBe(true);
  },
);

test.each(Object.keys(production).filter((name) => name !== "NODE_ENV"))(
  "production without %s is refused, naming it",
  (name) => {
    expect(() => readSettings({ ...production, [name]: "" })).toThrow(
      `${name}: needed with NODE_ENV=production.`,
    );
  },
);

test.each([
  ["PORT", "eighty"],
  ["PORT", "70000"],
  ["DATABASE_URL", "mysql://db"],
  ["USHER_DATABASE_DIRECT_URL", "mysql://db"],
  ["USHER_DATABASE_STANDBY_URL", "mysql://db"],
  ["USHER_DATABASE_POOL_SIZE", "3"],
  ["USHER_DRAIN_SECONDS", "-1"],
  ["USHER_METRICS_TOKEN", "short"],
  ["USHER_PUBLIC_URL", "https://users.example.com/path"],
  ["USHER_SECRET", "short"],
  ["USHER_SMTP_URL", "mail.example.com"],
  ["USHER_ALLOWED_ORIGINS", "https://app.example.com/"],
])("%s=%s is refused, naming it", (name, value) => {
  expect(() => readSettings({ ...production, [name]: value })).toThrow(new RegExp(`^${name}: \\w`));
});
