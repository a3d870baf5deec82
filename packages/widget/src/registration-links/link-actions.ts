import type { RegistrationLinkRow } from "@usher/domain";
import { Ban, Copy } from "lucide-react";
import type { RowAction } from "../row-actions.tsx";
import type { LinkDeeds } from "./link-deeds.ts";

/** What can be done to a link; one that has ended has nothing left to do. */
export const linkActions: readonly RowAction<RegistrationLinkRow, LinkDeeds>[] = [
  {
    key: "copyLink",
    label: (_, { registrationLinks }) => registrationLinks.actions.copyLink,
    icon: Copy,
    whyNot: ({ allowed }) => allowed.copyLink,
    run: (link, { copyLink }) => void copyLink(link),
  },
  {
    key: "revoke",
    label: (_, { registrationLinks }) => registrationLinks.actions.revoke,
    icon: Ban,
    danger: true,
    whyNot: ({ allowed }) => allowed.revoke,
    confirm: (link) => ({ kind: "registration-link-revoke", link }),
  },
];
