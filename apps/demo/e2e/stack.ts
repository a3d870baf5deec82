/** Where the stack of the whole run is; the global set-up has started it. */
export const stack = {
  get server() {
    return fromEnvironment("USHER_E2E_SERVER");
  },
  get demo() {
    return fromEnvironment("USHER_E2E_DEMO");
  },
  get inbox() {
    return fromEnvironment("USHER_E2E_INBOX");
  },
};

function fromEnvironment(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the tests by \`pnpm e2e\`.`);
  return value;
}
