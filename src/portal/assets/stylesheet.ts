const USE = /var\(\s*(--krds-[\w-]+)/g;
const DEFINITION = /(--krds-[\w-]+):\s*([^;]+);/g;

/**
 * Our stylesheet with just those KRDS tokens before it that it uses, directly or through another token:
 * the whole token file is 51 KB, what a page needs of it is under two.
 * @throws where our stylesheet uses a token KRDS does not have.
 */
export function withTokens(krdsTokens: string, stylesheet: string): string {
  const tokens = new Map([...krdsTokens.matchAll(DEFINITION)].map(([, name = '', value = '']) => [name, value]));
  const used = new Set<string>();
  const take = (css: string): void => {
    for (const [, name = ''] of css.matchAll(USE)) {
      const value = tokens.get(name);
      if (value === undefined) throw new Error(`KRDS has no token ${name}.`);
      if (used.has(name)) continue;
      used.add(name);
      take(value);
    }
  };
  take(stylesheet);
  const definitions = [...used].map((name) => `${name}:${tokens.get(name) ?? ''}`);
  return `:root{${definitions.join(';')}}\n${stylesheet}`;
}
