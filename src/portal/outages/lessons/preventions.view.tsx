import type { Prevention } from '../../../modules/findings/index.js';
import { OPEN_STATES } from '../../../modules/findings/index.js';
import { isMinistrySide } from '../../../shared/actor.js';
import { FindingStateTag } from '../../findings/finding-tags.js';
import { Day, Table, Tag, usePage, useWords } from '../../layout/index.js';
import { paths } from '../../paths.js';

/** What the operator undertook after the outage (재발방지 대책), with its day and what became of it. */
export function PreventionTable({ preventions }: { readonly preventions: readonly Prevention[] }) {
  const { actor, today } = usePage();
  const { aftermath: words, findings } = useWords();
  const side = actor !== null && isMinistrySide(actor) ? paths.regulator : paths.operator;
  if (preventions.length === 0) return <p>{words.noPreventions}</p>;
  return (
    <Table
      caption={words.preventionsCaption}
      quiet
      rows={preventions}
      columns={[
        {
          heading: words.preventionTitle,
          kind: 'heading',
          cell: ({ id, title }) => (
            <div class="sentence">
              <a href={side.finding(id)}>{title}</a>
            </div>
          ),
        },
        {
          heading: words.dueOn,
          cell: ({ dueOn, state }) => (
            <>
              <Day on={dueOn} />{' '}
              {OPEN_STATES.includes(state) && dueOn < today && <Tag tone="bad">{findings.overdue}</Tag>}
            </>
          ),
        },
        { heading: words.state, cell: ({ state }) => <FindingStateTag state={state} /> },
      ]}
    />
  );
}
