import type { VersionRow } from '../../../modules/topology/index.js';
import { Form, SubmitButton, useWords } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { useCounts } from './counts-text.js';

/** Takes the last change back, and says which one that is. */
export function UndoForm({ last }: { last: VersionRow }) {
  const words = useWords().services;
  const counts = useCounts();
  return (
    <Form action={paths.operator.undo} version={last.number} class="bar">
      <SubmitButton tone="quiet" small>
        {words.undo}
      </SubmitButton>
      <span class="small">{words.undoHint(words.version(last.number), last.savedByName, counts(last.changes))}</span>
    </Form>
  );
}
