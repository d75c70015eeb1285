const CLOSING = /^[)\]}〉》」』】〕）］｝”’,.!?;:%‰…·ㆍ、。，．！？；：~]/u;
const OPENING_AT_END = /[([{〈《「『【〔（［｛“‘]$/u;

const NUMBER_AT_END = /(?:^|[^\p{L}\d])[+\-−±~≤≥<>약]?\d[\d,.]*$/u;
const UNIT =
  /^(?:%|‰|℃|°C|초|분|시간|일|주|개월|월|년|회|건|개|명|인|원|천|만|억|조|배|평|쪽|㎡|m²|m2|m|km|cm|mm|[kMG]?W|[kM]?VA|k?V|Ah|[kMGT]?i?B|[MGT]bps|ms|s|min|minutes?|hours?|days?|seconds?)(?![A-Za-z])/u;

const YEAR_OR_MONTH_AT_END = /(?:^|[^\d.])(?:\d{4}|\d{1,2})\.$/u;
const MONTH_OR_DAY = /^\d{1,2}\.(?!\d)/u;

/** Whether a line must not start with this text. */
export function startsWithClosing(text: string): boolean {
  return CLOSING.test(text);
}

/** Whether a line must not end with this text. */
export function endsWithOpening(text: string): boolean {
  return OPENING_AT_END.test(text);
}

/**
 * Whether the space between two words holds them on one line: a bracket or punctuation that stands alone,
 * a number and its unit (3,200 kW), the parts of a date (2026. 11. 23.).
 */
export function keepsTogether(left: string, right: string): boolean {
  if (startsWithClosing(right) || endsWithOpening(left)) return true;
  if (UNIT.test(right) && NUMBER_AT_END.test(left)) return true;
  return MONTH_OR_DAY.test(right) && YEAR_OR_MONTH_AT_END.test(left);
}
