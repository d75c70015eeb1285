import { readFileSync } from 'node:fs';
import type { Stage } from '../stage.js';
import { facilities, sites, type DemoSite } from '../world/facilities.js';
import { measuresOf } from '../world/measures.js';
import { operators } from '../world/operators.js';
import { builtFile } from '../../platform/built-file.js';
import { withParticle } from '../../shared/words/index.js';

/** Step 2: buildings, sites with their figures and protection measures, services and what they are built of. */
export async function registerSites(stage: Stage, year: number): Promise<{ sites: number; services: number }> {
  for (const facility of facilities) await stage.as('schemeManager').post('/api/v1/facilities', facility);
  for (const site of sites) await registerSite(stage, site, year);
  stage.say(`집적정보통신시설 ${facilities.length}곳과 데이터센터 ${sites.length}곳, 보호조치를 등록하였습니다.`);
  let services = 0;
  for (const operator of ['gaon', 'nuri', 'raon'] as const) {
    const own = await registerTopology(stage, operator);
    stage.say(
      `${withParticle(operators[operator].name, '이/가')} 서비스 ${own}개와 그 구성요소를 topology.yaml로 등록하였습니다.`,
    );
    services += own;
  }
  return { sites: sites.length, services };
}

async function registerSite(stage: Stage, site: DemoSite, year: number): Promise<void> {
  const { operator, floorAreaSquareMetres, receivingKilowatts, ...facts } = site;
  const writer = stage.as(authorOf(operator));
  const { id } = await writer.post(`/api/v1/operators/${stage.idOf(operator)}/sites`, {
    ...facts,
    latitude: null,
    longitude: null,
  });
  await writer.put(`/api/v1/sites/${id}/years/${year}`, { floorAreaSquareMetres, receivingKilowatts });
  for (const { kind, ...measure } of measuresOf(site))
    await writer.put(`/api/v1/sites/${id}/measures/${kind}`, measure);
}

async function registerTopology(stage: Stage, operator: 'gaon' | 'nuri' | 'raon'): Promise<number> {
  const path = `/api/v1/operators/${stage.idOf(operator)}/topology`;
  const author = stage.as(authorOf(operator));
  const { etag } = await author.get(path);
  const yaml = readFileSync(builtFile(`demo/world/${operator}-topology.yaml`), 'utf8');
  await author.putText(path, 'application/yaml', yaml, etag ?? '"0"');
  return (await author.get<{ services: unknown[] }>(path)).body.services.length;
}

function authorOf(operator: DemoSite['operator']) {
  if (operator === 'nuri') return 'nuriAuthor';
  return operator === 'gaon' ? 'author' : 'raonAuthor';
}
