import { momentText } from '../../shared/words/day.js';
import { SubmitButton, usePage, useWords } from '../layout/index.js';
import { paths } from '../paths.js';
import { sizeText } from '../operator/assessments/answer-words.js';

interface ListedFile {
  readonly id: string;
  readonly name: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly addedByName?: string;
  readonly addedAt?: Date;
}

/** Files beside an answer: name, size, hash, who added it; a way to take it off where that is still possible. */
export function EvidenceList({
  files,
  removal,
}: {
  files: readonly ListedFile[];
  /** The address that takes a file off, for a button of the form around the list; missing where files stay. */
  removal?: ((evidenceId: string) => string) | undefined;
}) {
  const { language } = usePage();
  const words = useWords().assessment.evidence;
  if (files.length === 0) return <p class="small">{words.none}</p>;
  return (
    <ul class="files">
      {files.map(({ id, name, sizeBytes, sha256, addedByName, addedAt }) => (
        <li key={id}>
          <a href={paths.evidence(id)}>{name}</a>
          <span class="small">{sizeText(sizeBytes)}</span>
          <span class="h" title={sha256}>
            {`sha256 ${sha256.slice(0, 4)}…${sha256.slice(-4)}`}
          </span>
          {addedAt !== undefined && (
            <span class="small">{words.added(addedByName ?? '', momentText(language, addedAt))}</span>
          )}
          {removal !== undefined && (
            <SubmitButton tone="quiet" small action={removal(id)} label={words.removeLabel(name)}>
              {words.remove}
            </SubmitButton>
          )}
        </li>
      ))}
    </ul>
  );
}
