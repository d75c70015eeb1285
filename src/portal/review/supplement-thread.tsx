import type { ComponentChildren } from 'preact';
import type { SupplementMessageView, SupplementView } from '../../modules/review/index.js';
import { termsIn } from '../../shared/words/index.js';
import { dayText, momentText } from '../../shared/words/day.js';
import { Box, Tag, usePage, useWords } from '../layout/index.js';
import { EvidenceList } from '../evidence/evidence-list.js';

/** Questions and answers on one request, and what the reader can do about it below them. */
export function SupplementThread({
  supplement,
  children,
}: {
  supplement: SupplementView;
  children?: ComponentChildren;
}) {
  const { language, today } = usePage();
  const words = useWords().review.supplement;
  const { state, dueOn, messages } = supplement;
  const tone = state === 'asked' ? 'warn' : state === 'answered' ? 'blue' : 'plain';
  return (
    <Box
      heading={words.until(dayText(language, dueOn))}
      tag={
        <>
          <Tag tone={tone}>{termsIn(language).supplementStates[state]}</Tag>{' '}
          {state === 'asked' && dueOn < today && <Tag tone="bad">{words.overdue}</Tag>}
        </>
      }
    >
      {messages.map((message, index) => (
        <Message
          key={message.id}
          message={message}
          whose={
            state === 'given-up' && index === messages.length - 1 ? words.givenUpBecause : words.sides[message.side]
          }
        />
      ))}
      {children}
    </Box>
  );
}

function Message({ message, whose }: { message: SupplementMessageView; whose: string }) {
  const { language } = usePage();
  return (
    <section>
      <p class="small">
        <b>{whose}</b> {message.writtenByName} · {momentText(language, message.writtenAt)}
      </p>
      <p class="text">{message.text}</p>
      {message.evidence.length > 0 && <EvidenceList files={message.evidence} />}
    </section>
  );
}
