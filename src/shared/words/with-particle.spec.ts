import { describe, expect, it } from '@jest/globals';
import { withParticle, type Particle } from './with-particle.js';

describe('a particle follows the sound before it', () => {
  it.each<[string, Particle, string]>([
    ['배포 도구', '이/가', '배포 도구가'],
    ['인증', '이/가', '인증이'],
    ['메일', '으로/로', '메일로'],
    ['부산', '으로/로', '부산으로'],
    ['원장(주)', '을/를', '원장(주)를'],
    ['「기본법」', '은/는', '「기본법」은'],
    ['key-store', '은/는', 'key-store는'],
    ['CDN', '은/는', 'CDN은'],
    ['1', '으로/로', '1로'],
    ['10', '과/와', '10과'],
    ['鍵', '이/가', '鍵이(가)'],
    ['🔥', '을/를', '🔥을(를)'],
  ])('%s %s', (word, particle, expected) => expect(withParticle(word, particle)).toBe(expected));
});
