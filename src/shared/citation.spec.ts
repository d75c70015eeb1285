import { describe, expect, it } from '@jest/globals';
import { cite, formatCitation, formatCitationWithVersion } from './citation.js';

describe('citations', () => {
  it('are written as Korean law writes them', () => {
    expect(formatCitation('ko', cite('TBA-D', '제30조의8제1항제1호'))).toBe(
      '「전기통신사업법 시행령」 제30조의8제1항제1호',
    );
  });

  it('carry the day on which the cited version came into force', () => {
    expect(formatCitationWithVersion('ko', cite('TBA', '제22조의7제1항'))).toBe(
      '「전기통신사업법」 제22조의7제1항(2026. 11. 20. 시행)',
    );
    expect(formatCitationWithVersion('en', cite('FA', '제35조제1항제4호'))).toBe(
      'Framework Act on Broadcasting Communications Development, Article 35 (1) 4 (in force since 20 August 2026)',
    );
  });

  it.each([
    ['제30조의8제1항제1호', 'Article 30-8 (1) 1'],
    ['제37조제1항제2호다목', 'Article 37 (1) 2 c'],
    ['제70조제2항제1호의2', 'Article 70 (2) 1-2'],
    ['제46조제3항 단서', 'Article 46 (3), proviso'],
    ['제30조의8제2항제2호가목1)', 'Article 30-8 (2) 2 a 1)'],
    ['제27조의2제1항·제2항', 'Article 27-2 (1), (2)'],
    ['제37조제2항제1호·제3호', 'Article 37 (2) 1, 3'],
    ['제4조제2항·제4항, 제6조', 'Article 4 (2), (4), Article 6'],
    ['별표 3', 'Annexed Table 3'],
    ['제4장', 'Chapter 4'],
  ])('name %s in English as %s', (article, english) => {
    expect(formatCitation('en', cite('AIA', article))).toBe(
      `Framework Act on Administrative Investigations, ${english}`,
    );
  });
});
