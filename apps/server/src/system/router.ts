import {
  CreateOrganizationInput,
  EraseUserInput,
  ListOrganizationsInput,
  ListOrganizationUsersInput,
  SuspendOrganizationInput,
  SystemAuditInput,
  UpdateOrganizationInput,
} from "@usher/domain";
import { systemProcedure } from "../procedures.ts";
import { offeredProfiles } from "../profiles.ts";
import { router } from "../trpc.ts";
import { systemAudit } from "./audit.ts";
import { createTenant } from "./create-organization.ts";
import { eraseUser, listOrganizationUsers } from "./erase-user.ts";
import { listOrganizations } from "./organizations.ts";
import { toProfileChoice } from "./profile-choices.ts";
import { exportReport, systemReport } from "./report.ts";
import { suspendOrganization } from "./suspend-organization.ts";
import { updateOrganization } from "./update-organization.ts";

export const systemRouter = router({
  listOrganizations: systemProcedure
    .input(ListOrganizationsInput)
    .query(({ ctx, input }) => listOrganizations(ctx.em, ctx.administrator, input)),
  listProfiles: systemProcedure.query(() => offeredProfiles().map(toProfileChoice)),
  createOrganization: systemProcedure
    .meta({ once: true })
    .input(CreateOrganizationInput)
    .mutation(({ ctx, input }) => createTenant(ctx, input, ctx.services.links)),
  updateOrganization: systemProcedure
    .input(UpdateOrganizationInput)
    .mutation(({ ctx, input }) => updateOrganization(ctx, input)),
  suspendOrganization: systemProcedure
    .input(SuspendOrganizationInput)
    .mutation(({ ctx, input }) => suspendOrganization(ctx, input)),
  listUsers: systemProcedure
    .input(ListOrganizationUsersInput)
    .query(({ ctx, input }) => listOrganizationUsers(ctx, input)),
  eraseUser: systemProcedure
    .input(EraseUserInput)
    .mutation(({ ctx, input }) => eraseUser(ctx, input)),
  audit: systemProcedure
    .input(SystemAuditInput)
    .query(({ ctx, input }) => systemAudit(ctx.em, input)),
  report: systemProcedure.query(({ ctx }) => systemReport(ctx.em, ctx.now)),
  // A mutation, as every export is. It answers in pieces.
  export: systemProcedure.mutation(({ ctx }) => exportReport(ctx.em, ctx.now)),
});
