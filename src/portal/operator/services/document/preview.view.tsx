import { isUnchanged, type Topology, type TopologyChanges } from '../../../../modules/topology/index.js';
import { Form, LinkButton, SubmitButton, useWords } from '../../../layout/index.js';
import { paths } from '../../../paths.js';
import { ChangesView } from '../changes.view.js';

export interface PreviewProps {
  readonly text: string;
  /** The version the document was compared with. */
  readonly version: number;
  readonly changes: TopologyChanges;
  readonly topology: Topology;
}

export function PreviewView({ text, version, changes, topology }: PreviewProps) {
  const words = useWords().services.document;
  if (isUnchanged(changes)) return <LinkButton href={paths.operator.document}>{words.back}</LinkButton>;
  return (
    <>
      <ChangesView changes={changes} topology={topology} />
      <Form action={paths.operator.document} version={version} hidden={{ text }}>
        <div class="bar">
          <SubmitButton>{words.save}</SubmitButton>
          <SubmitButton tone="quiet" action={`${paths.operator.document}/draft`}>
            {words.back}
          </SubmitButton>
        </div>
      </Form>
    </>
  );
}
