import { SetSeatsInput } from "@usher/domain";
import { listProcedure, userProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";
import { listLicenses, setSeats } from "./licenses.ts";

export const licensesRouter = router({
  list: listProcedure.query(({ ctx }) => listLicenses(ctx.em, ctx.actor)),
  setSeats: userProcedure
    .input(SetSeatsInput)
    .mutation(({ ctx, input }) => setSeats(ctx.em, ctx.actor, input)),
});
