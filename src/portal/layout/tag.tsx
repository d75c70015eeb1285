import type { ComponentChildren } from 'preact';

export type Tone = 'plain' | 'ok' | 'warn' | 'bad' | 'blue' | 'law';

/** A state or kind in one word. The word says it; the colour only repeats it. */
export function Tag({ tone = 'plain', children }: { tone?: Tone | undefined; children: ComponentChildren }) {
  return <span class={tone === 'plain' ? 'tag' : `tag ${tone}`}>{children}</span>;
}
