import { formatKoreanDate } from '../../shared/time.js';
import { fill } from '../../shared/words/index.js';
import type { Block, KeyValue, Text } from '../../platform/pdf/block.js';
import { answerTexts } from './answer-text.js';
import { listRow } from './answered-rows.js';
import { basisText } from './basis-text.js';
import { bookmarks } from './bookmarks.js';
import type { Attachment, FiledMeasure } from './filed-measures.js';
import { sizeText, TERMS, WORDS } from './report-wording.js';

const words = TERMS.annualFiling;

/** One measure: what is asked, how it is carried out, what is planned, until when, by whom, and its files. */
export function measureBlocks(measure: FiledMeasure): readonly Block[] {
  const { code, title, answer } = measure;
  return [
    { kind: 'heading', level: 2, text: `${code} ${title.ko}`, bookmark: bookmarks.item(code) },
    {
      kind: 'keyValues',
      continued: fill(WORDS.items.continued, { code, title: title.ko }),
      rows: [
        { label: words.requirement, value: measure.requirement },
        ...listRow(WORDS.items.bases, measure.bases.map(basisText)),
        { label: words.columns.answer, value: { paragraphs: answerTexts({ ...answer, status: null, plan: null }) } },
        { label: words.status, value: answer.status ?? words.none },
        ...planRows(answer.plan),
        ...listRow(words.columns.files, measure.attached.flatMap(attachmentTexts)),
      ],
    },
  ];
}

function planRows(plan: FiledMeasure['answer']['plan']): readonly KeyValue[] {
  const { text = null, dueOn = null, owner = null } = plan ?? {};
  if (text === null && dueOn === null && owner === null) return [{ label: words.plan, value: words.noPlan }];
  return [
    { label: words.plan, value: text ?? words.none },
    { label: words.due, value: dueOn === null ? words.none : formatKoreanDate(dueOn) },
    { label: words.owner, value: owner ?? words.none },
  ];
}

/** Number, name and size, and on a line of its own the hash. */
function attachmentTexts({ number, file }: Attachment): readonly Text[] {
  const { name, sizeBytes, sha256 } = file;
  return [fill(words.attachment, { number, name, size: sizeText(sizeBytes) }), sha256];
}
