import { Choice, WholeNumber } from '../../../platform/http/input.js';
import { type Language, LANGUAGES } from '../../../shared/words/language.js';
import { HeadquartersSearch } from './headquarters.search.js';

/** As of when a sheet for a meeting is made, from when on changes are told, and whose minutes stand in it. */
export class HeadquartersSheetSearch extends HeadquartersSearch {
  @WholeNumber({ min: 1, max: 1000, optional: true }) meeting: number | null;
  @Choice(LANGUAGES, { optional: true }) language: Language | null;
}
