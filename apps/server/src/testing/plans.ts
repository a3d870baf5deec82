import type { EntityManager } from "@mikro-orm/postgresql";
import { vi } from "vitest";
import { inOrganization } from "../database/orm.ts";
import { ask } from "../database/statements.ts";
import type { World } from "./world.ts";

export interface Plan {
  "Node Type": string;
  "Actual Rows": number;
  "Actual Loops": number;
  "Rows Removed by Filter"?: number;
  "Relation Name"?: string;
  "Index Name"?: string;
  Plans?: Plan[];
}

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

/**
 * How PostgreSQL went about each statement of `work` that `about` matches, asked anew as the server's own role or, with
 * no organization, as its login: the nodes of its plan, by what the ORM told its log.
 */
export async function plansOf(
  { server }: World,
  organizationId: string | null,
  about: RegExp,
  work: () => Promise<unknown>,
): Promise<Plan[][]> {
  const { orm } = server.services;
  const watched = vi.spyOn(orm.config.getLogger(), "logQuery");
  await work();
  const statements = watched.mock.calls
    .map(([{ query = "", params }]) => ({ query, params: [...(params ?? [])] }))
    .filter(({ query }) => about.test(query));
  watched.mockRestore();
  const explain = async (em: EntityManager) => {
    const plans: Plan[][] = [];
    for (const { query, params } of statements) {
      const explained = `explain (analyze, format json) ${query}`;
      const [found] = await ask<{ "QUERY PLAN": { Plan: Plan }[] }>(em, explained, params);
      const [top] = found?.["QUERY PLAN"] ?? [];
      if (!top) throw new Error("No plan.");
      plans.push(nodesOf(top.Plan));
    }
    return plans;
  };
  return organizationId ? inOrganization(orm, organizationId, explain) : explain(orm.em.fork());
}
