import {
  formatBasis,
  forcesOf,
  marksOf,
  type Item,
  type LegalBasis,
  type Mark,
} from '../../../modules/checklist/index.js';
import { termsIn } from '../../../shared/words/index.js';
import { dayText } from '../../../shared/words/day.js';
import { Disclosure, Tag, usePage, useWords } from '../../layout/index.js';

/** What kind of item it is, in a line of tags: force, kind of measure, number. */
export function ItemTags({ item }: { item: Item }) {
  const terms = termsIn(usePage().language);
  return (
    <>
      {forcesOf(item).map((force) => (
        <>
          <Tag key={force} tone="law">
            {terms.forces[force].name}
          </Tag>{' '}
        </>
      ))}
      <Tag>{terms.measureKinds[item.kind]}</Tag> <Tag>{item.id}</Tag>
    </>
  );
}

/** What the item asks, on what it rests, and what of it is proposed or still to be confirmed. */
export function ItemText({ item }: { item: Item }) {
  const { language } = usePage();
  const words = useWords().assessment.item;
  return (
    <>
      <p>{item.requirement[language]}</p>
      <ul class="small">
        {item.legalBases.map((basis) => (
          <li key={basis}>
            <Basis basis={basis} />
          </li>
        ))}
      </ul>
      <ItemMarks item={item} />
      <Disclosure summary={words.guidance}>
        <p class="text">{item.guidance[language]}</p>
      </Disclosure>
    </>
  );
}

function Basis({ basis }: { basis: LegalBasis }) {
  const { language } = usePage();
  const words = useWords().assessment.item;
  const terms = termsIn(language);
  const day = basis.versionDate === null ? null : dayText(language, basis.versionDate);
  const inForce = basis.force === 'statute' || basis.force === 'notice';
  return (
    <>
      {formatBasis(language, basis)}
      {day !== null && ` (${inForce ? words.inForce(day) : words.dated(day)})`}{' '}
      {basis.toConfirm && <Tag tone="warn">{terms.markKinds['to-confirm']}</Tag>}
    </>
  );
}

/** Said once each: the same sentence may stand behind several criteria or bases. */
function ItemMarks({ item }: { item: Item }) {
  const { language } = usePage();
  const terms = termsIn(language);
  const sentenceOf = ({ kind, note }: Mark) => note?.[language] ?? terms.markSentences[kind];
  const marks = marksOf(item);
  const distinct = marks.filter(
    (mark, index) =>
      marks.findIndex((each) => each.kind === mark.kind && sentenceOf(each) === sentenceOf(mark)) === index,
  );
  if (distinct.length === 0) return null;
  return (
    <ul class="small">
      {distinct.map((mark) => (
        <li key={mark}>
          <Tag tone="warn">{terms.markKinds[mark.kind]}</Tag> {sentenceOf(mark)}
        </li>
      ))}
    </ul>
  );
}
