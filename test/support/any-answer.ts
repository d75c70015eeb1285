import { addDays, seoulDate } from '../../src/shared/time.js';
import type { AnswerPart, Item } from '../../src/modules/checklist/index.js';

/** An answer that says everything an item asks for, and a little more than it has to: status and a plan are always there. */
export function anyAnswer(item: Item, explanation = '이렇게 하고 있습니다.') {
  const answered = item.parts.filter(({ kind }) => kind !== 'file').map((part) => [part.key, anyValue(part)]);
  return {
    values: Object.fromEntries(answered) as Record<string, unknown>,
    explanation,
    status: '이행하고 있습니다.',
    plan: { text: '계속 이행합니다.', dueOn: '2027-06-30', owner: '플랫폼운영팀' },
  };
}

function anyValue(part: AnswerPart): unknown {
  switch (part.kind) {
    case 'number':
      return Math.min(3, part.max ?? 3);
    case 'choice':
      return part.options[0]?.value;
    case 'date':
      return addDays(seoulDate(new Date()), -10); // out of date under no criterion
    case 'text':
      return '적어 둔 글';
    case 'yes-no':
    case 'yes-no-partly':
      return 'yes';
    case 'file':
      return null;
  }
}

/** Whether an item can only be answered with a file. */
export const asksForFile = (item: Item) => item.parts.some(({ kind }) => kind === 'file');
