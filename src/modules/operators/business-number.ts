declare const registered: unique symbol;

/** A business registration number (사업자등록번호): ten digits, no hyphens, with the right check digit. */
export type BusinessNumber = string & { readonly [registered]: true };

const WEIGHTS = [1, 3, 7, 1, 3, 7, 1, 3, 5] as const;
/** The first three digits name a tax office or series; 101 is the lowest. */
const LOWEST_SERIES = 101;

/** The number that the text spells (`1234567890` or `123-45-67890`), or null where the form, the series or the check digit is wrong. */
export function businessNumber(text: string): BusinessNumber | null {
  const digits = /^(\d{3})-(\d{2})-(\d{5})$/.test(text) ? text.replaceAll('-', '') : text;
  if (!/^\d{10}$/.test(digits) || Number(digits.slice(0, 3)) < LOWEST_SERIES) return null;
  return Number(digits[9]) === checkDigit(digits) ? (digits as BusinessNumber) : null;
}

/** `123-45-67890`. */
export function formatBusinessNumber(number: BusinessNumber): string {
  return `${number.slice(0, 3)}-${number.slice(3, 5)}-${number.slice(5)}`;
}

/** The tenth digit by the National Tax Service's rule: weighted sum of the nine before it, and the tens of five times the ninth. */
function checkDigit(digits: string): number {
  const sum = WEIGHTS.reduce<number>((total, weight, index) => total + weight * Number(digits[index]), 0);
  const tens = Math.floor((Number(digits[8]) * 5) / 10);
  return (10 - ((sum + tens) % 10)) % 10;
}
