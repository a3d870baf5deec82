/** A number as one would type it: with the language's decimal sign, in whole, and without groups. */
export function numberText(value: number, language: string): string {
  return String(value).replace(".", signsOf(language).decimal);
}

/** The number that was typed the language's way, with or without groups, or null where it is none. */
export function numberOf(text: string, language: string): number | null {
  const { group, decimal } = signsOf(language);
  const grouped = new RegExp(`^[-+]?\\d{1,3}(${escaped(group)}\\d{3})+(${escaped(decimal)}\\d+)?$`);
  // Spaces between groups come in several kinds.
  const typed = text.replace(/\s/g, "");
  const whole = grouped.test(typed) ? typed.replaceAll(group, "") : typed;
  const plain = whole.replace(decimal, ".");
  const value = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(plain) ? Number(plain) : Number.NaN;
  return Number.isFinite(value) ? value : null;
}

function signsOf(language: string): { group: string; decimal: string } {
  const parts = new Intl.NumberFormat(`${language}-u-nu-latn`).formatToParts(1234567.5);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value;
  return { group: sign("group") ?? ",", decimal: sign("decimal") ?? "." };
}

function escaped(sign: string): string {
  return sign.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
