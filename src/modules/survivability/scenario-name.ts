import { fill, type Language, termsIn } from '../../shared/words/index.js';
import type { TopologyNames } from './names-in.js';

/** How people call a loss: what is lost, and under it that it is lost. */
export interface ScenarioName {
  readonly name: string;
  readonly note: string;
}

/** The name of a scenario; the other names of the same loss stand in its note. */
export function scenarioName(
  language: Language,
  { id, alsoKnownAs }: { readonly id: string; readonly alsoKnownAs: readonly string[] },
  names: TopologyNames,
): ScenarioName {
  const { scenarioNames } = termsIn(language);
  const note = id.startsWith('site:') ? scenarioNames.alone : scenarioNames.together;
  const others = alsoKnownAs.map((other) => nameOf(language, other, names)).join(', ');
  return { name: nameOf(language, id, names), note: others === '' ? note : `${note} (= ${others})` };
}

function nameOf(language: Language, id: string, names: TopologyNames): string {
  const { scenarioNames } = termsIn(language);
  const [kind, rest] = split(id, ':');
  if (kind === 'site' || kind === 'sites') return rest.split(',').map(names.site).join(' + ');
  if (kind === 'group') return groupName(scenarioNames.groups, ...split(rest, '='));
  const [latitude = '', longitude = '', kilometres = ''] = rest.split(',');
  return fill(scenarioNames.near, { latitude, longitude, kilometres });
}

/** What shares a value of a group, by its kind. */
export function groupName(groups: Readonly<Record<string, string>>, key = '', value = ''): string {
  return fill(groups[key] ?? '{key} {value}', { key, value });
}

function split(text: string, sign: string): readonly [string, string] {
  const at = text.indexOf(sign);
  return [text.slice(0, at), text.slice(at + 1)];
}
