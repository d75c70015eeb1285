import { Body, Param, Query, type PipeTransform } from '@nestjs/common';
import { isId, type Id } from '../../shared/ids.js';
import { NotFound } from '../../shared/errors.js';
import { cleanText } from '../../shared/text.js';
import type { InputClass } from './field-rule.js';
import { parseForm, readForm } from './form.js';
import { readInput } from './read-input.js';
import { Invalid } from '../../shared/errors.js';

/** Years that figures and decisions can be about. */
export const FIRST_YEAR = 2020;
export const LAST_YEAR = 2100;

/** The JSON body as a checked input; 422 with every fault otherwise. */
export const Json = (input: InputClass) => Body({ transform: (body: unknown) => readInput(input, body ?? {}) });

/** The query as a checked input. Repeated names, except lists, and unknown ones are faults. */
export const Search = (input: InputClass) => Query(searchPipe(input));

/** An id in the path. What is no id names nothing: 404. */
export const PathId = (name: string) => Param(name, idPipe);

/** A word in the path (a code, a number), as it came. What no text of ours is (a control character in it) names nothing: 404. */
export const PathWord = (name: string) => Param(name, wordPipe);

/** A year in the path, 2020 to 2100. Anything else names nothing: 404. */
export const PathYear = (name: string) => Param(name, yearPipe);

/** A number in the path that counts from 1. Anything else names nothing: 404. */
export const PathNumber = (name: string) => Param(name, numberPipe);

const numberPipe: PipeTransform<string, number> = {
  transform: (value) => {
    if (!/^[1-9]\d{0,8}$/.test(value)) throw new NotFound();
    return Number(value);
  },
};

const wordPipe: PipeTransform<string, string> = {
  transform: (value) => {
    if (cleanText(value) !== value) throw new NotFound();
    return value;
  },
};

const yearPipe: PipeTransform<string, number> = {
  transform: (value) => {
    const year = /^\d{4}$/.test(value) ? Number(value) : 0;
    if (year < FIRST_YEAR || year > LAST_YEAR) throw new NotFound();
    return year;
  },
};

const idPipe: PipeTransform<string, Id<string>> = {
  transform: (value) => {
    if (!isId(value)) throw new NotFound();
    return value as Id<string>;
  },
};

/** What a redirect of the portal adds to any page: the notice of what was done. */
const OF_THE_PORTAL = 'notice';

/** Query strings follow the same rules as forms. */
function searchPipe(input: InputClass): PipeTransform<Record<string, string | string[]>> {
  return {
    transform: (query) => {
      const pairs = Object.entries(query)
        .filter(([name]) => name !== OF_THE_PORTAL)
        .flatMap(([name, value]) => [value].flat().map((text) => [name, text] as [string, string]));
      const { input: read, faults } = readForm(input, parseForm(new URLSearchParams(pairs).toString()));
      if (faults.length > 0) throw new Invalid(faults);
      return read;
    },
  };
}
