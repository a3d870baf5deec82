import { createUsherClient } from "@usher/client";

/** The server that these pages came from; the session cookie says who asks. */
export const usher = createUsherClient({ url: location.origin });
