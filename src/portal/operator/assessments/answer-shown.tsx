import type { ComponentChildren } from 'preact';
import type { Item } from '../../../modules/checklist/index.js';
import type { AnswerContent, Measure, Plan } from '../../../modules/self-assessment/index.js';
import { dayText } from '../../../shared/words/day.js';
import { DefinitionList, usePage, useWords } from '../../layout/index.js';
import { partLabel, valueText } from './answer-words.js';
import { Criteria } from './criteria.js';

/** An answer as it stands, to read. */
export function AnswerShown({
  item,
  content,
  measure,
}: {
  item: Pick<Item, 'parts' | 'criteria'>;
  content: AnswerContent;
  measure: Measure;
}) {
  const { language } = usePage();
  const words = useWords().assessment.item;
  const said: readonly (readonly [string, ComponentChildren])[] = [
    ...(content.notApplicable ? [[words.notApplicable, content.notApplicableReason ?? ''] as const] : []),
    ...item.parts.map(
      (part) => [partLabel(language, part), valueText(language, part, content.values[part.key])] as const,
    ),
    [useWords().assessment.registered.reason, content.differenceReason ?? ''],
    [words.explanation, content.explanation ?? ''],
    [words.status, content.status ?? ''],
    [words.plan, content.plan === null ? '' : <PlanText plan={content.plan} />],
    [words.protect, content.protect ? (content.protectionReason ?? '') : ''],
  ];
  const rows = said.filter(([, value]) => value !== '');
  if (rows.length === 0) return <p class="small">{words.notAnswered}</p>;
  return (
    <>
      <DefinitionList rows={rows.map(([term, value]) => ({ term, value: <span class="text">{value}</span> }))} />
      <Criteria item={item} content={content} measure={measure} />
    </>
  );
}

function PlanText({ plan: { text, dueOn, owner } }: { plan: Plan }) {
  const { language } = usePage();
  const words = useWords().assessment.item;
  return (
    <>
      {text}
      <br />
      <span class="small">
        {[
          dueOn === null ? null : `${words.planDue} ${dayText(language, dueOn)}`,
          owner === null ? null : `${words.planOwner} ${owner}`,
        ]
          .filter((part) => part !== null)
          .join(' · ')}
      </span>
    </>
  );
}
