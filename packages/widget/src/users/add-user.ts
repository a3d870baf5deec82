import type { CreateUserInput, MetadataChanges } from "@usher/domain";
import { type Limit, limitOf } from "./limit-field.tsx";

/** The form of somebody new; what was left empty is an empty text. */
export interface AddUserValues {
  username: string;
  password: string;
  about: string;
  roles: string[];
  licenseType: string | null;
  limit: Limit;
  firstName: string;
  lastName: string;
  email: string;
}

export const nobodyYet: AddUserValues = {
  username: "",
  password: "",
  about: "",
  roles: [],
  licenseType: null,
  limit: { on: false, number: null },
  firstName: "",
  lastName: "",
  email: "",
};

/** What is sent: nothing of what was left empty, and no limit to whom none can be given. */
export function createInput(
  values: AddUserValues,
  { exempt, metadata = {} }: { exempt: boolean; metadata?: MetadataChanges },
): CreateUserInput {
  const { password, roles, licenseType, limit, ...texts } = values;
  const given = Object.entries(texts)
    .map(([key, text]) => [key, text.trim()] as const)
    .filter(([, text]) => text !== "");
  const dailyMessageLimit = exempt ? null : limitOf(limit);
  return {
    ...Object.fromEntries(given),
    password,
    roles,
    ...(Object.keys(metadata).length > 0 ? { metadata } : {}),
    ...(licenseType === null ? {} : { licenseType }),
    ...(dailyMessageLimit === null ? {} : { dailyMessageLimit }),
  };
}
