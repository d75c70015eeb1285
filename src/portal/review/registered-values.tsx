import type { ComponentChildren } from 'preact';
import type { AnswerPart, Criterion } from '../../modules/checklist/index.js';
import {
  boundText,
  registerReason,
  type Disagreement,
  type RegisterAnswer,
  type RegisterSource,
} from '../../modules/self-assessment/index.js';
import { fill, termsIn, type Language } from '../../shared/words/index.js';
import { dayText } from '../../shared/words/day.js';
import { Box, Tag, usePage, useWords } from '../layout/index.js';
import { sideOf } from '../paths.js';
import { partLabel, valueText } from '../operator/assessments/answer-words.js';

export interface RegisteredValuesProps {
  readonly item: { readonly parts: readonly AnswerPart[]; readonly criteria: readonly Criterion[] };
  readonly registered: readonly RegisterAnswer[];
  readonly disagreements: readonly Disagreement[];
  readonly source: RegisterSource | null;
  /** The way to what is registered, for those who may go there. */
  readonly linkTo?: ((answer: RegisterAnswer) => ComponentChildren) | undefined;
}

/** 이음이 산출한 값: what is registered of the item, why, from what, and whether the answer agrees. Nothing where nothing is. */
export function RegisteredValues({ item, registered, disagreements, source, linkTo }: RegisteredValuesProps) {
  const { language } = usePage();
  const words = useWords().assessment.registered;
  if (registered.length === 0) return null;
  const clash = disagreements.length > 0;
  return (
    <Box
      heading={words.title}
      tone={clash ? 'clash' : 'computed'}
      tag={clash ? <Tag tone="bad">{words.disagreement}</Tag> : undefined}
    >
      {registered.map((answer) => (
        <p key={`${answer.part} ${answer.reason.code}`}>
          {item.parts.length > 1 && <>{labelOf(language, item.parts, answer.part)}: </>}
          <b>{registeredText(language, item.parts, answer)}</b>
          {disagreements.some(({ part, kind }) => part === answer.part && kind === clashOf(answer)) && (
            <>
              {' '}
              <Tag tone="bad">{words.differs}</Tag>
            </>
          )}
          <br />
          {registerReason(language, answer)}{' '}
          {'outage' in answer.reason ? <OutageLink id={answer.reason.outage.id} /> : linkTo?.(answer)}
        </p>
      ))}
      <StaleDays item={item} disagreements={disagreements} />
      {source !== null && <p class="small">{sourceText(language, source, words)}</p>}
    </Box>
  );
}

const clashOf = ({ reason }: RegisterAnswer): Disagreement['kind'] => ('outage' in reason ? 'contradicted' : 'differs');

/** The way to the outage, on the reader's own side. */
function OutageLink({ id }: { id: string }) {
  const { actor } = usePage();
  return <a href={sideOf(actor).outage(id)}>{useWords().assessment.registered.toOutage}</a>;
}

/** Days in the answer or the register that are out of date. */
export function StaleDays({ item, disagreements }: Pick<RegisteredValuesProps, 'item' | 'disagreements'>) {
  const { language } = usePage();
  const words = useWords().assessment.registered;
  const stale = disagreements.filter((each) => each.kind === 'stale');
  return (
    <>
      {stale.map(({ part, of, day }) => (
        <p key={part}>
          <Tag tone="bad">{words.outOfDate}</Tag>{' '}
          {words.stale[of](labelOf(language, item.parts, part), dayText(language, day))}
        </p>
      ))}
    </>
  );
}

/** The value with its unit; what never happened is said in words. */
export function registeredText(language: Language, parts: readonly AnswerPart[], answer: RegisterAnswer): string {
  const { never, latest } = termsIn(language).computedReasonWords;
  const { code } = answer.reason;
  if (answer.value === null) return code === 'longest-recovery' ? never[code] : never['oldest-drill'];
  const part = parts.find(({ key }) => key === answer.part);
  const value = typeof answer.value === 'number' ? Math.round(answer.value * 100) / 100 : answer.value;
  const text = part === undefined ? String(value) : valueText(language, part, value);
  return answer.latest === true ? fill(latest, { day: text }) : boundText(language, answer, text);
}

function labelOf(language: Language, parts: readonly AnswerPart[], key: string): string {
  const part = parts.find((each) => each.key === key);
  return part === undefined ? key : partLabel(language, part);
}

interface SourceWords {
  readonly source: (version: number, engine: string, asOf: string) => string;
}

const sourceText = (language: Language, { register, engine, asOf }: RegisterSource, words: SourceWords): string =>
  words.source(register.number, engine, dayText(language, asOf));
