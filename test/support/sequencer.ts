import { statSync } from 'node:fs';

interface TestFile {
  readonly path: string;
}

/**
 * What takes long first, so that no worker ends long before the other: a browser, then a server, then rules. The first that
 * needs the story plays it for all; what comes second needs a world of its own, so that it does not wait.
 */
const SLOWEST_FIRST = [
  /\/self-assessment\.spec/,
  /\/review-without-script\.spec/,
  /\/test\/browser\//,
  /\/test\/[^/]+$/,
  /\/test\/journeys\//,
];

/** The same order in every run, also where Jest has not measured yet how long the files take. */
export default class Sequencer {
  sort<File extends TestFile>(files: readonly File[]): File[] {
    const ranked = files.map((file) => ({ file, rank: rankOf(file.path), size: statSync(file.path).size }));
    return ranked.sort((a, b) => a.rank - b.rank || b.size - a.size).map(({ file }) => file);
  }

  /** Nothing is kept from one run to the next. */
  cacheResults(): void {
    // the order is known before
  }
}

function rankOf(path: string): number {
  const rank = SLOWEST_FIRST.findIndex((kind) => kind.test(path));
  return rank < 0 ? SLOWEST_FIRST.length : rank;
}
