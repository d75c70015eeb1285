import type { Statute } from '../../shared/citation.js';
import type { CalendarDate } from '../../shared/time.js';
import type { Source } from '../checklist/index.js';

/** An article of a statute, whole, as it read in the version that came into force on that day. */
export interface Provision {
  readonly statute: Statute;
  readonly article: string;
  readonly title: string;
  readonly version: CalendarDate;
  readonly text: string;
}

/** What a report cites of one version of one source. */
export interface CitedSource {
  readonly source: Statute | Source;
  /** In force since, or the day of a request or policy; null where not known. */
  readonly versionDate: CalendarDate | null;
  /** As Korean law writes them, each once; none where the source is cited as a whole. */
  readonly places: readonly string[];
  /** The articles cited whose text is at hand, in the order of the statute. */
  readonly articles: readonly Pick<Provision, 'article' | 'title' | 'text'>[];
}
