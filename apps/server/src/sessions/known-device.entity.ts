import { defineEntity, p } from "@mikro-orm/postgresql";
import { instant, sameOrganization } from "../database/columns.ts";

const KnownDeviceSchema = defineEntity({
  name: "KnownDevice",
  tableName: "known_device",
  policies: [sameOrganization],
  properties: {
    organizationId: p.uuid().primary(),
    userId: p.uuid().primary(),
    /** SHA-256 in hex of the token that the browser's cookie holds. */
    tokenHash: p.string().primary(),
    firstSeenAt: instant(),
    lastSeenAt: instant(),
  },
});

/** A browser that its owner has signed in to this account with. */
export class KnownDevice extends KnownDeviceSchema.class {}
KnownDeviceSchema.setClass(KnownDevice);
