import type { FacilityView } from '../../../modules/facilities/index.js';
import type { Page } from '../../../shared/pagination.js';
import { EmptyState, Pager, SubmitButton, Table, TextField, useWords } from '../../layout/index.js';
import { groupsText } from '../../groups-text.js';
import { paths } from '../../paths.js';

export function FacilitiesView({ page, search }: { page: Page<FacilityView>; search: string }) {
  const { facilities: words, sites } = useWords();
  return (
    <>
      <form method="get" action={paths.regulator.facilities} role="search">
        <TextField name="search" label={words.search} value={search} width="medium" maxLength={100} />
        <SubmitButton small tone="quiet">
          {words.searchSubmit}
        </SubmitButton>
      </form>
      {page.rows.length === 0 ? (
        <EmptyState title={words.emptyTitle} />
      ) : (
        <Table
          caption={words.caption}
          quiet
          columns={[
            { heading: words.number, cell: ({ number }) => <code class="num">{number}</code> },
            {
              heading: words.name,
              kind: 'heading',
              cell: ({ number, name }) => <a href={paths.regulator.facility(number)}>{name}</a>,
            },
            { heading: words.place, cell: ({ place }) => place },
            { heading: sites.groups, cell: ({ groups }) => <span class="text">{groupsText(groups)}</span> },
          ]}
          rows={page.rows}
        />
      )}
      <Pager next={page.next} />
    </>
  );
}
