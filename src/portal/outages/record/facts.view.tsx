import type { OutageView } from '../../../modules/outages/index.js';
import { isMinistrySide } from '../../../shared/actor.js';
import { momentText } from '../../../shared/words/day.js';
import { termsIn } from '../../../shared/words/index.js';
import { DefinitionList, Moment, Tag, usePage, useWords } from '../../layout/index.js';
import { paths } from '../../paths.js';

/** What an outage is, apart from its features. */
export function OutageFacts({ outage }: { outage: OutageView }) {
  const { language } = usePage();
  const words = useWords().outages;
  const { occasions, openedFrom } = termsIn(language);
  const { lessons } = useWords();
  const { exercise, detectedAt, endedAt, announcedFrom, announcedTo, occasion, measures, lostSites, eventTitle } =
    outage;
  const moment = (at: Date | null) => (at === null ? words.none : <Moment at={at} />);
  const opened = words.opened(
    openedFrom[outage.openedFrom],
    outage.openedByName,
    momentText(language, outage.openedAt),
  );
  return (
    <DefinitionList
      rows={[
        { term: words.startedAt, value: <Moment at={outage.startedAt} /> },
        { term: words.detectedAt, value: moment(detectedAt) },
        { term: words.endedAt, value: endedAt === null ? words.ongoing : <Moment at={endedAt} /> },
        { term: words.causes, value: <Causes outage={outage} /> },
        ...(exercise === null
          ? [{ term: words.occasion, value: occasion === null ? words.notKnown : occasions[occasion] }]
          : []),
        ...(announcedFrom === null || announcedTo === null
          ? []
          : [
              {
                term: words.announced,
                value: (
                  <>
                    <Moment at={announcedFrom} /> ~ <Moment at={announcedTo} />
                  </>
                ),
              },
            ]),
        { term: words.measures, value: <span class="text">{measures === '' ? words.none : measures}</span> },
        {
          term: exercise === null ? words.lostSites : lessons.exercise.scenario,
          value: lostSites.map(({ name }) => name).join(', ') || words.none,
        },
        ...(eventTitle === null ? [] : [{ term: words.event, value: <Event outage={outage} /> }]),
        { term: words.openedBy, value: opened },
      ]}
    />
  );
}

function Causes({ outage: { causes } }: { outage: OutageView }) {
  const words = useWords().outages;
  const { certainties } = termsIn(usePage().language);
  if (causes.length === 0) return <>{words.none}</>;
  return (
    <ul class="plain">
      {causes.map(({ certainty, text }) => (
        <li key={text}>
          <Tag>{certainties[certainty]}</Tag> <span class="text">{text}</span>
        </li>
      ))}
    </ul>
  );
}

/** Its title and place; the ministry goes on to it from there. */
function Event({ outage: { eventId, eventTitle, eventPlace } }: { outage: OutageView }) {
  const { actor } = usePage();
  const goesOn = eventId !== null && actor !== null && isMinistrySide(actor);
  return (
    <>
      {goesOn ? <a href={paths.regulator.outageEvent(eventId)}>{eventTitle}</a> : eventTitle}{' '}
      {eventPlace !== null && <small>{eventPlace}</small>}
    </>
  );
}
