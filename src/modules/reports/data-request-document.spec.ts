import { describe, expect, it } from '@jest/globals';
import { builtOutside } from '../../../test/support/outside.js';
import { texts } from '../../../test/support/read-blocks.js';
import { sampleDataRequest, sampleDataRequestResult } from '../../../test/support/sample-data-requests.js';
import type { Block, LetterFoot } from '../../platform/pdf/block.js';

const { dataRequestBlocks, dataRequestDocument } = await builtOutside<typeof import('./data-request-document.js')>(
  'src/modules/reports/data-request-document.js',
);
const { dataRequestResultBlocks, dataRequestResultDocument } = await builtOutside<
  typeof import('./data-request-result-document.js')
>('src/modules/reports/data-request-result-document.js');
const { wordingIn } = await builtOutside<typeof import('./report-wording.js')>('src/modules/reports/report-wording.js');
const korean = wordingIn('ko');

const demand = (more = {}) => texts(dataRequestBlocks(sampleDataRequest(more), korean));
const footOf = (all: readonly Block[]) => all.find((block): block is LetterFoot => block.kind === 'letterFoot');

describe('a letter that demands material', () => {
  it('says why, on which basis, until when, what and how, and whether it is given back', () => {
    const said = demand();
    for (const part of [
      '「전기통신사업법」 제22조의7제4항',
      '「행정조사기본법」 제10조제2항',
      '요구 사유: 서비스 안정성 조치의 이행 현황',
      '제출 시한: 2026. 12. 7. 18:00까지',
      '2. 최근 1년간의 훈련 결과',
      '제출 형식과 방법: 파일(PDF)',
      '돌려드리지 않습니다',
    ])
      expect(said).toContain(part);
  });

  it('asks under the Telecommunications Business Act once stability was judged to be harmed, where false material is fined as well', () => {
    const said = demand();
    expect(said).toContain('전기통신서비스의 안정성이 저해되었다고 판단하여');
    expect(said).toContain('자료의 제출을 요청합니다');
    expect(said).toContain('거짓으로 자료를 제출한 자');
    expect(said).toContain('제104조제5항제2호의4');
    expect(said).not.toContain('한국인터넷진흥원');
  });

  it('demands under the Network Act, which names the support of the agency and does not fine false material', () => {
    const said = demand({ basis: 'inspection', authority: { name: '중앙전파관리소', kind: 'field-office' } });
    expect(said).toContain('자료의 제출을 요구합니다');
    expect(said).toContain('제64조제6항');
    expect(said).toContain('제76조제4항제4호의5');
    expect(said).toContain('한국인터넷진흥원');
    expect(said).not.toContain('거짓으로');
    expect(said).toContain('중앙전파관리소장');
  });

  it('says where nobody has decided whether the operator is covered', () => {
    expect(demand()).not.toContain('결정은 아직 없습니다');
    expect(demand({ covered: 'unknown' })).toContain('결정은 아직 없습니다');
  });

  it('is drafted by whoever wrote it and signed by whoever issues it; a further version says why', () => {
    expect(footOf(dataRequestBlocks(sampleDataRequest(), korean))?.approvals).toMatchObject([
      { label: '기안자', name: '오세린', date: '2026. 11. 22.' },
      { label: '결재권자', name: '강태오', date: '2026. 11. 23.' },
    ]);
    expect(demand({ version: 2, reason: '시한 연장' })).toContain('다시 발행한 사유: 시한 연장');
  });

  it('as a draft has a watermark, no number and no data', () => {
    const draft = dataRequestDocument(sampleDataRequest({ number: null, issuedBy: null }), korean);
    expect(draft).toMatchObject({ watermark: '초안', classification: '초안' });
    expect(draft.attachments).toBeUndefined();
    expect(dataRequestDocument(sampleDataRequest(), korean).attachments).toHaveLength(1);
  });
});

describe('a letter that tells the result', () => {
  it('tells what was handed in, what was found, what follows, and that it is no administrative act', () => {
    const said = texts(dataRequestResultBlocks(sampleDataRequestResult(), korean));
    for (const part of [
      '과기정통부-자료요구-2026-0001(제1판, 2026. 11. 23.)',
      '전환기록.csv(1,500바이트, SHA-256 abab',
      '확인 결과: 전환 도구가 한 곳에만',
      '후속 조치: 개선을 권고',
      '처분이 아닙니다',
      '「행정조사기본법」 제24조',
    ])
      expect(said).toContain(part);
  });

  it('under the Network Act is told by that Act', () => {
    const letter = sampleDataRequestResult({ basis: 'coverage' });
    expect(texts(dataRequestResultBlocks(letter, korean))).toContain('제64조제9항');
  });

  it('in English is a translation that names the document that prevails', () => {
    const english = dataRequestResultDocument(sampleDataRequestResult(), wordingIn('en'), ['cd'.repeat(32)]);
    expect(english.attachments).toBeUndefined();
    expect(texts(english.blocks)).toContain('cdcd');
    expect(texts(english.blocks)).toContain('What follows: ');
  });
});
