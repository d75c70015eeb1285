/** One legal basis under which operators are covered and inspected (적용 법령): article 22-7 of the Telecommunications
 *  Business Act, article 35 of the Framework Act on Broadcasting Communications Development, article 46 of the Network Act. */
export type Regime = 'TBA-22-7' | 'FA-35' | 'NA-46';

export const REGIMES: readonly Regime[] = ['TBA-22-7', 'FA-35', 'NA-46'];

/** What a checklist item may apply to; derived from coverage. `VAS-M` and `DC-M` are major operators under FA 35(1) 4 and 5. */
export type OperatorClass = 'VAS' | 'VAS-M' | 'DC' | 'DC-colo' | 'DC-own' | 'DC-M' | 'LESSEE';
