import { v7 } from "uuid";
import { enrol } from "../testing/authenticator.ts";
import { backendOf } from "../testing/backend.ts";
import { type Caller, refusal } from "../testing/callers.ts";
import { type Person, password } from "../testing/person.ts";
import { challengeOf, signInWith } from "../testing/signing-in.ts";
import type { World } from "../testing/world.ts";

/** Uses something that opens the server; answers what it was refused with, or null. */
export type Use = () => Promise<string | null>;

/** Makes what opens the server in the name of `ada`, in an organization that `olga` owns. */
type Make = (world: World, people: { ada: Person; olga: Person }) => Promise<Use>;

const origin = "http://host.example";
export const newPassword = "another long phrase";
const newcomer = { firstName: "New", lastName: "Comer", password: newPassword };

/** The key that `maker` made, as a header. */
async function keyOf(world: World, maker: Person): Promise<{ authorization: string }> {
  const { key } = await world.as(maker).apiKeys.create.mutate({ name: "Backend" });
  return { authorization: `Bearer ${key}` };
}

async function panelOf(world: World, maker: Person, userId: string): Promise<Caller> {
  const host = await backendOf(world, maker);
  const { token } = await host.embed.createToken.mutate({ userId, origin });
  return world.with({ authorization: `Bearer ${token}`, origin });
}

/** The token of the link to a page of ours that was mailed to an address. */
export async function mailedToken(
  world: World,
  address: string,
  page: "set-password" | "confirm-email",
): Promise<string> {
  for (let count = 1; ; count++) {
    const mail = (await world.mail.to(address, count))[count - 1];
    if (!mail) throw new Error(`No link to ${page} was mailed to ${address}.`);
    const [, token] = new RegExp(`/${page}#([\\w.-]+)`).exec(mail.text ?? "") ?? [];
    if (token) return token;
  }
}

/** The token of an invitation that `inviter` sent, to be an admin. */
export async function invitationOf(world: World, inviter: Person): Promise<string> {
  const { invitations } = world.as(inviter);
  const emails = [`${v7()}@guests.example`];
  const [made] = await invitations.create.mutate({ emails, roles: ["admin"] });
  const { url } = await invitations.link.mutate({ invitationId: made?.invitationId ?? "" });
  return new URL(url).hash.slice(1);
}

export async function registrationLinkOf(world: World, creator: Person): Promise<string> {
  const { url } = await world.as(creator).registrationLinks.create.mutate({ roles: ["member"] });
  return new URL(url).hash.slice(1);
}

export async function resetTokenOf(world: World, { email, organization }: Person) {
  const asked = { organization: organization.slug, identifier: email };
  await world.with({}).session.requestPasswordReset.mutate(asked);
  return mailedToken(world, email, "set-password");
}

/** Everything that lets somebody act as `ada`, or by what she gave. */
export const credentials: Record<string, Make> = {
  "a session": async (world, { ada }) => {
    const { session } = world.with(await world.signIn(ada));
    return () => refusal(session.me.query());
  },
  "an embed token": async (world, { ada, olga }) => {
    const { session } = await panelOf(world, olga, ada.id);
    return () => refusal(session.me.query());
  },
  "an embed token that her key made for somebody else": async (world, { ada }) => {
    const { mia } = await world.organization({ mia: "member" });
    const [colleague] = await world.server.services.orm.em
      .fork()
      .execute<{ id: string }[]>(
        "update app_user set organization_id = ?, email = ? where id = ? returning id",
        [ada.organization.id, `${v7()}@guests.example`, mia.id],
      );
    const { session } = await panelOf(world, ada, colleague?.id ?? "");
    return () => refusal(session.me.query());
  },
  "an API key that she made": async (world, { ada }) => {
    const { roles } = await backendOf(world, ada);
    return () => refusal(roles.list.query());
  },
  "an API key that her key made": async (world, { ada }) => {
    const host = world.with(await keyOf(world, ada));
    const { key } = await host.apiKeys.create.mutate({ name: "Made by a key" });
    const { roles } = world.with({ authorization: `Bearer ${key}` });
    return () => refusal(roles.list.query());
  },
  "an API key that acts as her": async (world, { ada, olga }) => {
    const key = await keyOf(world, olga);
    const { session } = world.with({ ...key, "usher-act-as": ada.id });
    return () => refusal(session.me.query());
  },
  "her password":
    async (world, { ada }) =>
    () =>
      refusal(signInWith(world, ada)),
  "a link to reset her password": async (world, { ada }) => {
    const token = await resetTokenOf(world, ada);
    const { session } = world.with({});
    return () => refusal(session.resetPassword.mutate({ token, password: newPassword }));
  },
  "a link to change her e-mail": async (world, { ada }) => {
    const email = ada.email.replace("@", ".new@");
    const wish = { firstName: "Ada", lastName: "Tester", email };
    await world.as(ada).session.updateProfile.mutate(wish);
    const token = await mailedToken(world, email, "confirm-email");
    return () => refusal(world.with({}).session.confirmEmail.mutate({ token }));
  },
  "a challenge for a code": async (world, { ada }) => {
    const app = await enrol(world, ada);
    const challenge = await challengeOf(signInWith(world, ada));
    return () =>
      refusal(world.with({}).session.verifyMfa.mutate({ challenge, code: app.newCode() }));
  },
  "a challenge for a new password": async (world, { ada, olga }) => {
    await world.as(olga).users.setPassword.mutate({ userId: ada.id, password });
    const challenge = await challengeOf(signInWith(world, ada));
    const { session } = world.with({});
    return () => refusal(session.changePassword.mutate({ challenge, newPassword }));
  },
  "an invitation that she sent": async (world, { ada }) => {
    const token = await invitationOf(world, ada);
    return () => refusal(world.with({}).invitations.accept.mutate({ ...newcomer, token }));
  },
  "a registration link that she made": async (world, { ada }) => {
    const token = await registrationLinkOf(world, ada);
    const person = { ...newcomer, token, email: `${v7()}@guests.example` };
    return () => refusal(world.with({}).registrationLinks.register.mutate(person));
  },
};
