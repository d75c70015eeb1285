import type { OperatorId } from '../../../../shared/ids.js';
import { useWords } from '../../../layout/index.js';
import { paths } from '../../../paths.js';

interface RegisterPartsProps {
  readonly operatorId: OperatorId;
  readonly current: 'services' | 'sites' | 'survivability';
}

/** The way between the parts of an operator's register, and what follows from it. */
export function RegisterParts({ operatorId, current }: RegisterPartsProps) {
  const { operators, services, sites, survivability } = useWords();
  const parts = [
    { key: 'services', label: services.title, href: paths.regulator.operatorRegister(operatorId) },
    { key: 'sites', label: sites.partTitle, href: paths.regulator.operatorSites(operatorId) },
    { key: 'survivability', label: survivability.title, href: paths.regulator.operatorSurvivability(operatorId) },
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
