import { type Language, termsIn } from '../../shared/words/index.js';
import { groupName } from './scenario-name.js';
import type { NamedLoss } from './same-losses.js';
import type { RankedLoss } from './systemic-view.js';

type Named = Pick<RankedLoss, 'id' | 'buildings' | 'operators'>;

/** How people call what is lost: the building, what buildings share, or whose site. */
export function lossName(language: Language, { id, buildings, operators }: Named): string {
  const [first] = operators;
  const [kind] = id.split(':', 1);
  if (kind === 'site') return [first?.operatorName ?? '', first?.sites[0]?.name ?? ''].join(' · ');
  if (kind === 'facility') return buildings[0]?.name ?? id.slice('facility:'.length);
  const [key = '', value = ''] = id.slice('group:'.length).split('=');
  return groupName(termsIn(language).scenarioNames.groups, key, value);
}

/** The other names of the same loss. */
export const otherLossNames = (language: Language, { alsoKnownAs, ...loss }: NamedLoss): readonly string[] =>
  alsoKnownAs.map((id) => lossName(language, { ...loss, id }));
