import { addDays } from '../../shared/time.js';
import type { Stage } from '../stage.js';
import { lessonsOfOctober } from '../world/lessons-of-october.js';
import { sampleFile } from '../sample-file.js';

/** The operator says why it came to the outage, once more when it knows better, and what it undertakes: done, overdue, ahead. */
export async function learnFromOctober(stage: Stage, { gaon, year }: { gaon: string; year: number }): Promise<void> {
  const { report, course, corrected, done, overdue, ahead } = lessonsOfOctober;
  const author = stage.as('author');
  const told = course.map(([at, text]) => ({ at: `${year}-${at}+09:00`, text }));
  const path = `/api/v1/outages/${gaon}`;
  await author.put(`${path}/cause-report`, { ...report, course: told.slice(0, -corrected.added) });
  const further = { ...report, course: told, changeReason: corrected.reason };
  await author.put(`${path}/cause-report`, further, '"1"');
  const undertake = ({ title, text, dueInDays }: { title: string; text: string; dueInDays: number }) =>
    author.post(`${path}/preventions`, { title, text, dueOn: addDays(stage.today, dueInDays) });
  const { id } = await undertake(done);
  const { content, type } = sampleFile(done.file);
  await author.upload(`/api/v1/findings/${id}/evidence`, done.file, content, type);
  await author.put(`/api/v1/findings/${id}/report`, { text: done.report }, '"1"');
  await stage
    .as('inspector')
    .put(`/api/v1/findings/${id}/verification`, { verdict: 'verified', text: done.seen }, '"2"');
  await undertake(overdue);
  await undertake(ahead);
  stage.say('사업자가 10월의 장애에 대하여 원인분석을 보고하고 재발방지 대책 3건을 등록하였습니다.');
}
