import type { ComponentChildren } from 'preact';
import type { FindingView, Orderability } from '../../modules/findings/index.js';
import { formatBasis, SOURCES, type LegalBasis } from '../../modules/checklist/index.js';
import { fill, type Language, termsIn } from '../../shared/words/index.js';
import { dayText, momentText } from '../../shared/words/day.js';
import { Day, DefinitionList, Tag, usePage, useWords } from '../layout/index.js';
import { wordsIn } from '../words/index.js';
import { DUE_WORDS, FindingKindTag, FindingStateTag } from './finding-tags.js';

export interface FindingShownProps {
  readonly finding: FindingView;
  /** The judged item of the review that opened it; null for those who may not see it. */
  readonly itemHref: string | null;
  readonly children?: ComponentChildren;
}

/** One finding whole; below it what the reader can do about it. */
export function FindingShown({ finding, itemHref, children }: FindingShownProps) {
  const { language } = usePage();
  const words = useWords().findings;
  const due = (day: string) => (
    <>
      <Day on={day} /> <small>{words[DUE_WORDS[finding.dueBasis]]}</small>
    </>
  );
  return (
    <>
      <p>
        <FindingKindTag kind={finding.kind} /> <FindingStateTag state={finding.state} />
      </p>
      <DefinitionList
        rows={[
          { term: words.text, value: <span class="text">{finding.text}</span> },
          ...(itemHref === null || finding.itemCode === null
            ? []
            : [{ term: words.judgedItem, value: <a href={itemHref}>{words.toItem(finding.itemCode)}</a> }]),
          { term: words.bases, value: <Bases bases={finding.legalBases} /> },
          ...(finding.orderable === null
            ? []
            : [{ term: words.orderable, value: orderableText(language, finding.orderable) }]),
          { term: words.planDueOn, value: due(finding.planDueOn) },
          { term: words.resultDueOn, value: due(finding.resultDueOn) },
          { term: words.authority, value: finding.authorityName },
          {
            term: words.issuedAt,
            value: finding.issuedAt === null ? words.notIssued : momentText(language, finding.issuedAt),
          },
        ]}
      />
      {finding.dueBasis === 'practice' && <p class="small">{words.practiceNote}</p>}
      <p class="small">{finding.kind === 'recommendation' ? words.recommendationNote : words.orderNote}</p>
      {children}
    </>
  );
}

function orderableText(language: Language, { orderable, code, facts }: Orderability): string {
  const words = wordsIn(language).findings;
  const reason = fill(termsIn(language).orderability[code], facts.page === undefined ? {} : { page: facts.page });
  return `${orderable ? words.possible : words.impossible}. ${reason}`;
}

/** Only statutes and the notice come into force; requests and policies carry their day in their name. */
function Bases({ bases }: { bases: readonly LegalBasis[] }) {
  const { language } = usePage();
  const words = useWords().findings;
  const terms = termsIn(language);
  return (
    <ul>
      {bases.map((basis) => (
        <li key={basis}>
          {formatBasis(language, basis)} <Tag tone="law">{terms.forces[basis.force].name}</Tag>{' '}
          {SOURCES[basis.statute].regime !== null && basis.versionDate !== null && (
            <small>{words.version(dayText(language, basis.versionDate))}</small>
          )}{' '}
          {basis.toConfirm && <Tag tone="warn">{words.toConfirm}</Tag>}
        </li>
      ))}
    </ul>
  );
}
