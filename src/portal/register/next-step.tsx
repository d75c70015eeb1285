import type { Topology } from '../../modules/topology/index.js';
import { LinkButton, useWords } from '../layout/index.js';
import { paths } from '../paths.js';

/** What is registered next, one after the other, and the way to register all of it at once. */
export function NextStep({ topology: { sites, components } }: { topology: Pick<Topology, 'sites' | 'components'> }) {
  const { sites: siteWords, services: words } = useWords();
  const { operator } = paths;
  const [href, label] =
    sites.length === 0
      ? [operator.newSite, siteWords.add]
      : components.length === 0
        ? [operator.newComponent, words.addComponent]
        : [operator.newService, words.addService];
  return (
    <div class="bar">
      <LinkButton href={href}>{label}</LinkButton>
      <LinkButton href={operator.document} tone="quiet">
        {words.importDocument}
      </LinkButton>
    </div>
  );
}
