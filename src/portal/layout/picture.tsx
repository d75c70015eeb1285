import type { Box, Label, Line, Mark, Outline, Picture as Scene, Region, Tone } from '../../shared/picture.js';
import { useWords } from './page-context.js';

export interface PictureProps {
  readonly picture: Scene;
  /** What the picture shows, in a few words; who cannot see it hears the rest from the picture itself. */
  readonly name: string;
}

/**
 * A scene as SVG, at the size at which its texts read well; where it is wider than the screen it scrolls by itself. A picture
 * that leads somewhere is a group of named links, any other is one image that says all that it shows.
 */
export function Picture({ picture, name }: PictureProps) {
  const words = useWords().layout.table;
  const { width, height, alt, marks } = picture;
  const leads = marks.some(({ kind }) => kind === 'region');
  return (
    <div class="scroll" role="region" aria-label={words.scroll(name)} tabindex={0}>
      <svg
        class="picture"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role={leads ? 'group' : 'img'}
        aria-label={leads ? name : `${name}. ${alt}`}
      >
        {marks.map((mark) => (
          <Drawn key={mark} mark={mark} />
        ))}
      </svg>
    </div>
  );
}

function Drawn({ mark }: { mark: Mark }) {
  switch (mark.kind) {
    case 'box':
      return <BoxMark mark={mark} />;
    case 'line':
      return <LineMark mark={mark} />;
    case 'circle':
      return <circle class={`edge ${mark.line}`} cx={mark.x} cy={mark.y} r={mark.radius} stroke-width={SHAPE} />;
    case 'outline':
      return <OutlineMark mark={mark} />;
    case 'label':
      return <LabelMark mark={mark} />;
    case 'region':
      return <RegionMark mark={mark} />;
  }
}

/** How thick the outline of a shape is, and of a box. */
const SHAPE = 2.4;
const FRAME: Partial<Record<Tone, number>> = { accent: 3 };
const DASHES = '5 4';

function BoxMark({ mark: { x, y, width, height, fill, line, isDashed } }: { mark: Box }) {
  const size = { ...{ x, y, width, height }, rx: Math.min(6, width / 4, height / 4) };
  const dashes = isDashed === true && { 'stroke-dasharray': DASHES };
  return (
    <>
      {fill !== undefined && <rect class={`face ${fill}`} {...size} />}
      {line !== undefined && <rect class={`edge ${line}`} {...size} stroke-width={FRAME[line] ?? 1.4} {...dashes} />}
    </>
  );
}

function LineMark({ mark: { points, tone, width, isDashed, isArrow } }: { mark: Line }) {
  return (
    <>
      <polyline
        class={`edge ${tone}`}
        points={listed(points)}
        stroke-width={width}
        {...(isDashed === true && { 'stroke-dasharray': DASHES })}
      />
      {isArrow === true && <polygon class={`head ${tone}`} points={listed(arrowHead(points))} />}
    </>
  );
}

function OutlineMark({ mark: { points, line } }: { mark: Outline }) {
  return <polygon class={`edge ${line}`} points={listed(points)} stroke-width={SHAPE} />;
}

function LabelMark({ mark: { x, y, text, size, isStrong, tone, on, anchor } }: { mark: Label }) {
  const classes = ['word', tone, ...(isStrong === true ? ['strong'] : []), ...(on === undefined ? [] : [`on-${on}`])];
  return (
    <text class={classes.join(' ')} x={x} y={y} font-size={size} text-anchor={anchor ?? 'start'}>
      {text}
    </text>
  );
}

function RegionMark({ mark: { target, name, marks } }: { mark: Region }) {
  return (
    <a href={target} aria-label={saying(name, marks)}>
      {marks.map((mark) => (
        <>
          <Drawn mark={mark} />{' '}
        </>
      ))}
    </a>
  );
}

/** The name of a link holds the words that stand in it, so that who speaks to the browser can say them (WCAG 2.5.3); words in brackets would not count. */
function saying(name: string, marks: Region['marks']): string {
  const seen = marks.flatMap((mark) => (mark.kind === 'label' && mark.text !== '' ? [mark.text] : [])).join(' ');
  return bare(name).includes(bare(seen)) ? name : `${name}, ${seen}`;
}

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}%]+/gu, ' ').trim();

type Point = readonly [x: number, y: number];

const listed = (points: readonly Point[]): string => points.map(([x, y]) => `${x},${y}`).join(' ');

const HEAD = { length: 9, half: 4.5 } as const;

/** A triangle whose tip is the end of the line. */
function arrowHead(points: readonly Point[]): readonly Point[] {
  const [from = [0, 0], tip = [0, 0]] = points.slice(-2);
  const length = Math.hypot(tip[0] - from[0], tip[1] - from[1]) || 1;
  const [dx, dy] = [(tip[0] - from[0]) / length, (tip[1] - from[1]) / length];
  const back: Point = [tip[0] - dx * HEAD.length, tip[1] - dy * HEAD.length];
  return [
    tip,
    [back[0] - dy * HEAD.half, back[1] + dx * HEAD.half],
    [back[0] + dy * HEAD.half, back[1] - dx * HEAD.half],
  ];
}
