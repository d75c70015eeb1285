/** Korean particles that depend on the end of the word before them: the first form after a consonant. */
export const PARTICLES = ['은/는', '이/가', '을/를', '과/와', '으로/로'] as const;
export type Particle = (typeof PARTICLES)[number];

/** `배포 도구` and `이/가` give `배포 도구가`. What nobody can know how to read gets both: `鍵이(가)`. */
export function withParticle(word: string, particle: Particle): string {
  const [afterConsonant = '', afterVowel = ''] = particle.split('/');
  const end = endOf(word);
  if (end === 'unknown') return `${word}${afterConsonant}(${afterVowel})`;
  const takesVowelForm = end === 'vowel' || (end === 'rieul' && particle === '으로/로');
  return `${word}${takesVowelForm ? afterVowel : afterConsonant}`;
}

type End = 'vowel' | 'consonant' | 'rieul' | 'unknown';

const FIRST_SYLLABLE = 0xac00;
const FINALS = 28;
const RIEUL = 8;

/** How the last sign that is spoken ends: brackets and quotation marks are not. */
function endOf(word: string): End {
  const last = [...word.replace(/[\s)\]}"'’”」』〉》.]+$/u, '')].at(-1) ?? '';
  if (/^[가-힣]$/.test(last)) {
    const final = (last.charCodeAt(0) - FIRST_SYLLABLE) % FINALS;
    return final === 0 ? 'vowel' : final === RIEUL ? 'rieul' : 'consonant';
  }
  if (/^[178lr]$/i.test(last)) return 'rieul'; // 일, 칠, 팔, 엘, 알
  if (/^[036mn]$/i.test(last)) return 'consonant'; // 영, 삼, 육, 엠, 엔
  return /^[2459a-z]$/i.test(last) ? 'vowel' : 'unknown';
}
