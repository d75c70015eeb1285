import type { ComponentChildren } from 'preact';

export interface DisclosureProps {
  readonly summary: ComponentChildren;
  readonly open?: boolean | undefined;
  readonly children: ComponentChildren;
}

/** Something that is there for those who want it. */
export function Disclosure({ summary, open = false, children }: DisclosureProps) {
  return (
    <details open={open}>
      <summary>{summary}</summary>
      <div class="disclosed">{children}</div>
    </details>
  );
}
