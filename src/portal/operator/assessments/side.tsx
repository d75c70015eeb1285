import { daysBetween, knownDate } from '../../../shared/time.js';
import { termsIn } from '../../../shared/words/index.js';
import { dayText } from '../../../shared/words/day.js';
import type { AssessmentHead, DomainReadiness, Readiness } from '../../../modules/self-assessment/index.js';
import type { Domain } from '../../../modules/checklist/index.js';
import { SideTasks, usePage, useWords } from '../../layout/index.js';
import { paths } from '../../paths.js';

/** The task list at the side: every domain with how much of it is done, leading to what is next in it. */
export function AssessmentSide({
  head,
  readiness,
  current,
}: {
  head: AssessmentHead;
  readiness: Readiness;
  current?: Domain | undefined;
}) {
  const { language, today } = usePage();
  const words = useWords().assessment;
  const names = termsIn(language).checklistDomains;
  return (
    <>
      <SideTasks
        heading={words.side(head.year, readiness.done, readiness.total)}
        tasks={readiness.domains.map((domain) => ({
          label: names[domain.domain],
          href: paths.operator.assessmentItem(head.id, nextIn(domain)),
          note: noteOf(words, domain),
          state: stateOf(domain),
          current: domain.domain === current,
        }))}
      />
      {head.state === 'open' && (
        <p class="small">
          {words.dueIn(dayText(language, head.submissionDueOn), daysBetween(knownDate(today), head.submissionDueOn))}
        </p>
      )}
      <p class="small">
        <a href={paths.operator.assessment(head.id)}>{words.allItems}</a>
      </p>
    </>
  );
}

/** `7/11 · 불일치 2`. */
function noteOf(words: ReturnType<typeof useWords>['assessment'], domain: DomainReadiness): string {
  const progress = words.domainDone(domain.done, domain.items.length);
  const clashes = clashesIn(domain);
  return clashes === 0 ? progress : `${progress} · ${words.registered.count(clashes)}`;
}

function stateOf(domain: DomainReadiness) {
  if (clashesIn(domain) > 0) return 'alarm';
  return domain.done === domain.items.length ? 'done' : 'open';
}

const clashesIn = ({ items }: DomainReadiness): number =>
  items.filter(({ disagreements }) => disagreements.length > 0).length;

/** The first item of the domain that is not done, else its first. */
const nextIn = ({ items }: DomainReadiness): string =>
  (items.find(({ state }) => state !== 'done') ?? items[0])?.code ?? '';
