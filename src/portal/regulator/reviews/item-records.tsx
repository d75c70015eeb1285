import { momentText } from '../../../shared/words/day.js';
import { faultOf, Form, SubmitButton, TextArea, Disclosure, usePage, useWords } from '../../layout/index.js';
import { paths } from '../../paths.js';
import type { ItemViewProps } from './item-view-props.js';

/** What was seen on the item; internal. */
export function Records({ review, item, rejected, faults }: ItemViewProps) {
  const { language } = usePage();
  const words = useWords().review.item;
  const own = rejected?.form === 'record' ? rejected.rejection : null;
  return (
    <>
      <h2>{words.records}</h2>
      {item.records.length === 0 && <p class="small">{words.noRecords}</p>}
      {item.records.map(({ id, text, writtenByName, writtenAt }) => (
        <section key={id}>
          <p class="small">
            {writtenByName} · {momentText(language, writtenAt)}
          </p>
          <p class="text">{text}</p>
        </section>
      ))}
      {review.state === 'open' && review.leave.record === null && (
        <Disclosure summary={words.recordSubmit} open={own !== null}>
          <Form action={`${paths.regulator.reviewItem(review.id, item.code)}/records`}>
            <TextArea
              name="text"
              scope="record"
              label={words.record}
              hint={words.recordsHint}
              value={own?.typed['text']}
              fault={own === null ? undefined : faultOf(faults, 'text')}
              maxLength={40_000}
              required
            />
            <SubmitButton tone="quiet">{words.recordSubmit}</SubmitButton>
          </Form>
        </Disclosure>
      )}
    </>
  );
}
