import { CHANNEL_FACTS, CHANNELS, channelText, legalConsequencesOf } from '../../modules/survivability/index.js';
import { formatCitationWithVersion } from '../../shared/citation.js';
import { durationIn, termsIn } from '../../shared/words/index.js';
import { Table, usePage, useWords } from '../layout/index.js';
import type { ShownCell } from './shown.js';

/** The law run on the prediction: what a stop as long as this one would oblige to, and whether the means of it survive. */
export function LawSection({ cell }: { cell: ShownCell }) {
  const { language } = usePage();
  const words = useWords().survivability.law;
  const duties = legalConsequencesOf(cell.outcome);
  if (duties.length === 0) return null;
  return (
    <section>
      <h2>{words.title}</h2>
      <p class="small">{words.condition}</p>
      <Table
        caption={words.title}
        quiet
        columns={[
          { heading: words.duty, kind: 'heading', cell: ({ duty }) => termsIn(language).legalDuties[duty] },
          {
            heading: words.from,
            cell: ({ fromMinute }) => <span class="num">{words.fromMinute(durationIn(language, fromMinute))}</span>,
          },
          {
            heading: words.within,
            cell: ({ withinDays }) => (
              <span class="num">{withinDays === null ? words.atOnce : words.days(withinDays)}</span>
            ),
          },
          {
            heading: words.basis,
            cell: ({ citations }) => (
              <div class="sentence">
                {citations.map((each) => formatCitationWithVersion(language, each)).join(', ')}
              </div>
            ),
          },
        ]}
        rows={duties}
      />
      <Channels cell={cell} />
    </section>
  );
}

function Channels({ cell: { detail } }: { cell: ShownCell }) {
  const { language } = usePage();
  const words = useWords().survivability.law;
  return (
    <Table
      caption={words.channels}
      columns={[
        { heading: words.channel, kind: 'heading', cell: (channel) => termsIn(language).channels[channel] },
        { heading: words.state, cell: (channel) => channelText(language, channel, detail.availableMinutes) },
        {
          heading: words.basis,
          cell: (channel) => (
            <div class="sentence">{formatCitationWithVersion(language, CHANNEL_FACTS[channel].citation)}</div>
          ),
        },
      ]}
      rows={CHANNELS}
    />
  );
}
