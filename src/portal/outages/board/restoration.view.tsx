import type { RestorationView } from '../../../modules/outages/index.js';
import type { Shortlist } from '../../../shared/pagination.js';
import { momentText } from '../../../shared/words/day.js';
import { Moment, Table, usePage, useWords } from '../../layout/index.js';

/** How far a building is restored as of the moment of a board, and how it came to that. @param href of all rows */
export function RestorationSection({ of, href }: { readonly of: Shortlist<RestorationView>; readonly href: string }) {
  const { language } = usePage();
  const words = useWords().headquarters;
  const [newest] = of.rows;
  return (
    <section>
      <h2>{words.restoration}</h2>
      {newest === undefined ? (
        <p>{words.restorationNone}</p>
      ) : (
        <>
          <p>
            <strong>{words.restorationSentence(momentText(language, newest.at), newest.powerPercent)}</strong>
          </p>
          <RestorationTable rows={of.rows} />
        </>
      )}
      <p class="small">
        <a href={href}>{words.restorationAll}</a>
      </p>
    </section>
  );
}

export function RestorationTable({ rows }: { rows: readonly RestorationView[] }) {
  const words = useWords().headquarters;
  return (
    <Table
      caption={words.restorationCaption}
      quiet
      columns={[
        { heading: words.at, kind: 'heading', cell: ({ at }) => <Moment at={at} /> },
        { heading: words.power, kind: 'number', cell: ({ powerPercent }) => `${powerPercent}%` },
        {
          heading: words.halls,
          cell: ({ hallsBack, halls }) => hallsBack !== null && halls !== null && words.hallsOf(hallsBack, halls),
        },
        {
          heading: words.cooling,
          kind: 'number',
          cell: ({ coolingPercent }) => coolingPercent !== null && `${coolingPercent}%`,
        },
        { heading: words.note, cell: ({ note }) => <div class="sentence text">{note}</div> },
        { heading: words.reportedBy, cell: ({ reportedBy }) => reportedBy },
        {
          heading: words.entered,
          cell: ({ enteredByName, enteredAt }) => (
            <small>
              {enteredByName} <Moment at={enteredAt} />
            </small>
          ),
        },
      ]}
      rows={rows}
    />
  );
}
