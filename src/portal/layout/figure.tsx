import { Box } from './box.js';

export interface FigureProps {
  readonly label: string;
  /** The figure as it is shown: 21, 19.2억. */
  readonly figure: string | number;
  /** What follows the figure in small: "항목 · 2개 사업자". */
  readonly unit?: string | undefined;
  readonly tone?: 'plain' | 'bad' | 'ok' | undefined;
  readonly link?: { readonly href: string; readonly label: string } | undefined;
}

/** One large number, what it counts, and the way to what it counts. */
export function Figure({ label, figure, unit, tone = 'plain', link }: FigureProps) {
  return (
    <Box>
      <small>{label}</small>
      <div class={tone === 'plain' ? 'fig num' : `fig num ${tone}`}>
        {figure}
        {unit !== undefined && <small>{unit}</small>}
      </div>
      {link !== undefined && <a href={link.href}>{link.label}</a>}
    </Box>
  );
}
