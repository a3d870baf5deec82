import { UpdatePoliciesInput } from "@usher/domain";
import { userProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";
import { getPolicies, updatePolicies } from "./policies.ts";

export const policiesRouter = router({
  get: userProcedure.query(({ ctx }) => getPolicies(ctx.actor)),
  update: userProcedure
    .input(UpdatePoliciesInput)
    .mutation(({ ctx, input }) => updatePolicies(ctx.em, ctx.actor, input)),
});
