import type { ComponentChildren } from 'preact';
import { liveScriptHref } from '../../assets/assets.js';
import { useWords } from '../../layout/index.js';

/** A part of a page that is brought up to date while it is looked at, named as in the stream of its changes. */
export function Live({ part, inline = false, children }: LiveProps) {
  return inline ? <span data-live={part}>{children}</span> : <div data-live={part}>{children}</div>;
}

interface LiveProps {
  readonly part: string;
  /** Inside a line of text. */
  readonly inline?: boolean;
  readonly children: ComponentChildren;
}

/** Says whether the page brings itself up to date; nothing without JavaScript. What it says stands in the attributes, for assets/live.js. */
export function LiveStatus({ href, page = 1 }: { readonly href: string; readonly page?: number }) {
  const words = useWords().live;
  return (
    <>
      <p
        class="live small"
        hidden
        data-live-from={`${href}/changes${page === 1 ? '' : `?page=${page}`}`}
        data-on={words.on}
        data-off={words.off}
        data-full={words.full}
        data-ended={words.ended}
      />
      <p class="visually-hidden" role="status" data-live-told={words.told} />
      <script type="module" src={liveScriptHref} />
    </>
  );
}
