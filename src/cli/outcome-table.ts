import {
  namesIn,
  type Outcome,
  reasonOf,
  type ScenarioOutcome,
  type ServiceOutcome,
  type TopologyNames,
} from '../modules/survivability/index.js';
import type { Topology } from '../modules/topology/index.js';
import { durationIn, termsIn } from '../shared/words/index.js';

const { serviceStates, weaknesses, bases } = termsIn('ko');

/** An outcome for a person at a terminal: a table per scenario, then the weaknesses. */
export function outcomeTable(outcome: Outcome, topology: Topology): string {
  const names = namesIn(topology);
  const head = `${outcome.asOf} 기준, ${bases[outcome.basis]}, 엔진 ${outcome.engine}`;
  const scenarios = outcome.scenarios.map((scenario) => scenarioTable(scenario, names));
  const weak = outcome.weaknesses.map(({ code, scenario, service, component, need, cycle, sites }) => [
    ...[weaknesses[code], scenario ?? '-', service ?? cycle?.join(' → ') ?? component ?? ''],
    ...[need === undefined ? '' : `필요: ${need}`, sites.join(', ')],
  ]);
  const list = weak.length === 0 ? '취약점이 없습니다.' : `취약점 ${weak.length}건\n${columns(weak)}`;
  return `${[head, ...scenarios, list].join('\n\n')}\n`;
}

function scenarioTable({ id, alsoKnownAs, services }: ScenarioOutcome, names: TopologyNames): string {
  const also = alsoKnownAs.length === 0 ? '' : ` (= ${alsoKnownAs.join(', ')})`;
  const rows = services.map((service) => [
    ...[names.service(service.id), serviceStates[service.state], recovery(service), level(service), loss(service)],
    reasonOf('ko', service.chain, names),
  ]);
  return `${id}${also}\n${columns([['서비스', '상태', '복구', '수준', '데이터 손실', '이유'], ...rows])}`;
}

const recovery = ({ recoveryMinutes, objectiveMet }: ServiceOutcome): string => {
  const time =
    recoveryMinutes === null ? '복구되지 않음' : recoveryMinutes === 0 ? '-' : durationIn('ko', recoveryMinutes);
  return objectiveMet.recovery === false ? `${time} (목표 초과)` : time;
};

const level = ({ levelPercent, finalLevelPercent }: ServiceOutcome): string =>
  levelPercent === finalLevelPercent ? `${levelPercent}%` : `${levelPercent}% → ${finalLevelPercent}%`;

const loss = ({ dataLossSeconds, objectiveMet }: ServiceOutcome): string => {
  const amount = dataLossSeconds === null ? '모두' : dataLossSeconds === 0 ? '-' : `${dataLossSeconds}초`;
  return objectiveMet.data === false ? `${amount} (목표 초과)` : amount;
};

/** Columns as wide as their widest text, where Hangul takes two places. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>(
    (most, row) => row.map((text, at) => Math.max(most[at] ?? 0, widthOf(text))),
    [],
  );
  return rows
    .map((row) =>
      row
        .map((text, at) => text + ' '.repeat((widths[at] ?? 0) - widthOf(text)))
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `  ${line}`)
    .join('\n');
}

const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, sign) =>
      sum + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/.test(sign) ? 2 : 1),
    0,
  );
