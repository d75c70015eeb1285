import type { ComponentChildren } from 'preact';

export interface BoxProps {
  readonly heading?: ComponentChildren;
  /** Stands behind the heading, as a rule a `Tag`. */
  readonly tag?: ComponentChildren;
  /** 2 where the box stands directly below the page's heading. */
  readonly level?: 2 | 3 | undefined;
  /** computed: by Ieum itself. clash: something does not agree. */
  readonly tone?: 'plain' | 'computed' | 'clash' | undefined;
  readonly children: ComponentChildren;
}

/** Things that belong together, in a frame. */
export function Box({ heading, tag, level = 3, tone = 'plain', children }: BoxProps) {
  const Heading: 'h2' | 'h3' = level === 2 ? 'h2' : 'h3';
  return (
    <section class={tone === 'plain' ? 'box' : `box ${tone}`}>
      {heading !== undefined && (
        <Heading class="box-heading">
          {heading} {tag}
        </Heading>
      )}
      {children}
    </section>
  );
}
