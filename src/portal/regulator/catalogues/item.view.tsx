import {
  forcesOf,
  formatBasis,
  marksOf,
  type AnswerPart,
  type Force,
  type Item,
  type LegalBasis,
  type Mark,
} from '../../../modules/checklist/index.js';
import { termsIn, type Language } from '../../../shared/words/index.js';
import { dayText } from '../../../shared/words/day.js';
import { Box, DefinitionList, Tag, type Tone, usePage, useWords } from '../../layout/index.js';
import { criterionText, labelOf } from './criterion-text.js';

/** Everything that an item says, as its reader is told it. */
export function ItemView({ item }: { item: Item }) {
  const { language } = usePage();
  const words = useWords().catalogue.page;
  const rows = [
    { term: words.guidance, value: item.guidance[language] },
    { term: words.evidence, value: item.evidence[language] },
    { term: words.answer, value: <Lines lines={item.parts.map((part) => answerText(language, part))} /> },
    ...(item.criteria.length === 0 ? [] : [{ term: words.criterion, value: <Criteria item={item} /> }]),
    { term: words.bases, value: <Bases bases={item.legalBases} /> },
    { term: words.applies, value: <Applies item={item} /> },
    ...marksOf(item)
      .filter(({ about }) => about === 'item')
      .map((mark) => ({ term: termsIn(language).markKinds[mark.kind], value: markSentence(language, mark) })),
  ];
  return (
    <div id={item.id}>
      <Box level={2} heading={<ItemHeading item={item} />} tag={<ItemTags item={item} />}>
        <p>
          <b>{item.requirement[language]}</b>
        </p>
        <DefinitionList rows={rows} />
      </Box>
    </div>
  );
}

function ItemHeading({ item }: { item: Item }) {
  return (
    <>
      <span class="num">{item.id}</span> {item.title[usePage().language]}
    </>
  );
}

const FORCE_TONES: Readonly<Record<Force, Tone>> = { statute: 'law', notice: 'law', plan: 'blue', benchmark: 'plain' };

export function ForceTags({ item }: { item: Pick<Item, 'legalBases'> }) {
  const { forces } = termsIn(usePage().language);
  return forcesOf(item).map((force) => (
    <Tag key={force} tone={FORCE_TONES[force]}>
      {forces[force].name}
    </Tag>
  ));
}

/** What of the item is only suggested or to be confirmed, each once. */
export function MarkTags({ item }: { item: Item }) {
  const { markKinds } = termsIn(usePage().language);
  const kinds = [...new Set(marksOf(item).map(({ kind }) => kind))];
  return kinds.map((kind) => (
    <Tag key={kind} tone="warn">
      {markKinds[kind]}
    </Tag>
  ));
}

function ItemTags({ item }: { item: Item }) {
  const { measureKinds } = termsIn(usePage().language);
  return (
    <>
      <Tag>{measureKinds[item.kind]}</Tag> <ForceTags item={item} /> <MarkTags item={item} />
    </>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return lines.map((line) => <div key={line}>{line}</div>);
}

function answerText(language: Language, part: AnswerPart): string {
  const { answerKinds } = termsIn(language);
  const kind = kindText(language, part, answerKinds[part.kind]);
  return part.label === null ? kind : `${part.label[language]}: ${kind}`;
}

function kindText(language: Language, part: AnswerPart, name: string): string {
  if (part.kind === 'number') return `${name} (${termsIn(language).units[part.unit].name})`;
  if (part.kind !== 'choice') return name;
  return `${name} (${part.options.map(({ label }) => label[language]).join(', ')})`;
}

function Criteria({ item }: { item: Item }) {
  const { language } = usePage();
  const words = useWords().catalogue.page;
  const { markKinds, markSentences, regimesShort } = termsIn(language);
  return item.criteria.map((criterion) => {
    const label = labelOf(language, item, criterion.part);
    const text = criterionText(language, item, criterion);
    const under = criterion.regimes.map((regime) => regimesShort[regime]).join(', ');
    const kinds = [
      ...(criterion.suggested ? (['suggested'] as const) : []),
      ...(criterion.toConfirm ? (['to-confirm'] as const) : []),
    ];
    return (
      <div key={criterion}>
        {label === '' ? text : `${label}: ${text}`}
        {criterion.decides === 'coverage' && <small> {words.coverageCriterion}</small>}
        {under !== '' && <small> ({words.underRegime(under)})</small>}{' '}
        {kinds.map((kind) => (
          <Tag key={kind} tone="warn">
            {markKinds[kind]}
          </Tag>
        ))}
        {(criterion.note !== null || kinds.length > 0) && (
          <p class="small">{criterion.note?.[language] ?? kinds.map((kind) => markSentences[kind]).join(' ')}</p>
        )}
      </div>
    );
  });
}

function Bases({ bases }: { bases: readonly LegalBasis[] }) {
  const { language } = usePage();
  const words = useWords().catalogue.page;
  const { forces, markKinds, markSentences } = termsIn(language);
  return bases.map((basis) => (
    <div key={basis}>
      {formatBasis(language, basis)} <small>{versionText(words, language, basis)}</small>{' '}
      <Tag tone={FORCE_TONES[basis.force]}>{forces[basis.force].name}</Tag>{' '}
      {basis.toConfirm && <Tag tone="warn">{markKinds['to-confirm']}</Tag>}
      {(basis.note !== null || basis.toConfirm) && (
        <p class="small">{basis.note?.[language] ?? markSentences['to-confirm']}</p>
      )}
    </div>
  ));
}

type PageWords = ReturnType<typeof useWords>['catalogue']['page'];

function versionText(words: PageWords, language: Language, { versionDate, force }: LegalBasis): string {
  if (versionDate === null) return words.undated;
  const day = dayText(language, versionDate);
  return force === 'statute' || force === 'notice' ? words.inForceSince(day) : words.dated(day);
}

function Applies({ item: { appliesTo } }: { item: Item }) {
  const { language } = usePage();
  const words = useWords().catalogue.page;
  const { operatorClasses, appliesToConditions } = termsIn(language);
  const conditions = appliesTo.when.map((condition) => appliesToConditions[condition]).join(', ');
  return (
    <>
      <Lines lines={appliesTo.any.map((each) => operatorClasses[each])} />
      {conditions !== '' && <p class="small">{words.onlyWhen(conditions)}</p>}
    </>
  );
}

function markSentence(language: Language, mark: Mark): string {
  return mark.note?.[language] ?? termsIn(language).markSentences[mark.kind];
}
