/** A4 in points, with the margins of an official Korean document (20 mm at the sides). */
export const PAGE = { width: 595.28, height: 841.89 } as const;
export const MARGIN = { left: 56.7, right: 56.7, top: 76, bottom: 62 } as const;

export const CONTENT = {
  left: MARGIN.left,
  right: PAGE.width - MARGIN.right,
  width: PAGE.width - MARGIN.left - MARGIN.right,
  top: MARGIN.top,
  bottom: PAGE.height - MARGIN.bottom,
  height: PAGE.height - MARGIN.top - MARGIN.bottom,
} as const;

/** Baselines of the running header and footer. */
export const HEADER_BASELINE = 46;
export const FOOTER_BASELINE = PAGE.height - 34;
