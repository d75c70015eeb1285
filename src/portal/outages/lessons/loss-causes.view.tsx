import type { Prediction, SoundBasis } from '../../../modules/outages/index.js';
import { namesIn } from '../../../modules/survivability/index.js';
import { termsIn } from '../../../shared/words/index.js';
import { Table, usePage, useWords } from '../../layout/index.js';
import { paths } from '../../paths.js';

interface LossCausesProps {
  readonly basis: SoundBasis;
  readonly prediction: Prediction;
  /** True where components lead to their pages in the register. */
  readonly links: boolean;
}

/** Why the loss stops what it stops, by component. */
export function LossCauses({ basis, prediction: { causes }, links }: LossCausesProps) {
  const { language } = usePage();
  const words = useWords().lessons.prediction;
  const names = namesIn(basis.register.document);
  if (causes.length === 0)
    return (
      <>
        <h2>{words.causes}</h2>
        <p>{words.noCauses}</p>
      </>
    );
  return (
    <>
      <h2>{words.causes}</h2>
      <p class="small">{words.causesHint}</p>
      <Table
        caption={words.causesCaption}
        quiet
        columns={[
          {
            heading: words.cause,
            kind: 'heading',
            cell: ([kind]) => <div class="sentence">{termsIn(language).lossCauses[kind]}</div>,
          },
          {
            heading: words.component,
            cell: ([, found]) => (
              <ul class="plain">
                {found.map(({ component: { id, name }, services }) => (
                  <li key={id}>
                    {links ? <a href={paths.operator.component(id)}>{name}</a> : name}{' '}
                    <small>{words.hits(services.map(names.service).join(', '))}</small>
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
        rows={[...Map.groupBy(causes, ({ kind }) => kind)]}
      />
    </>
  );
}
