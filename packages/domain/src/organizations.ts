/** The form of an organization's address: as in a host name's label, 2 to 40 characters. */
export const slugPattern = /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])$/;

/** An organization as its own users see it. */
export interface OrganizationRow {
  id: string;
  slug: string;
  name: string;
  profile: string;
  severalRoles: boolean;
}
