import { rankOf } from "@usher/domain";
import { v7 } from "uuid";
import type { OrganizationFacts } from "../actor.ts";
import { ApiKey } from "../api-keys/api-key.entity.ts";
import { AuditEvent } from "../audit/audit.entity.ts";
import { newApiKey } from "../authentication/api-key.ts";
import { BulkJob } from "../bulk/bulk.entity.ts";
import { Group } from "../groups/group.entity.ts";
import { Invitation } from "../invitations/invitation.entity.ts";
import { RegistrationLink } from "../registration-links/registration-link.entity.ts";
import { CustomRole } from "../roles/role.entity.ts";
import type { World } from "../testing/world.ts";
import { User } from "../users/user.entity.ts";
import { newWebhookSecret } from "../webhooks/secrets.ts";
import { WebhookEndpoint } from "../webhooks/webhook.entity.ts";
import { Workspace } from "../workspaces/workspace.entity.ts";

const day = 24 * 60 * 60 * 1000;

/** What a call can be about: each is made anew when it is asked for, so that no call meets what another left. */
export class Things {
  readonly world: World;
  readonly organization: OrganizationFacts;

  constructor(world: World, organization: OrganizationFacts) {
    this.world = world;
    this.organization = organization;
  }

  /** The key of the lowest role: whoever may do anything to anybody may do it to its holders. */
  get lowest(): string {
    return this.organization.profile.roles.at(-1)?.key ?? "";
  }

  private get now(): Date {
    return this.world.server.services.clock();
  }

  private get grant() {
    const roles = [this.lowest];
    return { roles, rank: rankOf(roles, this.organization.roles) };
  }

  private async make(entity: unknown, columns: object): Promise<string> {
    const em = this.world.server.services.orm.em.fork();
    const id = v7();
    const organizationId = this.organization.id;
    em.create(
      entity as typeof Group,
      { id, organizationId, createdAt: this.now, ...columns } as never,
    );
    await em.flush();
    return id;
  }

  /** A name that nobody has. */
  username(): string {
    return `name-${v7()}`.slice(0, 40).replace(/-$/, "");
  }

  email(): string {
    return `${v7()}@guests.example`;
  }

  user(more: object = {}): Promise<string> {
    const email = `${v7()}@people.example`;
    return this.make(User, {
      email,
      firstName: "Sample",
      lastName: "Person",
      ...this.grant,
      ...more,
    });
  }

  invitation(): Promise<string> {
    const expiresAt = new Date(this.now.getTime() + day);
    return this.make(Invitation, { email: `${v7()}@guests.example`, ...this.grant, expiresAt });
  }

  registrationLink(): Promise<string> {
    return this.make(RegistrationLink, {
      ...this.grant,
      expiresAt: new Date(this.now.getTime() + day),
    });
  }

  group(): Promise<string> {
    return this.make(Group, { name: v7() });
  }

  workspace(): Promise<string> {
    return this.make(Workspace, { name: "A workspace", externalId: v7() });
  }

  role(): Promise<string> {
    const words = { key: `own-${v7()}`, name: v7(), summary: "" };
    return this.make(CustomRole, { ...words, rank: 1, permissions: [] });
  }

  /** A bulk action that somebody else has started. */
  bulkJob(): Promise<string> {
    return this.make(BulkJob, { action: "suspend", params: {}, total: 0, actorId: v7() });
  }

  /** An endpoint that is told of nothing that happens here. */
  async webhook(): Promise<string> {
    const id = v7();
    const secret = this.world.server.services.webhookVault.seal(
      Buffer.from(newWebhookSecret()),
      id,
    );
    const set = { url: "https://127.0.0.1:9", eventTypes: ["organization.created"], secret };
    await this.make(WebhookEndpoint, { id, ...set });
    return id;
  }

  /** Such an endpoint, and what it is told. */
  async delivery(): Promise<{ webhookId: string; eventId: string }> {
    const webhookId = await this.webhook();
    const eventId = await this.make(AuditEvent, {
      ...{ at: this.now, actorKind: "system", action: "organization.created" },
      ...{ outcome: "done", changes: {} },
    });
    return { webhookId, eventId };
  }

  apiKey(): Promise<string> {
    return this.make(ApiKey, { name: "A key", ...newApiKey(), permissions: [], rank: 1 });
  }
}
