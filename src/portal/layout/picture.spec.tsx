import { describe, expect, it } from '@jest/globals';
import { parse } from 'node-html-parser';
import { pageContext } from '../../../test/support/page-context.js';
import { unsoundIn } from '../../../test/support/sound-page.js';
import { TONES, type Mark, type Picture as Scene } from '../../shared/picture.js';
import { assets } from '../assets/assets.js';
import { Picture, renderPage } from './index.js';

const scene = (...marks: Mark[]): Scene => ({ width: 300, height: 100, alt: '메신저 영향 없음', marks });
const html = (picture: Scene) =>
  renderPage(pageContext(), { title: '화면' }, <Picture picture={picture} name="생존성" />);
const draw = (picture: Scene) => parse(html(picture)).querySelector('svg.picture');

const label = { kind: 'label', x: 4, y: 20, text: '<메신저>', size: 14, tone: 'ink' } as const;
const region = {
  kind: 'region',
  target: '?service=a&scenario=b#why',
  name: '알파 상실 시, 메신저',
  marks: [label],
} as const;

describe('a picture on a page', () => {
  it('is an image that says all that it shows, where it leads nowhere', () => {
    expect(draw(scene(label))?.getAttribute('role')).toBe('img');
    expect(draw(scene(label))?.getAttribute('aria-label')).toBe('생존성. 메신저 영향 없음');
  });

  it('is a group of named links where it leads somewhere: an image would hide them', () => {
    const picture = draw(scene(region));
    expect(picture?.getAttribute('role')).toBe('group');
    const link = picture?.querySelector('a');
    expect([link?.getAttribute('href'), link?.getAttribute('aria-label')]).toEqual([region.target, region.name]);
    expect(link?.text.trim()).toBe('<메신저>');
  });

  it('gives a link a name that holds the words that stand in it, so that they can be spoken to the browser', () => {
    const linked = (text: string) =>
      draw(scene({ ...region, marks: [{ ...label, text }] }))
        ?.querySelector('a')
        ?.getAttribute('aria-label');
    expect(linked('상실 시 메신저')).toBe(region.name);
    expect(linked('25분')).toBe(`${region.name}, 25분`);
  });

  it('keeps to our content security policy and escapes what people wrote', () => {
    const page = html(scene(label, region));
    expect(unsoundIn(page)).toEqual([]);
    expect(page).not.toContain('<메신저>');
  });

  it('can be scrolled by keyboard, under a name', () => {
    const around = parse(html(scene(label))).querySelector('.scroll');
    expect(around?.getAttribute('tabindex')).toBe('0');
    expect(around?.getAttribute('aria-label')).toContain('생존성');
  });

  it('draws the head of an arrow with its tip where the line ends', () => {
    const points = [
      [10, 50],
      [90, 50],
    ] as const;
    const head = draw(scene({ kind: 'line', points, tone: 'quiet', width: 1, isArrow: true }))?.querySelector('.head');
    expect(head?.getAttribute('points')).toBe('90,50 81,54.5 81,45.5');
  });

  it('draws a box as its ground and its line, each in its own tone', () => {
    const box = draw(
      scene({ kind: 'box', x: 0, y: 0, width: 40, height: 40, fill: 'paper', line: 'bad', isDashed: true }),
    );
    expect(box?.querySelectorAll('rect').map((each) => each.getAttribute('class'))).toEqual(['face paper', 'edge bad']);
    expect(box?.querySelector('.edge')?.getAttribute('stroke-dasharray')).toBeDefined();
  });

  it('has a colour for every tone', () => {
    const css = assets.find(({ path }) => path.endsWith('.css'))?.body ?? '';
    for (const tone of TONES) expect(css).toContain(`.picture .${tone} {`);
  });
});
