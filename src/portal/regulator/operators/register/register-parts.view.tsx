import type { OperatorId } from '../../../../shared/ids.js';
import { useWords } from '../../../layout/index.js';
import { paths } from '../../../paths.js';

/** The way between the two parts of an operator's register. */
export function RegisterParts({ operatorId, current }: { operatorId: OperatorId; current: 'services' | 'sites' }) {
  const { operators, services, sites } = useWords();
  const parts = [
    { key: 'services', label: services.title, href: paths.regulator.operatorRegister(operatorId) },
    { key: 'sites', label: sites.partTitle, href: paths.regulator.operatorSites(operatorId) },
  ];
  return (
    <nav class="menu" aria-label={operators.registered.title}>
      {parts.map(({ key, label, href }) => (
        <a key={key} href={href} aria-current={key === current ? 'page' : undefined}>
          {label}
        </a>
      ))}
    </nav>
  );
}
