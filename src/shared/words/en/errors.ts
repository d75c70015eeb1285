import type * as ko from '../ko/errors.js';

export const faults: Record<keyof typeof ko.faults, string> = {
  required: 'Enter a value.',
  'not-chosen': 'Make a choice.',
  unknown: 'Unknown field: {found}',
  repeated: 'This field was sent more than once.',
  'not-text': 'Enter text.',
  'too-long': 'At most {max} characters. Found {found}.',
  'too-short': 'At least {min} characters.',
  'not-integer': 'Enter a whole number. Found: {found}',
  'not-number': 'Enter a number. Found: {found}',
  'out-of-range': 'Enter a value from {min} to {max}. Found: {found}',
  'not-boolean': 'Send true or false.',
  'not-a-choice': 'Choose one of: {allowed}. Found: {found}',
  'not-a-date': 'Enter a date like 2026-11-23. Found: {found}',
  'not-in-form': 'Not in the expected form, for example {example}. Found: {found}',
  'password-is-address': 'The password must not contain the e-mail address.',
  'only-for-agents': 'Only a domestic agent can act for operators.',
  'person-known':
    'Already among the people: {name}. Open the name in the list to change the roles or to make a new link.',
  'not-the-same': 'The two entries differ.',
  'not-an-id': 'Not a valid identifier: {found}',
  'not-an-email': 'Not an e-mail address: {found}',
  'not-a-list': 'Send a list.',
  'not-an-object': 'Send an object.',
  'too-many': 'At most {max} entries.',
  'too-few': 'At least {min} entries.',
  duplicate: 'This value already exists: {found}',
  'end-before-start': 'The end ({found}) lies before the start ({start}).',
  'not-a-business-number':
    'Not a business registration number; the check digit must be right too. Example: {example}. Found: {found}',
  'agent-unknown': 'Not a registered domestic agent: {found}',
  'over-total': 'It cannot be more than the total sales of {total} won. Found: {found}',
  'no-figure': 'Give at least one figure.',
  'not-a-cursor': 'This is not a cursor of the list. Open the list from its beginning.',
  unparsable: 'The content cannot be read: {found}',
  'key-missing': 'A required key is missing: {key}',
  'key-unknown': 'Unknown key: {found}. Allowed: {allowed}',
  'key-repeated': 'The key {found} appears twice. It may appear once.',
  'key-not-text': 'A key must be text. Found: {found}',
  'expected-text': 'Text is expected here. Found: {found}',
  'expected-list': 'A list is expected here. Found: {found}',
  'expected-map': 'A map with these keys is expected here: {allowed}. Found: {found}',
  'expected-flag': 'true or false is expected here. Found: {found}',
  'text-length': 'Text of {min} to {max} characters is expected here. Found: {found}',
  'integer-range': 'A whole number from {min} to {max} is expected here. Found: {found}',
  'number-range': 'A number from {min} to {max} is expected here. Found: {found}',
  'malformed-key': 'A name has 1 to 64 lower-case letters, digits and hyphens. Found: {found}',
  'malformed-facility-number': 'A facility number looks like F-0001. Found: {found}',
  'malformed-group-value': 'A group value has 1 to 64 characters without = and comma. Found: {found}',
  'group-key-reserved':
    'Not allowed as a group key: {found}. The number of the building goes into the key facility of the site.',
  'site-unknown': 'No such site: {found}. Only ids of the list sites are allowed.',
  'service-unknown': 'No such service: {found}. Only ids of the list services are allowed.',
  'component-unknown': 'No such component: {found}. Only ids of the list components are allowed.',
  'part-of-cycle': 'The service becomes a feature of itself: {cycle}. partOf must not run in a circle.',
  'placement-repeated': 'The component is already placed in site {found}. One placement per site is allowed.',
  'coordinates-incomplete': 'Only {found} is given. Give both latitude and longitude, or neither.',
  'scenario-malformed':
    'This is no scenario: {found}. Write site:alpha, group:campus=south, sites:alpha,beta or near:37.40,127.10,25.',
  'simulation-too-large':
    'That would be {found} outcomes, more than the limit of {max}. Ask for fewer scenarios at once.',
  'scenario-unknown': 'The scenario names a site or a common cause that is not registered: {found}',
  'takeover-missing': 'A {role} placement must have a takeover with its minutes.',
  'takeover-on-active': 'An active placement must not have a takeover. Only standby and backup have one.',
  'lag-without-state': 'lagSeconds is allowed only where the component is stateful. Found: {found}',
  'document-too-large': 'A document may have {maxBytes} bytes. Found: {foundBytes} bytes',
  'document-syntax': 'Not valid {format}. Found here: {found}. Allowed here: {allowed}',
  'document-too-deep': 'Maps and lists are nested too deeply. Allowed: {max} levels.',
  'yaml-syntax': 'This is not YAML. Found here: {found}',
  'yaml-indent':
    'The indentation is wrong, or a bracket opened before is not closed: entries of one level begin in the same column. Found here: {found}',
  'yaml-tab': 'A tab cannot indent; use spaces. Found here: {found}',
  'yaml-sign-missing':
    'A sign is missing or the indentation is wrong: put a colon after a name and commas between values in brackets, close every bracket and quote, begin entries of one level in the same column. Found here: {found}',
  'yaml-start': 'A value cannot begin with this sign; put it in quotes. Found here: {found}',
  'yaml-escape':
    'This backslash means nothing within double quotes; put the value in single quotes. Found here: {found}',
  'yaml-key':
    'The name of an entry cannot be read: write it on one line as “name: value”, with a space after the colon. Found here: {found}',
  'yaml-alias': 'A YAML alias is not allowed: {found}. Write the value itself.',
  'yaml-anchor': 'A YAML anchor is not allowed: {found}. Write the value itself.',
  'yaml-tag': 'A YAML tag is not allowed: {found}. Write the value alone.',
  'yaml-directive': 'A YAML directive is not allowed: {found}. Documents are read as YAML 1.2.',
  'yaml-several-documents': 'The file holds several documents. Only one is allowed.',
  'workbook-not-ours':
    'This workbook is not a form of Ieum. Its sheets: {found}. Sheets it must have: {allowed}. Download the Excel template and fill it in.',
  'sheet-missing': 'A sheet is missing: {found}. Sheets that must be there: {allowed}',
  'sheet-unknown': 'Unknown sheet: {found}. Allowed sheets: {allowed}',
  'sheet-hidden': 'A sheet is hidden: {found}. Show it or delete it.',
  'row-hidden': 'Row {found} is hidden. Show it or delete it.',
  'column-hidden': 'Column {found} is hidden. Show it or delete it.',
  'cells-merged': 'Cells are merged: {found}. Unmerge them and give each its value.',
  'cell-formula': 'Formulas are not taken; write the value. Found: {found}',
  'cell-percent': 'The cell has a percent format: {found}. Make the format general and write 100, without %.',
  'cell-not-of-list': 'Rows of {list} have no column {column}; leave it empty. Found: {found}',
  'placement-malformed':
    'A cell cannot say this: {found}. Write role, capacity (%) and takeover minutes, such as active 100, standby 100 10 or backup 50 30; - takes the placement away.',
  'block-outside':
    'The block goes beyond the end of the grid. Rows beyond: {rows}; columns beyond: {columns}. Begin at another cell or take fewer cells.',
  'column-unknown': 'Unknown column: {found}. Allowed columns: {allowed}',
  'column-missing': 'Columns are missing: {found}. All columns of the template must be there.',
  'column-repeated': 'The same column comes twice: {found}. It can be there once only.',
  'not-a-topology-document':
    'This is no topology document in YAML, JSON, Excel (XLSX) or CSV. Save an Excel 97-2003 file (XLS) as XLSX.',
  'workbook-unreadable': 'This cannot be read as an Excel workbook (.xlsx): it is damaged or has a password.',
  'workbook-too-large':
    'Unpacked, the workbook is over {maxBytes} bytes or is packed too tightly. It was not unpacked.',
  'criterion-kind': 'A criterion {comparator} needs an answer of the kind {needed}. Found: {found}',
  'more-faults': '{shown} faults are shown. {beyond} more are not.',
  'required-by-services': '{found} cannot be removed, services require it: {ids}',
  'required-by-components': '{found} cannot be removed, components require it: {ids}',
  'needed-by-takeovers': '{found} cannot be removed, takeovers of these components need it: {ids}',
  'facility-unknown': 'This facility is not in the public list: {found}. Check its number there.',
  'date-in-future': 'This day lies ahead: {found}. Give a day up to today ({today}).',
  'site-has-measures':
    'The document lacks sites that have protection measures or yearly figures: {found}. Add them to it, or remove what is registered about them first.',
  'has-features': '{found} cannot be removed, it has features: {ids}',
  'catalogue-not-in-force': 'Choose a checklist that is in force.',
  'notice-missing':
    'This basis wants notice {days} days before the inspection begins. Enter a notice date up to {latest}. Basis: {articleInEnglish}',
  'notice-late': 'Notice is too late. It must be given by {latest}. Entered: {found}. Basis: {articleInEnglish}',
  'operator-not-covered': 'Not found to be covered by this regime in {year}: {found}',
  'only-for-special':
    'Operators are named for special inspections only. All covered operators take part in a regular one.',
  'not-of-the-team':
    'Cannot serve in this function: {found}. Inspectors and signatories belong to the authority, recorders to a specialised body, and each needs the role of that name.',
  'one-function-each': 'A person has one function in an inspection: {found}',
  'file-name-control':
    'The file name has control characters, which are not allowed. Rename the file and upload it again.',
  'file-name-path': 'A file name cannot have a path in it (/, \\, ..). Send the name alone.',
  'file-name-long': 'A file name may have at most {max} characters. Found {found}.',
  'file-empty': 'The file is empty. Upload a file with content.',
  'answered-by-evidence': 'A file is not sent as a value; it is uploaded as evidence.',
  'not-an-author': 'Only authors of this operator can be responsible for an item.',
  'not-attested': 'Read the statement and tick the box to confirm it.',
  'report-number-fixed': 'The reports of this review carry the number {number}. Another one cannot be used.',
  'report-number-taken': 'A report of another review already carries this number: {found}',
  'reason-for-disagreement':
    'Give the reason. An item whose answer disagrees with the register needs one even where it is met.',
  'reason-required': 'Give the reason. Every judgement other than met needs one.',
  'alternative-not-allowed':
    'No alternative measure can be accepted on this item. It can be only on items of the protection notice.',
  'measure-without-shortcoming':
    'A recommendation or proposed order can follow only where the item is judged partly met or not met.',
  'order-not-possible': 'No corrective order can be proposed on this item. Choose a recommendation.',
  'number-pattern-unknown':
    'These placeholders cannot be used: {found}. Allowed are {authority}, {kind}, {year}, {number}, and {number:1} to {number:9} with a number of digits. Example: {authority}-{kind}-{year}-{number:4}',
  'number-pattern-running':
    'The running number ({number} or {number:4}) must stand exactly once. It stands {found} times. Example: {authority}-{kind}-{year}-{number:4}',
  'number-pattern-year':
    'Numbers begin anew each year, so {year} must stand in the pattern. Example: {authority}-{kind}-{year}-{number:4}',
  'number-pattern-characters':
    'Outside of placeholders only letters, digits, spaces, brackets, full stops, slashes and hyphens can be used. Found outside: {found}. Example: {authority}-{kind}-{year}-{number:4}',
  'number-pattern-ends':
    'It must begin and end with a letter, a digit or a placeholder; it may end with a closing bracket. Example: {authority}-{kind}-{year}-{number:4}',
  'number-pattern-apart':
    'No digit and no other placeholder may stand directly beside the running number. Set it apart, as by a hyphen. Example: {authority}-{kind}-{year}-{number:4}',
  'not-a-moment': 'Enter a time like 2026-11-23T09:00+09:00. Found: {found}',
  'moment-without-zone': 'This time has no zone: {found}. Add one, as in 2026-11-23T09:00+09:00 or 2026-11-23T00:00Z.',
  'moment-in-future': 'This time is still to come: {found}. Give a time up to now ({now}).',
  'moment-before-start': 'Earlier than the start of the outage ({start}). Found: {found}',
  'moment-too-early': 'It must be later than {earliest}. Found: {found}',
  'start-after-status': 'A state was entered for an earlier time: {feature}, {first}. Found: {found}',
  'start-after-act': 'Something was reported, announced or compensated earlier than this: {first}. Found: {found}',
  'end-while-stopped': 'At {found} these features were not back, or stopped again later: {features}',
  'stop-after-end':
    'From the end of the outage ({end}) on no feature can be entered as not reachable or being restored. Found: {found}',
  'stopped-beyond-end':
    'These features would still be stopped at the end of the outage ({end}): {features}. Enter first when they were back.',
  'outage-feature-unknown': 'This outage has no such feature: {found}. Its features: {allowed}',
  'outage-service-unknown': 'Not a registered service or feature: {found}',
  'lost-site-unknown': 'Not a registered data centre of this operator: {found}',
  'meeting-number-taken': 'The meeting of this number is entered already: {found}',
  'decision-unknown': 'This is no decision of a meeting on this event: {found}',
  'notice-contact-open': 'Enter in the text where users can ask.',
  'extension-open': 'Enter the hours or the days of the extension.',
  'extension-twice': 'Enter the extension in hours or in days, not in both.',
  'not-of-this-kind': 'A compensation of this kind has no such value: {found}',
  'outage-part-unknown': 'No service or component of the register: {found}',
  'inspection-outage-unknown':
    'It is no outage of an operator that was chosen. To inspect because of it, choose its operator.',
  'exercise-without-loss': 'An exercise must assume the loss of at least one data centre.',
  'takeover-not-measured': 'This outage or exercise measured no takeover that can be taken over: {found}',
  'deadline-not-ahead': 'The deadline must be later than now ({now}, Korean time): {found}',
  'outage-event-unknown': 'There is no such outage event: {found}',
  'report-not-to-correct':
    'This outage has no report of the same kind that can be corrected, or it has been corrected already: report {found}',
  'idempotency-key-reused':
    'The same Idempotency-Key came with other content. Use a new key where the content differs. Key sent: {found}',
  'day-passed': 'Give {min} or a later day. You entered: {found}',
};

