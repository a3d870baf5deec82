/** An account of Usher's sample data that one signs in with. */
export interface Account {
  /** Names it in addresses: `/sign-in?organization=acme&as=owner`. */
  key: string;
  name: string;
  role: string;
  /** What it signs in with beside the password: an e-mail or a username. */
  identifier: string;
}

/** All of them have it, and it stands in the README: these accounts exist in demo data only. */
export const demoPassword = "usher demo passphrase";

/** Who looks after every organization. They have Usher's own console and no product. */
export const systemAdministrator: Account = {
  key: "admin",
  name: "Sol Demo",
  role: "System administrator",
  identifier: "admin@system.example",
};
