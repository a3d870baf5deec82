/** The accounts of Usher's sample data that one signs in with. */
export const accounts = [
  { key: "owner", name: "Olive Demo", role: "Owner", email: "owner@acme.example" },
  { key: "admin", name: "Adrian Demo", role: "Admin", email: "admin@acme.example" },
  { key: "member", name: "Mika Demo", role: "Member", email: "member@acme.example" },
] as const;

/** All of them have it, and it stands in the README: these accounts exist in demo data only. */
export const demoPassword = "usher demo passphrase";