export const refusals: Record<keyof typeof ko.refusals, string> = {
  'register-empty': 'Nothing is registered yet that a plan could start from. Register services and components first.',
  'too-many-plans': 'An operator keeps up to {max} plans. Discard one that is no longer needed first.',
  'simulation-cancelled': 'The computation was cancelled. Please ask again.',
  'not-permitted': 'You are not permitted to do this.',
  csrf: 'The page this request came from cannot be verified. Reload the page and try again.',
  'not-oneself-out': 'You cannot take away your own administration or account. Ask another administrator.',
  'own-administrators':
    'The accounts of this organisation are managed by its own administrators. While another of them has an active account, nobody else may invite, change or reset them.',
  'scope-not-held': 'A token cannot permit what you are not permitted yourself.',
  'not-first': 'There is an account already. Ask an administrator for an invitation.',
  'state-not-allowed': 'Not possible in the current state ({state}).',
  'site-has-measures': 'It has protection measures or yearly figures. Remove these first.',
  'site-has-placements': 'Components are placed in this data centre: {components}',
  'authority-headquarters': 'This is a power of the Minister of Science and ICT: {articlesInEnglish}.',
  'authority-field-office':
    'This power is delegated to the Director of the Central Radio Management Service: {articlesInEnglish}.',
  'authority-ministry':
    'This is a power of the Minister of Science and ICT or the Director of the Central Radio Management Service: {articlesInEnglish}.',
  'authority-committee':
    'This is for the Telecommunications Disaster Management Deliberation Committee: {articlesInEnglish}.',
  'authority-by-provision':
    'Who has this power depends on the provision breached; settle that first: {articlesInEnglish}.',
  'authority-nobody': 'This regime gives no basis for such an act.',
  'catalogue-not-draft': 'Only a draft of the checklist can be put into force or removed.',
  'catalogue-not-in-force': 'Only a checklist that is in force can be retired.',
  'inspection-not-draft': 'This inspection was opened already. Only a planned one can be changed, opened or removed.',
  'inspection-not-open': 'Only an open inspection can be prolonged or closed.',
  'inspection-catalogue-not-in-force': 'The checklist of this inspection is not in force. Choose one that is.',
  'inspection-without-participants':
    'Nobody would take part. At least one operator must be found covered by this regime in {year}.',
  'inspection-not-covered': 'The latest findings no longer put these operators under the regime: {found}',
  'inspection-without-inspector': 'There is no inspector. Name at least one.',
  'inspection-without-signatory': 'There is no signatory. Name at least one.',
  'inspection-team-unfit': 'Some can no longer serve in their function: {found}. Change the team.',
  'inspection-notice-passed':
    'The notice date ({found}) has passed. Opening gives notice to the operators, so set the notice date and the period anew.',
  'item-unanswered': 'Item {item} has no answer.',
  'item-incomplete': 'Parts of the answer to item {item} are empty.',
  'item-not-applicable-without-reason': 'Item {item} is said not to apply, without a reason.',
  'item-without-status': 'Item {item} has no current status.',
  'item-difference-without-reason':
    'The answer to item {item} differs from what is registered, or holds a day that is out of date, and needs a reason.',
  'item-without-plan': 'Item {item} is not met yet and needs a plan.',
  'item-plan-incomplete': 'The plan of item {item} needs its content, a day and a person in charge.',
  'item-protection-without-reason': 'Item {item} is asked to be protected, without a reason.',
  'assessment-submitted': 'It has been submitted. A submission cannot be changed.',
  'too-many-files': 'An item can have at most {max} files.',
  'report-not-signed': 'The result has not been signed off. A report can be issued afterwards.',
  'report-already-issued':
    'A report on this sign-off was already issued: {number}, version {version}. To issue it again, the review has to be reopened and signed off once more.',
  'report-other-authority': 'A report is issued by a signatory of the inspection’s authority.',
  'report-facts-changed': 'The result changed while the report was being made. Look at it and issue the report again.',
  'document-other-authority': 'It is issued by a signatory of the authority of this inspection.',
  'recommendation-not-signed':
    'The result is not signed off. The letter of recommendation can be issued after the sign-off.',
  'recommendation-nothing': 'No recommendation was issued, so there is nothing to write in the letter.',
  'recommendation-issued':
    'The letter of recommendation on this sign-off was issued already: {number}, version {version}. To issue it again, the result must be reopened and signed off again.',
  'round-up-not-closed': 'The inspection is not closed. The round-up can be issued once it is closed.',
  'inspection-over': 'The inspection is not open, so the self-assessment cannot be changed.',
  'review-open': 'Items are still being judged. This is possible once the review is concluded.',
  'review-concluded': 'The review is concluded and waits for sign-off. To change a judgement, reopen it first.',
  'review-signed': 'The review is signed off. To change a judgement, reopen it first.',
  'review-begun': 'This review has begun already.',
  'not-submitted': 'The operator has not submitted its self-assessment yet.',
  'supplement-asked': 'The operator has yet to answer.',
  'record-kept-same': 'You have just written down the same.',
  'supplement-asked-same': 'The same supplement request is already waiting for the operator’s answer.',
  'too-many-supplements-open':
    'A review may have {max} supplement requests that are not closed. Close answered ones first.',
  'too-many-supplements': 'A review may have {max} supplement requests in all.',
  'too-many-messages':
    'A supplement request may have {max} messages. Where more is needed, the inspector closes it and asks anew.',
  'supplement-answered': 'The operator has answered already.',
  'supplement-closed': 'This supplement request is closed.',
  'supplement-given-up': 'This supplement request was closed without an answer.',
  'items-not-judged': 'Items not judged ({count}): {items}',
  'supplements-unanswered': 'Supplement requests that the operator has not answered ({count}): {items}',
  'supplements-unread': 'Supplement answers that nobody has taken note of and closed ({count}): {items}',
  'orders-not-possible': 'Items with a proposed order on which no order is possible ({count}): {items}',
  'opinions-undecided': 'Items with an opinion nobody has decided on ({count}): {items}',
  'opinions-taken-up':
    'Items whose opinion was taken up and which were not judged again ({count}): {items}. Reopen the review and judge them.',
  'items-disagree': 'Items whose answers disagree with the register ({count}); judge each with its reason: {items}',
  'items-already-judged': 'Items that are judged already ({count}), so that they cannot be judged together: {items}',
  'opinion-decided': 'This opinion has been decided on already.',
  'not-the-authority': 'The authority of this inspection is {authority}. Only somebody of that authority can do this.',
  'not-on-the-team': 'Only a member of the inspection team with that function can do this.',
  'signs-own-judgement':
    'Whoever judged an item or concluded the review cannot sign it off. Another signatory of the authority has to.',
  'alternative-notice-only': 'An alternative measure can be accepted only on items of the protection notice.',
  'too-many-outage-features': 'One outage has at most {max} features.',
  'too-many-outage-rows': 'One outage has at most {max} of these.',
  'exercise-no-duty': 'Nothing is reported, announced or compensated in an exercise, so this cannot be entered.',
  'exercise-not-joined': 'An exercise cannot be joined to an event of outages that happened.',
  'outage-goes-on': 'What was measured can be taken over once the outage or exercise has ended.',
  'outage-report-side': 'Reports on an outage are filed by its operator and its domestic agent.',
  'final-report-outage-open': 'A final report can be filed once the outage has ended. Please enter its end first.',
  'outage-report-filed':
    'A report of this kind has been filed already (report {number}). Where something is to be set right, please file a report that corrects it.',
  'prediction-needs-loss': 'No lost data centre is entered, so nothing can be predicted.',
  'prediction-needs-register': 'Nothing is registered, so nothing can be predicted or taken over.',
  'outage-side': 'Only the operator concerned and the ministry enter this outage.',
  'events-by-ministry': 'Only the ministry joins outages to an event.',
  'headquarters-by-ministry': 'Only the ministry enters what belongs to the headquarters.',
  'building-by-its-operator':
    'How far a building is restored is entered by the ministry, and by an operator that runs the whole building and has an outage in this event.',
  'event-without-facility': 'This event names no building. Enter its number in the public list first.',
  'exercise-no-causes': 'An exercise has no root causes and no preventive actions.',
  'prevention-by-operator': 'Only the operator concerned enters the root causes and preventive actions.',
  'not-a-prevention': 'This finding is no preventive action.',
  'prevention-moved-on': 'Its state has changed meanwhile, so this is not possible. Please look at its present state.',
  'data-request-not-covered':
    'The operator is not covered by this Act in the year of the outage, so nothing can be requested on this basis.',
  'data-request-by-ministry': 'Data requests and their results are drafted and withdrawn by the ministry alone.',
  'data-request-by-operator': 'Material is submitted by the operator of the outage and its domestic agent.',
  'data-request-not-issued': 'This data request has not been issued yet.',
  'data-request-not-answered': 'No material has been submitted yet.',
  'data-request-answered': 'Material has been submitted already.',
  'data-request-told': 'The result of this data request has been told already.',
  'data-request-withdrawn': 'This data request has been withdrawn.',
  'data-request-nothing-to-issue': 'Nothing that was newly drafted waits to be issued.',
  'data-request-deadline-passed':
    'The deadline has passed already, so it cannot be issued. Please draft it again with another deadline.',
  'finding-not-proposed': 'Due dates can be decided only before the finding is issued.',
};

