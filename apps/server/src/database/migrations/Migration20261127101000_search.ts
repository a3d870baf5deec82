import { Migration } from "@mikro-orm/migrations";

const own = "organization_id = nullif(current_setting('usher.organization_id', true), '')::uuid";

/** What a search reads of a user, a line for each: a part of a name is never found across two of them. */
const searchText =
  "sort_name || E'\\n' || coalesce(email, '') || E'\\n' || coalesce(username, '') || E'\\n' || coalesce(lower(external_id), '')";

/** Made while others write; what a try that gave up has left of one is taken away first. */
const indexes = {
  // In the place of `app_user_by_name`: a walk along it for a text need not read the rows.
  app_user_by_name_with_text:
    "app_user (organization_id, sort_name, id) include (email, username, external_id)",
  app_user_by_text: `app_user using gin (organization_id, (${searchText}) gin_trgm_ops)`,
  app_user_by_roles: "app_user using gin (organization_id, roles)",
  app_user_by_mfa: "app_user (organization_id, (mfa_enrolled_at is not null))",
  invitation_by_text:
    "invitation using gin (organization_id, email gin_trgm_ops) where status = 'pending'",
  invitation_by_roles: "invitation using gin (organization_id, roles) where status = 'pending'",
  invitation_by_groups:
    "invitation using gin (organization_id, group_ids) where status = 'pending'",
  // For the orders in which all invitations are alike.
  invitation_by_id: "invitation (organization_id, status, id)",
  group_member_by_group: "group_member (organization_id, group_id, user_id)",
};

const views = {
  listed_user: `select id, organization_id, sort_name, sort_email, rank, status, sort_last_active, created_at,
      suspended_until, roles, license_type, mfa_enrolled_at is not null as has_mfa, ${searchText} as search_text
    from app_user where ${own}`,
  listed_invitation: `select id, organization_id, email, rank, created_at, expires_at, roles, license_type, group_ids
    from invitation where status = 'pending' and ${own}`,
};

/** Lists and search at a million users: docs/decisions/0018-lists-read-views.md says why by views. */
export class Migration20261127101000_search extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    this.addSql("create extension if not exists pg_trgm;");
    this.addSql("create extension if not exists btree_gin;");
    for (const [name, columns] of Object.entries(indexes)) {
      this.addSql(`drop index concurrently if exists ${name};`);
      this.addSql(`create index concurrently ${name} on ${columns};`);
    }
    this.addSql("drop index concurrently if exists app_user_by_name;");
    for (const [name, select] of Object.entries(views)) {
      this.addSql(`create or replace view ${name} as ${select};`);
      this.addSql(`grant select on ${name} to usher_app;`);
    }
  }

  override down(): void {
    this.addSql(
      "create index concurrently app_user_by_name on app_user (organization_id, sort_name, id);",
    );
    for (const name of Object.keys(views)) this.addSql(`drop view ${name};`);
    for (const name of Object.keys(indexes)) this.addSql(`drop index concurrently ${name};`);
  }
}
