import type { Doubts, ParticipantRow } from '../../../modules/inspections/index.js';
import type { Page } from '../../../shared/pagination.js';
import { termsIn } from '../../../shared/words/index.js';
import { Box, Day, EmptyState, Pager, Table, Tag, usePage, useWords } from '../../layout/index.js';
import { paths } from '../../paths.js';

interface PreviewProps {
  readonly participants: Page<ParticipantRow>;
  readonly doubts: Doubts;
}

/** Who would take part if the inspection opened now, and of whom nobody can say. */
export function ParticipantsPreview({ participants, doubts }: PreviewProps) {
  const words = useWords().inspection.page;
  const { operatorClasses } = termsIn(usePage().language);
  return (
    <>
      {doubts.total > 0 && <DoubtsBox doubts={doubts} />}
      <h2>{words.preview}</h2>
      <p class="small">{words.previewHint}</p>
      {participants.rows.length === 0 ? (
        <EmptyState title={words.noneTitle} text={words.noneText} />
      ) : (
        <Table
          caption={words.preview}
          quiet
          rows={participants.rows}
          columns={[
            {
              heading: words.operator,
              kind: 'heading',
              cell: ({ operatorId, name }) => <a href={paths.regulator.operator(operatorId)}>{name}</a>,
            },
            { heading: words.classes, cell: ({ classes }) => classes.map((each) => operatorClasses[each]).join(', ') },
            { heading: words.coveredOn, cell: ({ coveredAt }) => <Day on={coveredAt} /> },
          ]}
        />
      )}
      <Pager next={participants.next} />
    </>
  );
}

function DoubtsBox({ doubts: { total, operators } }: { doubts: Doubts }) {
  const words = useWords().inspection.page;
  const { coverageDoubts } = termsIn(usePage().language);
  return (
    <Box level={2} heading={words.doubts(total)} tone="clash">
      <p class="small">{words.doubtsHint}</p>
      <ul>
        {operators.map(({ operatorId, name, reason }) => (
          <li key={operatorId}>
            <a href={paths.regulator.operator(operatorId)}>{name}</a> <Tag tone="warn">{coverageDoubts[reason]}</Tag>
          </li>
        ))}
      </ul>
      {total > operators.length && <p>{words.doubtsMore(total - operators.length)}</p>}
    </Box>
  );
}
