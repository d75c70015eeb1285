import { useWords } from './page-context.js';

export interface ProgressBarProps {
  readonly done: number;
  readonly total: number;
  /** What is under way; part of the picture's name. */
  readonly label: string;
}

const WIDTH = 330;

/** How much of a whole is done, as a drawn bar. The figures beside it are for the page to write. */
export function ProgressBar({ done, total, label }: ProgressBarProps) {
  const words = useWords().layout;
  const filled = total === 0 ? 0 : (Math.min(done, total) / total) * WIDTH;
  return (
    <svg class="progress" viewBox={`0 0 ${WIDTH} 14`} preserveAspectRatio="none" role="img">
      <title>{label}</title>
      <desc>{words.progress(done, total)}</desc>
      <rect class="progress-whole" width={WIDTH} height="14" rx="3" />
      {filled > 0 && <rect class="progress-done" width={Math.round(filled * 10) / 10} height="14" rx="3" />}
    </svg>
  );
}

export interface ProgressRow extends ProgressBarProps {
  readonly href?: string | undefined;
  /** What stands out about it: "불일치 4". */
  readonly alarm?: string | undefined;
}

/** Several bars under each other, with names and figures. */
export function ProgressList({ rows }: { rows: readonly ProgressRow[] }) {
  return (
    <ul class="progress-list">
      {rows.map((row) => (
        <li key={row.label}>
          {row.href === undefined ? <b>{row.label}</b> : <a href={row.href}>{row.label}</a>}
          <ProgressBar {...row} />
          <span class="num small">
            {row.done}/{row.total}
          </span>
          <span class="alarm">{row.alarm}</span>
        </li>
      ))}
    </ul>
  );
}
