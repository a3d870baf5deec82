/** Stands where no organization is known yet. */
export const product = "Usher";