export const problems: Record<keyof typeof ko.problems, { title: string; detail: string }> = {
  'not-found': { title: 'Not found', detail: 'The address is wrong, or this is not for you to see.' },
  unauthenticated: { title: 'Sign in first', detail: 'Sign in, or send a valid token.' },
  forbidden: { title: 'Not permitted', detail: 'You are not permitted to do this.' },
  invalid: {
    title: 'Please check what you entered',
    detail: 'Nothing was saved. Correct the marked fields and send again.',
  },
  refused: { title: 'Not possible now', detail: 'The current state does not allow this.' },
  stale: {
    title: 'Changed since you opened it',
    detail: 'Somebody else saved first. Look at what stands now, then save again. Nothing was saved.',
  },
  'precondition-required': {
    title: 'Say which version you are changing',
    detail: 'Send the ETag you received in an If-Match header.',
  },
  'too-large': { title: 'Too large', detail: 'At most {limit} at a time. Nothing was saved.' },
  unsupported: {
    title: 'This type is not accepted',
    detail: 'The content of the file is {found}. Accepted: {allowed}',
  },
  'unsupported-body': { title: 'This type is not accepted', detail: 'Check the content type of the request body.' },
  'too-many': {
    title: 'Try again a little later',
    detail: 'After several failures no attempt is possible for {seconds} seconds.',
  },
  'too-busy': {
    title: 'Too much is open at once',
    detail:
      'No more pages that refresh by themselves can be opened now. Close another one, or try again in {seconds} seconds.',
  },
  unparsable: { title: 'The request cannot be read', detail: 'What was sent is not in the right form.' },
  unavailable: {
    title: 'Unavailable for a moment',
    detail: 'The database cannot be reached. Please try again shortly.',
  },
  'printing-failed': {
    title: 'The document could not be made',
    detail:
      'Something went wrong while the document was made. Nothing was saved, and no document number was taken. Try again; if it happens again, tell us the request number.',
  },
  unexpected: {
    title: 'This could not be done',
    detail: 'Something unexpected happened. Nothing was saved. Tell us the request number and we will look into it.',
  },
};

export const fileTypes: Record<keyof typeof ko.fileTypes, string> = {
  'application/x-msdownload': 'a program',
  'application/x-elf': 'a program',
  'application/x-mach-binary': 'a program',
  'application/x-rar-compressed': 'an archive (RAR)',
  'application/x-7z-compressed': 'an archive (7Z)',
  'application/gzip': 'an archive (GZIP)',
  'application/zip': 'ZIP',
  'application/xml': 'XML',
  image: 'a picture of a kind that is not accepted',
  video: 'a video',
  audio: 'a sound recording',
  font: 'a font',
  text: 'text',
  other: 'of an unknown kind',
};

export const fileFamilies: typeof ko.fileFamilies = [
  { name: 'pictures', endings: ['.png', '.jpg', '.jpeg', '.gif', '.webp', '.tif', '.tiff'] },
  { name: 'Hangul', endings: ['.hwp', '.hwpx'] },
  { name: 'Word', endings: ['.doc', '.docx'] },
  { name: 'Excel', endings: ['.xls', '.xlsx'] },
  { name: 'PowerPoint', endings: ['.ppt', '.pptx'] },
  { name: 'text', endings: ['.csv', '.txt', '.log', '.md'] },
  { name: 'archives', endings: ['.zip'] },
];
