/** A sample product, as far as this page speaks of it. */
export interface Sample {
  organization: string;
  name: string;
  profile: string;
  /** Its colour by day, as `#1d6a4d`. */
  accent: string;
  /** Whose eyes one looks through, and what they are there. */
  who: string;
  role: string;
}
