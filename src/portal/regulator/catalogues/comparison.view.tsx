import type { ChangedItem, ComparedField, ComparedVersions, Item } from '../../../modules/checklist/index.js';
import { termsIn } from '../../../shared/words/index.js';
import { Box, DefinitionList, usePage, useWords } from '../../layout/index.js';
import { ItemView } from './item.view.js';

/** What a later version adds, changes and drops: changed fields with both texts. */
export function ComparisonView({ comparison }: { comparison: ComparedVersions }) {
  const words = useWords().catalogue.comparison;
  const { added, changed, removed, same } = comparison;
  return (
    <>
      <p class="small">{words.same(same)}</p>
      {added.length > 0 && <h2>{words.added}</h2>}
      {added.map((item) => (
        <ItemView key={item.id} item={item} />
      ))}
      {changed.length > 0 && <h2>{words.changed}</h2>}
      {changed.map((change) => (
        <Change key={change.after.id} change={change} />
      ))}
      {removed.length > 0 && <h2>{words.removed}</h2>}
      {removed.map((item) => (
        <ItemView key={item.id} item={item} />
      ))}
    </>
  );
}

function Change({ change: { before, after, fields } }: { change: ChangedItem }) {
  const { language } = usePage();
  const words = useWords().catalogue.comparison;
  return (
    <Box heading={`${after.id} ${after.title[language]}`}>
      {fields.map((field) => (
        <section key={field}>
          <h3>{words.fields[field]}</h3>
          <DefinitionList
            rows={[
              { term: words.before, value: <FieldText item={before} field={field} /> },
              { term: words.after, value: <FieldText item={after} field={field} /> },
            ]}
          />
        </section>
      ))}
    </Box>
  );
}

/** Texts in both languages, since either may have changed; the rest as the document has it. */
function FieldText({ item, field }: { item: Item; field: ComparedField }) {
  const { measureKinds } = termsIn(usePage().language);
  switch (field) {
    case 'kind':
      return <>{measureKinds[item.kind]}</>;
    case 'title':
    case 'requirement':
    case 'guidance':
    case 'evidence':
      return (
        <>
          <div lang="ko">{item[field].ko}</div>
          <div lang="en">{item[field].en}</div>
        </>
      );
    default:
      return <pre class="text">{JSON.stringify(item[field], null, 1)}</pre>;
  }
}
