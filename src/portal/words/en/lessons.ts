import type { lessons as ko } from '../ko/lessons.js';

export const lessons: typeof ko = {
  prediction: {
    title: 'Prediction and what happened',
    open: 'Prediction beside what happened',
    crumb: 'Prediction',
    heading: (hits, of) =>
      of === 0
        ? 'No feature can be held against the prediction'
        : `The prediction was right for ${hits} of ${of} features`,
    sourceThen: (version, day) => `The register at the start: version ${version}, saved ${day}`,
    sourceLater: (started, version, day) =>
      `Nothing was registered yet on ${started}, when it began. The prediction is made from version ${version}, the first that followed with services in it, saved ${day}.`,
    lost: (sites) => `Lost: ${sites}`,
    lostByBuilding: (sites) => `Lost: ${sites}, in the building of the event`,
    assumed: (sites) => `Assumed to be lost: ${sites}`,
    unregistered: (count) =>
      count === 1
        ? 'One feature whose service nobody registered could not be predicted and is not counted.'
        : `${count} features whose services nobody registered could not be predicted and are not counted.`,
    unknownSites: (sites) => `Not in the register, and so not in the prediction: ${sites}`,
    engine: (engine) => `as declared, engine ${engine}`,
    siteBack: (at) =>
      `What was predicted never to come back by itself is as predicted where it came back after ${at}, when power began to return to the building.`,
    exerciseBack: (at) =>
      `What was predicted never to come back by itself is as predicted where it was not back before the exercise ended at ${at}.`,
    siteNotBack: 'What was predicted never to come back by itself is better than predicted where it came back.',
    tolerance: (minutes, part) =>
      `A time of recovery is as predicted within ${minutes} minutes, or within ${part} of what was predicted.`,
    asOf: (at) => `What happened is read from the board as entered up to ${at}.`,
    picture: 'Time until each feature was back',
    drawn: (count) => `Only the first ${count} features are drawn; all of them are in the table below.`,
    caption: 'Prediction and what happened, by feature',
    feature: 'Feature',
    byService: 'by its service',
    unreported: 'not reported',
    predicted: 'Predicted',
    actual: 'Actual',
    difference: 'Difference',
    reason: 'Reason found in the register',
    noLink:
      'In the register, nothing that this service leans on is stopped by the loss. Look for a dependence that is not registered.',
    backAfter: (duration) => `back after ${duration}`,
    notBack: (duration) => `not back after ${duration}`,
    more: (count) => `And ${count} more.`,
    causes: 'Causes that the prediction names',
    causesHint: 'For each registered component, why this loss stops services.',
    causesCaption: 'Causes by component',
    cause: 'Cause',
    component: 'Component',
    hits: (services) => `hits ${services}`,
    noCauses: 'By the register, this loss hits no service.',
    nothingRegistered: 'Nothing is registered, so nothing can be predicted',
    nothingRegisteredText:
      'Once services and components are registered, what they let expect is shown beside what happened.',
    nothingLost: 'No lost data centre is entered, so nothing can be predicted',
    nothingLostText:
      'Once the facts of the outage name the lost data centres, what the register lets expect is shown beside what happened.',
    back: 'Back to the outage',
    register: 'Register',
  },
  proof: {
    title: 'Take over measured minutes as proven',
    open: 'Take over measured minutes as proven',
    heading: (count) =>
      count === 0
        ? 'There are no measured minutes to take over'
        : count === 1
          ? 'One takeover was measured'
          : `${count} takeovers were measured`,
    summary: (day) =>
      `What it took on ${day}. It becomes the drill of that day in a new version of the register, which records the outage or exercise that it came from.`,
    hint: 'Choose only what was really switched over then. What came back with its building was not switched over. The minutes count until the first service that cannot do without the component was back: the takeover took no longer.',
    choose: 'Takeovers to take over as proven',
    takeover: (component, site) => `${component}: takeover in ${site}`,
    facts: (measured, declared, services) => `measured ${measured}, declared ${declared}. Measured by: ${services}`,
    before: (measured, day) => `Proven so far: ${measured} (${day})`,
    noBefore: 'Proven so far: nothing',
    longer: 'Longer than declared',
    laterDrill: 'A drill of the same day or a later one is registered',
    preview: 'Show what changes',
    previewHeading: (count) =>
      count === 1 ? 'One takeover becomes proven as follows' : `${count} takeovers become proven as follows`,
    previewSummary: 'Nothing is saved yet. Look at it, then save.',
    longerNote: (names) => `Longer than declared: ${names}`,
    longerThan: (component, measured, declared) => `${component} (measured ${measured}, declared ${declared})`,
    save: 'Save in the register',
    again: 'Choose again',
    goesOn: 'It has not ended yet',
    goesOnText: 'What was measured can be taken over once the outage or exercise has ended.',
    none: 'No registered service that came back has a component that takes over elsewhere from the lost data centres.',
    taken: 'Taken over before',
    takenRow: (version, count, name, at) =>
      `Version ${version}: ${count === 1 ? 'one takeover' : `${count} takeovers`}, ${name}, ${at}`,
    takeovers: 'Takeovers to take over as proven',
  },
  exercise: {
    tag: 'Exercise',
    kind: 'Kind',
    all: 'All',
    outages: 'Outages',
    exercises: 'Exercises',
    filter: 'Outages and exercises',
    show: 'Show',
    marked: (text) => `Exercise: ${text}`,
    call: 'Call an exercise',
    callFor: (operator) => `Call an exercise for ${operator}`,
    callSummary:
      'It is recorded on the same board as an outage. Nothing has to be reported, announced or compensated, and it does not count as an outage.',
    callSummaryMinistry:
      'Calls an exercise for an operator, on its board. Nothing has to be reported, announced or compensated, and it does not count as an outage.',
    name: 'Title of the exercise',
    nameHint: 'What is assumed to be lost, for example: loss of the whole data centre Alpha',
    startedAt: 'Started',
    announced: 'Notice',
    announcedHint: 'Whether those who take part were told beforehand.',
    lostSites: 'Data centres assumed to be lost',
    features: 'Services and features that it looks at',
    noSites: 'This operator has registered no data centre, so no exercise can be called.',
    scenario: 'Assumed to be lost',
    called: 'Called by',
    calledBy: (side, kind) => `${side}, ${kind.toLowerCase()}`,
    facts: 'Facts of the exercise',
    edit: 'Change the exercise',
    notice: 'This is an exercise. Nothing happened, so nothing has to be reported, announced or compensated.',
  },
};
