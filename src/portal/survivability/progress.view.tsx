import type { Simulation } from '../../modules/survivability/index.js';
import { Form, LinkButton, ProgressBar, SubmitButton, useWords } from '../layout/index.js';

export interface ProgressProps {
  readonly simulation: Simulation;
  /** Where the outcome will be shown. */
  readonly href: string;
  /** Where the cancellation is sent. */
  readonly cancellation: string;
}

/** A simulation that is under way. */
export function ProgressView({ simulation: { key, progress }, href, cancellation }: ProgressProps) {
  const words = useWords().survivability.progress;
  const percent = Math.floor((100 * progress.done) / progress.of);
  return (
    <>
      <p role="status">{words.percent(percent)}</p>
      <ProgressBar done={percent} total={100} label={words.label} />
      <p>{words.text}</p>
      <Form action={cancellation} hidden={{ key, back: href }}>
        <div class="bar">
          <LinkButton href={href}>{words.reload}</LinkButton>
          <SubmitButton tone="quiet">{words.cancel}</SubmitButton>
        </div>
      </Form>
    </>
  );
}
