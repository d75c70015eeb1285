/** Words of Hangul that begin at the end of a line and go on in the next, as the text of the file has them. */
export function brokenWords(text: string, words: ReadonlySet<string>): number {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line, index) => {
    const [end = '', start = ''] = [line.split(/\s+/).at(-1), lines[index + 1]?.split(/\s+/)[0]];
    return (
      /\p{Script=Hangul}$/u.test(end) && /^\p{Script=Hangul}/u.test(start) && words.has(end + start) && !words.has(end)
    );
  }).length;
}

export const wordsIn = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');
