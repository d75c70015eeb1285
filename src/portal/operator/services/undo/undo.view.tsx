import { countsOf, type UndonePreview } from '../../../../modules/topology/index.js';
import { PAGE_SIZE } from '../../../../shared/pagination.js';
import { DefinitionList, Form, LinkButton, Moment, SubmitButton, useWords } from '../../../layout/index.js';
import { paths } from '../../../paths.js';
import { ChangesView } from '../changes.view.js';
import { useCounts } from '../counts-text.js';

/** Whose change would be taken back, and what the register would then say otherwise than it does. */
export function UndoView({ undone: { version, changes, before } }: { undone: UndonePreview }) {
  const { undo: words, version: versionWord, versions, changes: changesWords } = useWords().services;
  const counts = useCounts();
  return (
    <>
      <DefinitionList
        rows={[
          {
            term: words.change,
            value: <a href={paths.operator.version(version.number)}>{versionWord(version.number)}</a>,
          },
          { term: versions.by, value: version.savedByName },
          { term: versions.at, value: <Moment at={version.savedAt} /> },
          { term: versions.origin, value: versions.origins[version.origin] },
          { term: words.effect, value: <b>{counts(countsOf(changes)) || changesWords.none}</b> },
        ]}
      />
      <Form action={paths.operator.undo} version={version.number}>
        <div class="bar">
          <SubmitButton tone="danger">{words.button}</SubmitButton>
          <LinkButton href={paths.operator.services} tone="quiet">
            {words.keep}
          </LinkButton>
        </div>
      </Form>
      <ChangesView changes={changes} topology={before} most={PAGE_SIZE} />
    </>
  );
}
