import { cite } from '../../shared/citation.js';
import { answerOf } from './answer.js';
import { all, any, atLeast, below, is, isNot, known, type Criterion } from './criterion.js';
import type { OperatorFacts } from './operator-facts.js';
import { runsSites, sitesMeasure, sitesOf, type Reading } from './sites-measure.js';

/** What a coverage finding is about, named after its article. */
export type CoverageCode =
  | 'TBA-22-7'
  | 'TBA-22-8'
  | 'FA-35-4'
  | 'FA-35-5'
  | 'FA-39-2-department'
  | 'FA-39-2-staff'
  | 'NA-46-1'
  | 'NA-46-2'
  | 'NA-46-7';

const BILLION = 1_000_000_000;

/** The criteria of every coverage, under one reading of what the law leaves open. */
export function coverageCriteria(facts: OperatorFacts, reading: Reading): Readonly<Record<CoverageCode, Criterion>> {
  const stability = serviceStability(facts);
  const colocation = colocationOperator(facts, reading);
  const own = ownUseOperator(facts, reading);
  const majorValueAdded = majorValueAddedOperator(facts);
  const majorDataCentre = majorDataCentreOperator(facts, reading, any(colocation, own));
  const major = any(majorValueAdded, majorDataCentre);
  return {
    'TBA-22-7': stability,
    'TBA-22-8': domesticAgent(facts, stability),
    'FA-35-4': majorValueAdded,
    'FA-35-5': majorDataCentre,
    'FA-39-2-department': dedicatedDepartment(facts, major),
    'FA-39-2-staff': dedicatedStaff(facts, major),
    'NA-46-1': colocation,
    'NA-46-2': own,
    'NA-46-7': exclusiveLessee(facts),
  };
}

/** TBA 22-7(1), TBA-D 30-8(1): users and traffic, both. */
function serviceStability(facts: OperatorFacts): Criterion {
  return all(
    is('value-added-operator', answerOf(facts.kinds.includes('value-added')), cite('TBA', '제22조의7제1항')),
    atLeast('daily-users', known(facts.dailyUsers), 1_000_000, cite('TBA-D', '제30조의8제1항제1호')),
    atLeast('traffic-share', known(facts.trafficSharePartsPerMillion), 10_000, cite('TBA-D', '제30조의8제1항제2호')),
  );
}

/** TBA 22-8(1): a covered operator without address or office in Korea. */
function domesticAgent(facts: OperatorFacts, stability: Criterion): Criterion {
  const article = cite('TBA', '제22조의8제1항');
  return all(
    is('covered-by-22-7', stability.met, article),
    isNot('korean-office', answerOf(facts.koreanOffice), article),
  );
}

/** FA 35(1) 4, FA-D 23(2): users or traffic, either. */
function majorValueAddedOperator(facts: OperatorFacts): Criterion {
  return all(
    is('value-added-operator', answerOf(facts.kinds.includes('value-added')), cite('FA', '제35조제1항제4호')),
    any(
      atLeast('daily-users', known(facts.dailyUsers), 10_000_000, cite('FA-D', '제23조제2항제1호')),
      atLeast('traffic-share', known(facts.trafficSharePartsPerMillion), 20_000, cite('FA-D', '제23조제2항제2호')),
    ),
  );
}

/** FA 35(1) 5, FA-D 23(3): an operator under NA 46(1), with floor area or receiving capacity, and with sales. */
function majorDataCentreOperator(facts: OperatorFacts, reading: Reading, clustered: Criterion): Criterion {
  const sites = sitesOf(facts, 'colocation', 'own');
  const size = cite('FA-D', '제23조제3항제1호');
  return all(
    is('clustered-facility-operator', clustered.met, cite('FA', '제35조제1항제5호')),
    any(
      atLeast('floor-area', sitesMeasure(sites, 'floorAreaSquareMetres', reading), 22_500, size),
      atLeast('receiving-capacity', sitesMeasure(sites, 'receivingKilowatts', reading), 40_000, size),
    ),
    atLeast('total-sales', known(facts.totalSalesWon), 10 * BILLION, cite('FA-D', '제23조제3항제2호')),
  );
}

/** FA 39-2(2), FA-D 27-2(3): telecom sales of a trillion won. */
function dedicatedDepartment(facts: OperatorFacts, major: Criterion): Criterion {
  return all(
    is('major-telecom-operator', major.met, cite('FA', '제39조의2제2항')),
    atLeast('telecom-sales', known(facts.telecomSalesWon), 1_000 * BILLION, cite('FA-D', '제27조의2제3항')),
  );
}

/** FA 39-2(2), FA-D 27-2(3): telecom sales from ten billion won to under a trillion. */
function dedicatedStaff(facts: OperatorFacts, major: Criterion): Criterion {
  const article = cite('FA-D', '제27조의2제3항');
  return all(
    is('major-telecom-operator', major.met, cite('FA', '제39조의2제2항')),
    atLeast('telecom-sales', known(facts.telecomSalesWon), 10 * BILLION, article),
    below('telecom-sales', known(facts.telecomSalesWon), 1_000 * BILLION, article),
  );
}

/** NA 46(1) 1, NA-D 37(1) 1: facilities for services of others. */
function colocationOperator(facts: OperatorFacts, reading: Reading): Criterion {
  const area = sitesMeasure(sitesOf(facts, 'colocation'), 'floorAreaSquareMetres', reading);
  return all(
    isNoPublicBody(facts),
    is('serves-others', runsSites(facts, 'colocation'), cite('NA', '제46조제1항제1호')),
    atLeast('floor-area', area, 500, cite('NA-D', '제37조제1항제1호')),
  );
}

/** NA 46(1) 2, NA-D 37(1) 2: facilities for its own services; floor area, sales and users, all of them. */
function ownUseOperator(facts: OperatorFacts, reading: Reading): Criterion {
  const area = sitesMeasure(sitesOf(facts, 'own'), 'floorAreaSquareMetres', reading);
  return all(
    isNoPublicBody(facts),
    is('serves-itself', runsSites(facts, 'own'), cite('NA', '제46조제1항제2호')),
    atLeast('floor-area', area, 500, cite('NA-D', '제37조제1항제2호가목')),
    atLeast('ict-sales', known(facts.ictSalesWon), 10 * BILLION, cite('NA-D', '제37조제1항제2호나목')),
    atLeast('daily-users', known(facts.dailyUsers), 1_000_000, cite('NA-D', '제37조제1항제2호다목')),
  );
}

/** NA 46(7), NA-D 41: a leased area that the lessee runs exclusively, of whatever size. */
function exclusiveLessee(facts: OperatorFacts): Criterion {
  return all(is('exclusive-lease', runsSites(facts, 'exclusive-lease'), cite('NA', '제46조제7항')));
}

function isNoPublicBody(facts: OperatorFacts): Criterion {
  return isNot('public-body', answerOf(facts.publicBody), cite('NA-D', '제37조제1항 단서'));
}
