import type { Tone } from '../../shared/picture.js';
import { amountText } from '../../shared/words/quantity.js';
import { durationIn, fill, type Language, termsIn } from '../../shared/words/index.js';
import { isStopped, type ServiceOutcome } from './service-outcome.js';

/** How much an outcome weighs on a page: a stop within the objective looks milder than one beyond it. */
export function toneOf(outcome: ServiceOutcome): Tone {
  const { state, objectiveMet, finalLevelPercent, dataLossSeconds } = outcome;
  if (state === 'lost') return finalLevelPercent === 0 ? 'gone' : 'bad';
  if (state === 'degraded') return 'warning';
  if (isStopped(outcome)) return objectiveMet.recovery === false ? 'bad' : 'mild';
  return dataLossSeconds === 0 ? 'good' : 'warning';
}

/** What a cell says: the outcome in a word or two, then what qualifies it. */
export function wordsOf(
  language: Language,
  outcome: ServiceOutcome,
  recoveryObjectiveMinutes: number | null,
): readonly string[] {
  const { matrixWords, serviceStates } = termsIn(language);
  const { state, recoveryMinutes, levelPercent, finalLevelPercent, objectiveMet, dataLossSeconds } = outcome;
  const data =
    dataLossSeconds === 0
      ? []
      : [
          dataLossSeconds === null
            ? matrixWords.allData
            : fill(matrixWords.data, { amount: secondsIn(language, dataLossSeconds) }),
        ];
  const aim = recoveryObjectiveMinutes;
  const against =
    aim === null || objectiveMet.recovery === null
      ? []
      : [
          fill(objectiveMet.recovery ? matrixWords.within : matrixWords.beyond, {
            objective: durationIn(language, aim),
          }),
        ];
  const back = recoveryMinutes === null ? null : durationIn(language, recoveryMinutes);
  if (state === 'uninterrupted')
    return dataLossSeconds === 0 ? [serviceStates.uninterrupted] : [matrixWords.goesOn, ...data];
  if (state === 'degraded') {
    if (back === null && levelPercent === finalLevelPercent)
      return [fill(matrixWords.served, { percent: levelPercent }), ...against, ...data];
    const then =
      back === null
        ? fill(matrixWords.upTo, { percent: finalLevelPercent })
        : fill(matrixWords.backAfter, { duration: back });
    return [fill(matrixWords.atFirst, { percent: levelPercent }), then, ...against, ...data];
  }
  if (back !== null) return [back, ...against, ...data];
  if (finalLevelPercent > 0) return [fill(matrixWords.onlyUpTo, { percent: finalLevelPercent }), ...data];
  return [matrixWords.lost, ...data];
}

export const isDifferent = (one: ServiceOutcome, other: ServiceOutcome): boolean =>
  one.state !== other.state ||
  one.recoveryMinutes !== other.recoveryMinutes ||
  one.levelPercent !== other.levelPercent ||
  one.finalLevelPercent !== other.finalLevelPercent ||
  one.dataLossSeconds !== other.dataLossSeconds;

/** Whole minutes as durations are said, anything else in seconds. */
const secondsIn = (language: Language, seconds: number): string =>
  seconds % 60 === 0 ? durationIn(language, seconds / 60) : amountText(language, seconds, 'seconds');
