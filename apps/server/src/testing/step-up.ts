import type { StepUpInput } from "@usher/domain";
import { password } from "./person.ts";
import type { World } from "./world.ts";

/** Shows once more, in a session, who it is; answers its new cookie. Throws as a call does that is refused. */
export async function stepUp(
  world: World,
  session: { cookie: string },
  input: Partial<StepUpInput> = {},
): Promise<{ cookie: string }> {
  const response = await fetch(`${world.server.address}/trpc/session.stepUp`, {
    method: "POST",
    headers: { "content-type": "application/json", ...session },
    body: JSON.stringify({ password, ...input }),
  });
  const { error } = (await response.json()) as { error?: object };
  if (error) throw error;
  const cookie = response.headers.getSetCookie()[0]?.split(";")[0];
  if (!cookie) throw new Error("No new cookie.");
  return { cookie };
}
