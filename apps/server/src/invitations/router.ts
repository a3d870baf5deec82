import {
  AcceptInvitationInput,
  InvitationIdInput,
  InvitationTokenInput,
  InviteInput,
} from "@usher/domain";
import { deliver } from "../account/deliver.ts";
import { nextStep } from "../account/next-step.ts";
import { hashPassword } from "../passwords/passwords.ts";
import { publicProcedure, userProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";
import {
  acceptInvitation,
  checkAcceptance,
  organizationOfLink,
  previewInvitation,
} from "./acceptance.ts";
import { invitationLink, resendInvitation, revokeInvitation } from "./invitations.ts";
import { invite } from "./invite.ts";

export const invitationsRouter = router({
  create: userProcedure
    .input(InviteInput)
    .mutation(({ ctx, input }) => invite(ctx.em, ctx.actor, input)),
  resend: userProcedure
    .input(InvitationIdInput)
    .mutation(({ ctx, input }) => resendInvitation(ctx.em, ctx.actor, input)),
  revoke: userProcedure
    .input(InvitationIdInput)
    .mutation(({ ctx, input }) => revokeInvitation(ctx.em, ctx.actor, input)),
  // A mutation, because showing a link is recorded.
  link: userProcedure
    .input(InvitationIdInput)
    .mutation(({ ctx, input }) => invitationLink(ctx.em, ctx.actor, input, ctx.services.links)),
  // A mutation too: a query would put the token into the URL.
  preview: publicProcedure.input(InvitationTokenInput).mutation(async ({ ctx, input }) => {
    const { orm, links } = ctx.services;
    const organization = await organizationOfLink(orm.em.fork(), links, input);
    return ctx.within(organization, (em, actor) => previewInvitation(em, actor, input, links));
  }),
  accept: publicProcedure.input(AcceptInvitationInput).mutation(async ({ ctx, input }) => {
    const { orm, links } = ctx.services;
    const { password, ...rest } = input;
    const organization = await organizationOfLink(orm.em.fork(), links, { token: input.token });
    await ctx.within(organization, (em, actor) => checkAcceptance(em, actor, input, links));
    // Hashing is slow on purpose; no transaction and no lock waits for it.
    const accepted = { ...rest, passwordHash: await hashPassword(password) };
    const step = await ctx.within(organization, async (em, actor) => {
      const user = await acceptInvitation(em, actor, accepted, links);
      return nextStep(em, actor, user, { mfaPassed: false, byLink: true });
    });
    return deliver(ctx, step);
  }),
});
