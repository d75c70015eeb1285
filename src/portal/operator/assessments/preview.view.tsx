import type {
  SubmissionContent,
  SubmittedItem,
  Measure,
  RegisterSource,
} from '../../../modules/self-assessment/index.js';
import { termsIn } from '../../../shared/words/index.js';
import { Box, Tag, usePage, useWords } from '../../layout/index.js';
import { RegisteredValues } from '../../review/registered-values.js';
import { AnswerShown } from './answer-shown.js';
import { EvidenceList } from '../../evidence/evidence-list.js';

/** Everything as it will be, or was, submitted. */
export function PreviewView({
  content,
  sha256,
  measure,
}: {
  content: SubmissionContent;
  sha256: string;
  measure: Measure;
}) {
  const { language } = usePage();
  const words = useWords().assessment;
  const names = termsIn(language).checklistDomains;
  const domains = [...new Set(content.items.map(({ domain }) => domain))];
  return (
    <>
      {content.protectionReason !== null && (
        <Box level={2} heading={words.protection.title} tag={<Tag tone="blue">{words.protection.asked}</Tag>}>
          <p class="text">{content.protectionReason}</p>
        </Box>
      )}
      {domains.map((domain) => (
        <section key={domain}>
          <h2>{names[domain]}</h2>
          {content.items
            .filter((item) => item.domain === domain)
            .map((item) => (
              <PreviewedItem key={item.code} item={item} measure={measure} source={content.computedFrom ?? null} />
            ))}
        </section>
      ))}
      <p class="small">
        {words.previewPage.fingerprint}: <code class="code">{sha256}</code>
      </p>
    </>
  );
}

function PreviewedItem({
  item,
  measure,
  source,
}: {
  item: SubmittedItem;
  measure: Measure;
  source: RegisterSource | null;
}) {
  const { language } = usePage();
  const words = useWords().assessment;
  const tag = item.answer.protect ? <Tag tone="blue">{words.protection.asked}</Tag> : undefined;
  return (
    <Box heading={`${item.code} ${item.title[language]}`} tag={tag}>
      <p class="small">{item.requirement[language]}</p>
      <AnswerShown item={item} content={item.answer} measure={measure} />
      <RegisteredValues
        item={item}
        registered={item.registered ?? []}
        disagreements={item.disagreements ?? []}
        source={source}
      />
      {item.evidence.length > 0 && <EvidenceList files={item.evidence} />}
    </Box>
  );
}
