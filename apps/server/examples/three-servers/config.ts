import { shortWaits } from "../../src/database/orm.ts";

export type Ports = Record<
  | "web"
  | "toPrimary"
  | "pooler"
  | "primary"
  | "standby"
  | "primaryAgent"
  | "standbyAgent"
  | "usher1"
  | "usher2"
  | "usher3",
  number
>;

/** The balancer: people to the servers that are ready, and the servers to the PostgreSQL that takes writes. */
export const haproxyConfig = (ports: Ports) => `
global
  maxconn 2000
defaults
  timeout connect 2s
  timeout check 2s
  retries 3
  option redispatch 1

frontend people
  mode http
  bind 127.0.0.1:${ports.web}
  timeout client 75s
  timeout http-request 20s
  default_backend usher

backend usher
  mode http
  balance leastconn
  option forwardfor
  # Each live stream says something every 15 seconds; a call is answered or refused within 30.
  timeout server 75s
  timeout queue 5s
  option httpchk GET /readyz
  default-server inter 500ms fall 1 rise 1
  server usher1 127.0.0.1:${ports.usher1} check
  server usher2 127.0.0.1:${ports.usher2} check
  server usher3 127.0.0.1:${ports.usher3} check

listen primary
  mode tcp
  bind 127.0.0.1:${ports.toPrimary}
  # LISTEN is silent for as long as nothing happens.
  timeout client 1d
  timeout server 1d
  option httpchk GET /primary
  default-server inter 500ms fall 2 rise 1 on-marked-down shutdown-sessions
  server primary 127.0.0.1:${ports.primary} check port ${ports.primaryAgent}
  server standby 127.0.0.1:${ports.standby} check port ${ports.standbyAgent}
`;

/** What requests' connections ask for and a pooler leaves out is said to PostgreSQL at each connection that it makes. */
const limits = Object.entries(shortWaits)
  .filter(([name]) => name.endsWith("_timeout"))
  .map(([name, limit]) => `set ${name} = ${limit};`)
  .join(" ");

/** The pooler: few connections to PostgreSQL for many of the servers', each lent for a transaction. */
export const pgbouncerConfig = (ports: Ports, users: string) => `
[databases]
usher = host=127.0.0.1 port=${ports.toPrimary} dbname=usher connect_query='${limits}'

[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${ports.pooler}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${users}
pool_mode = transaction
max_client_conn = 300
default_pool_size = 30
ignore_startup_parameters = extra_float_digits,statement_timeout,lock_timeout
# Nobody waits long for a primary that is not there, and it is tried again soon.
query_wait_timeout = 5
server_connect_timeout = 2
server_login_retry = 1
log_connections = 0
log_disconnections = 0
log_stats = 0
`;
