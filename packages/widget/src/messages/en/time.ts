/** Words for moments and spans; `Intl` says the rest. */
export const words = {
  justNow: "just now",
  never: "Never",
  days: (n: number) => `${n} d`,
  hours: (n: number) => `${n} h`,
  minutes: (n: number) => `${n} min`,
  seconds: (n: number) => `${n} s`,
};
