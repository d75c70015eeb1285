import { fill } from '../../shared/words/index.js';
import type { Block, KeyValue, Text } from '../../platform/pdf/block.js';
import { answerTexts } from './answer-text.js';
import { listRow } from './answered-rows.js';
import { basisText } from './basis-text.js';
import { bookmarks } from './bookmarks.js';
import type { Attachment, FiledMeasure } from './filed-measures.js';
import type { Wording } from './report-wording.js';

/** One measure: what is asked, how it is carried out, what is planned, until when, by whom, and its files. */
export function measureBlocks(measure: FiledMeasure, wording: Wording): readonly Block[] {
  const { language } = wording;
  const words = wording.terms.annualFiling;
  const { code, title, answer } = measure;
  return [
    { kind: 'heading', level: 2, text: `${code} ${title[language]}`, bookmark: bookmarks.item(code) },
    {
      kind: 'keyValues',
      continued: fill(wording.words.items.continued, { code, title: title[language] }),
      rows: [
        { label: words.requirement, value: measure.requirement },
        ...listRow(
          wording.words.items.bases,
          measure.bases.map((basis) => basisText(basis, wording)),
        ),
        {
          label: words.columns.answer,
          value: { paragraphs: answerTexts({ ...answer, status: null, plan: null }, wording) },
        },
        { label: words.status, value: answer.status ?? words.none },
        ...planRows(answer.plan, wording),
        ...listRow(
          words.columns.files,
          measure.attached.flatMap((each) => attachmentTexts(each, wording)),
        ),
      ],
    },
  ];
}

function planRows(plan: FiledMeasure['answer']['plan'], wording: Wording): readonly KeyValue[] {
  const words = wording.terms.annualFiling;
  const { text = null, dueOn = null, owner = null } = plan ?? {};
  if (text === null && dueOn === null && owner === null) return [{ label: words.plan, value: words.noPlan }];
  return [
    { label: words.plan, value: text ?? words.none },
    { label: words.due, value: dueOn === null ? words.none : wording.dateText(dueOn) },
    { label: words.owner, value: owner ?? words.none },
  ];
}

/** Number, name and size, and on a line of its own the hash. */
function attachmentTexts({ number, file }: Attachment, wording: Wording): readonly Text[] {
  const words = wording.terms.annualFiling;
  const { name, sizeBytes, sha256 } = file;
  return [fill(words.attachment, { number, name, size: wording.sizeText(sizeBytes) }), sha256];
}
