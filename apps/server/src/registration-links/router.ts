import {
  CreateRegistrationLinkInput,
  type RegisterAnswer,
  RegisterInput,
  RegistrationLinkIdInput,
  RegistrationTokenInput,
} from "@usher/domain";
import { deliver } from "../account/deliver.ts";
import { listProcedure, publicProcedure, userProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";
import { createRegistrationLink } from "./create.ts";
import { placeOfLink, previewRegistration } from "./open-link.ts";
import { register } from "./register.ts";
import {
  listRegistrationLinks,
  registrationLinkUrl,
  revokeRegistrationLink,
} from "./registration-links.ts";

export const registrationLinksRouter = router({
  create: userProcedure
    .input(CreateRegistrationLinkInput)
    .mutation(({ ctx, input }) =>
      createRegistrationLink(ctx.em, ctx.actor, input, ctx.services.links),
    ),
  list: listProcedure.query(({ ctx }) => listRegistrationLinks(ctx.em, ctx.actor)),
  revoke: userProcedure
    .input(RegistrationLinkIdInput)
    .mutation(({ ctx, input }) => revokeRegistrationLink(ctx.em, ctx.actor, input)),
  // A mutation, because showing a link is recorded.
  link: userProcedure
    .input(RegistrationLinkIdInput)
    .mutation(({ ctx, input }) =>
      registrationLinkUrl(ctx.em, ctx.actor, input, ctx.services.links),
    ),
  // A mutation too: a query would put the token into the URL.
  preview: publicProcedure.input(RegistrationTokenInput).mutation(async ({ ctx, input }) => {
    const { orm, links } = ctx.services;
    const { linkId, organization } = await placeOfLink(orm.em.fork(), links, input);
    return ctx.within(organization, (em, actor) => previewRegistration(em, actor, linkId));
  }),
  register: publicProcedure
    .input(RegisterInput)
    .mutation(async ({ ctx, input }): Promise<RegisterAnswer> => {
      const { orm, links, registrationLimit: limit } = ctx.services;
      const deps = { em: orm.em.fork(), within: ctx.within, limit, links };
      const registered = await register(deps, input);
      return registered.status === "signing-in" ? deliver(ctx, registered.step) : registered;
    }),
});
