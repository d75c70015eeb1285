/** What one site gives. */
export interface Given {
  readonly value: number | string;
  readonly site: { readonly id: string; readonly name: string };
}

/** One value for several sites, and the sites that speak against a better one. */
export interface Worst {
  readonly value: number | string;
  readonly against: readonly Given[];
}

/** How one value is made of those of at least one site. */
export type Over = (given: readonly Given[]) => Worst;

export const smallestOf: Over = (given) => extreme(given, Math.min(...given.map(({ value }) => Number(value))));

export const greatestOf: Over = (given) => extreme(given, Math.max(...given.map(({ value }) => Number(value))));

export const oldestOf: Over = (given) => extreme(given, given.map(({ value }) => String(value)).toSorted()[0] ?? '');

/** Things counted over all sites. */
export const sumOf: Over = (given) => ({
  value: given.reduce((sum, { value }) => sum + Number(value), 0),
  against: given.filter(({ value }) => value !== 0),
});

/** The first that occurs of the options, which are given from the lowest on. */
export function lowestOf(options: readonly string[]): Over {
  return (given) => extreme(given, options.find((option) => given.some(({ value }) => value === option)) ?? '');
}

/** `yes` where every site says so, `no` where every site says that, else `partly`. */
export const wholeOf: Over = (given) => {
  const same = given.every(({ value }) => value === given[0]?.value);
  return { value: same ? (given[0]?.value ?? '') : 'partly', against: given.filter(({ value }) => value !== 'yes') };
};

/** `yes` only where every site says so, for questions that know nothing between. */
export const everyOf: Over = (given) => {
  const against = given.filter(({ value }) => value !== 'yes');
  return { value: against.length === 0 ? 'yes' : 'no', against };
};

const extreme = (given: readonly Given[], value: number | string): Worst => ({
  value,
  against: given.filter((each) => each.value === value),
});
