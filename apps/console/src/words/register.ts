/** What the page says where a registration link leads, with each of its ends. */
export const registerWords = {
  title: (organization: string) => `Join ${organization}`,
  body: (roles: readonly string[]) => `Create your account. You join as ${roles.join(", ")}.`,
  email: "E-mail",
  emailHint: (domains: readonly string[], verifies: boolean) => {
    const only = domains.map((domain) => `@${domain}`).join(", ");
    return [
      ...(only ? [`Only addresses of ${only} can register.`] : []),
      ...(verifies ? ["You confirm it by a mail before you first sign in."] : []),
    ].join(" ");
  },
  submit: "Create account",
  exists: {
    field: "This address has an account.",
    title: "You have an account already",
    body: "Sign in with your password; it is unchanged.",
    signIn: "Sign in",
  },
  inbox: {
    title: "Check your inbox",
    body: (email: string) =>
      `We sent a mail to ${email}. Open the link in it to confirm your address; then you can sign in.`,
    hint: "Nothing there after a few minutes? Look in the folder for spam.",
    signIn: "Go to sign-in",
  },
  ends: {
    incomplete: {
      title: "Open your registration link again",
      body: "This page needs the whole link you were given. Copy all of it.",
    },
    expired: {
      title: "This registration link has expired",
      body: "Ask whoever gave it to you for a new one.",
    },
    usedUp: {
      title: "This registration link is used up",
      body: "As many people as it was made for have registered. Ask whoever gave it to you for a new one.",
    },
    revoked: {
      title: "This registration link was withdrawn",
      body: "Ask whoever gave it to you whether that was meant.",
    },
    authority: {
      title: "This registration link no longer counts",
      body: "Whoever made it can't let people in any more. Ask an administrator of your organization for a new one.",
    },
    entitlement: {
      title: "Nobody can register at the moment",
      body: "Several users are part of the Enterprise plan, which your organization doesn't have now. Ask whoever gave you the link.",
    },
    onboarding: {
      title: "Nobody registers by a link here any more",
      body: "Your organization adds people in another way now. Ask whoever gave you the link.",
    },
    seats: {
      title: "No seat is left",
      body: "Every license that the link could give you is taken. Ask whoever gave it to you; the link works again once a seat is free.",
    },
    suspended: {
      title: "This organization is suspended",
      body: "Nobody can register or sign in there. Ask whoever gave you the link.",
    },
    unknown: {
      title: "This link doesn't work",
      body: "It may be incomplete. Copy all of it, or ask whoever gave it to you for a new one.",
    },
    failed: { title: "Your registration link couldn't be opened" },
  },
};
