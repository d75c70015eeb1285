import { MEASURES, RESULTS, type JudgementView } from '../../../modules/review/index.js';
import { wordRefusal, termsIn } from '../../../shared/words/index.js';
import { dayText, momentText } from '../../../shared/words/day.js';
import {
  BlockerList,
  Choices,
  faultOf,
  Form,
  NumberField,
  type Option,
  SubmitButton,
  TextArea,
  usePage,
  useWords,
} from '../../layout/index.js';
import { paths } from '../../paths.js';
import { FindingLink } from '../../review/finding-link.js';
import { JudgementShown } from '../../review/judgement-shown.js';
import type { ItemViewProps } from './item-view-props.js';

/** The judgement to be made, or as it stands for those who cannot change it now, with the reason. */
export function Judgement(props: ItemViewProps) {
  const { review, item } = props;
  const words = useWords().review;
  const blocker = review.leave.judge;
  const mayJudge = review.state === 'open' && blocker === null;
  return (
    <>
      <h2>{words.item.judgement}</h2>
      {mayJudge ? (
        <JudgementForm {...props} />
      ) : (
        <>
          <JudgementShown judgement={item.judgement} />
          {blocker !== null && blocker.code !== 'not-permitted' && <BlockerList blockers={[blocker]} />}
        </>
      )}
      {item.judgement?.internal != null && <Judge judgement={item.judgement} />}
      <FindingLink judgement={item.judgement} />
    </>
  );
}

function Judge({ judgement: { internal, judgedAt } }: { judgement: JudgementView }) {
  const { language } = usePage();
  const words = useWords().review.item;
  return <p class="small">{words.judgedBy(internal?.judgedByName ?? '', momentText(language, judgedAt))}</p>;
}

function JudgementForm({ review, item, rejected, faults, due }: ItemViewProps) {
  const { language } = usePage();
  const words = useWords().review.item;
  const own = rejected?.form === 'judgement' ? rejected.rejection : null;
  const typed = own?.typed ?? typedOf(item.judgement);
  const fault = (name: string) => (own === null ? undefined : faultOf(faults, name));
  const date = (what: 'plan' | 'result') => dayText(language, due.find((each) => each.what === what)?.dueOn ?? '');
  return (
    <Form action={paths.regulator.reviewItem(review.id, item.code)} version={item.judgement?.version ?? 0} guard>
      <Choices
        name="result"
        label={words.result}
        options={useResultOptions(item.alternative)}
        value={typed['result'] ?? ''}
        fault={fault('result')}
        hint={item.alternative === null ? words.alternativeCouncil : undefined}
        numbered
        required
      />
      <TextArea
        name="reason"
        label={words.reason}
        hint={item.disagreements === undefined ? words.reasonHint : words.reasonHintDisagreement}
        value={typed['reason']}
        fault={fault('reason')}
        maxLength={40_000}
      />
      <div class="cols">
        <Choices
          name="measure"
          label={words.measure}
          hint={words.measureHint}
          options={useMeasureOptions(item.orderability.orderable || item.needsPlanPage)}
          value={typed['measure'] ?? 'none'}
          fault={fault('measure')}
        />
        <div class="field">
          <p>
            <b>{words.due}</b>
          </p>
          <p class="small">{words.dueText(date('plan'), date('result'))}</p>
        </div>
      </div>
      {item.needsPlanPage && (
        <NumberField
          name="planPage"
          label={words.planPage}
          hint={words.planPageHint}
          value={typed['planPage']}
          fault={fault('planPage')}
        />
      )}
      <TextArea
        name="internalNote"
        label={words.note}
        hint={words.noteHint}
        value={typed['internalNote']}
        fault={fault('internalNote')}
        rows={2}
        maxLength={40_000}
      />
      <div class="bar">
        <SubmitButton>{words.submit}</SubmitButton>
      </div>
    </Form>
  );
}

function useResultOptions(alternative: ItemViewProps['item']['alternative']): readonly Option[] {
  const { language } = usePage();
  const terms = termsIn(language).judgementResults;
  return RESULTS.map((value) => {
    const impossible = value === 'alternative-accepted' && alternative !== null;
    const hint = impossible ? wordRefusal(language, alternative) : undefined;
    return { value, label: terms[value], disabled: impossible, hint };
  });
}

function useMeasureOptions(orderable: boolean): readonly Option[] {
  const terms = termsIn(usePage().language).judgementMeasures;
  return MEASURES.map((value) => ({
    value,
    label: terms[value],
    disabled: value === 'proposed-order' && !orderable,
  }));
}

/** A standing judgement as its form shows it. */
export function typedOf(judgement: JudgementView | null): Readonly<Record<string, string>> {
  if (judgement === null) return {};
  const { result, reason, measure, planPage, internal } = judgement;
  return { result, reason, measure, planPage: planPage?.toString() ?? '', internalNote: internal?.note ?? '' };
}

/** Whether a form, as it was typed, says what stands already. */
export function saysTheSame(judgement: JudgementView | null, typed: Readonly<Record<string, string>>): boolean {
  const standing = Object.entries(typedOf(judgement));
  return (
    standing.length > 0 &&
    standing.every(([name, text]) => (typed[name] ?? '').replaceAll('\r\n', '\n').trim() === text)
  );
}
