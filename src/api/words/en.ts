import type { summaries as ko } from './ko.js';

export const summaries: typeof ko = {
  'GET /assessments': 'One’s own assessments, or all of them on the ministry’s side, newest first.',
  'GET /assessments/{id}':
    'One assessment: its items by domain, how far each is, and what stands in the way of submission.',
  'GET /assessments/{id}/draft': 'What submitting would freeze now, with its fingerprint and the statement to be made.',
  'GET /assessments/{id}/answers/{code}':
    'The answer to one item, with its files; version 0 where nobody has answered.',
  'PUT /assessments/{id}/answers/{code}':
    'Saves an answer as far as it is. If-Match names the version that was read; "0" where nobody has answered.',
  'POST /assessments/{id}/answers/{code}/evidence': 'Attaches one file to an item.',
  'DELETE /assessments/{id}/answers/{code}/evidence/{evidenceId}': 'Takes a file off an item.',
  'PUT /assessments/{id}/answers/{code}/assignee': 'Hands an item to a colleague.',
  'PUT /assessments/{id}/domains/{domain}/assignee': 'Hands all items of a domain to a colleague.',
  'PUT /assessments/{id}/protection': 'Asks that the whole not be disclosed, or with null takes that back.',
  'POST /assessments/{id}/submission': 'Attests and submits: from then on it is never changed.',
  'GET /submissions/{id}': 'A submission as it was frozen.',
  'GET /submissions/{id}/document':
    'The self-assessment of a submission as a PDF; the same submission always gives the same file.',
  'GET /submissions/{id}/filing':
    'The annual filing (status and plan of the measures) made from a submission under TBA 22-7, as a PDF.',
  'GET /assessments/{id}/draft/document':
    'The self-assessment before it is submitted, as a PDF with a watermark. For the operator alone.',
  'POST /inspections/{id}/opening':
    'Opens a planned inspection: freezes its participants and makes an assessment for each.',
  'GET /audit-entries': 'The trail, newest first.',
  'GET /catalogues': 'The versions of the checklist, newest first.',
  'POST /catalogues':
    'Loads a YAML document as a draft. A faulty one is refused with every fault, its line and its column.',
  'POST /catalogues/shipped': 'Loads the checklist that comes with Ieum as a draft.',
  'GET /catalogues/{id}': 'One version with all its items.',
  'GET /catalogues/{id}/comparison': 'Which items this version adds to, drops from and changes in an earlier one.',
  'POST /catalogues/{id}/enforcement': 'Puts a draft into force. From then on nobody changes it.',
  'POST /catalogues/{id}/retirement': 'Ends its use for new inspections.',
  'DELETE /catalogues/{id}': 'Throws a draft away.',
  'GET /evidence/{id}': 'The file itself, as a download.',
  'GET /facilities': 'The public list by number; search is part of a number, name or place.',
  'POST /facilities': 'Adds a building to the public list.',
  'GET /facilities/{number}': 'One building of the public list.',
  'PUT /facilities/{number}': 'Changes a building of the public list.',
  'GET /facilities/{number}/sites': 'The sites in a building, of all operators: for the ministry alone.',
  'GET /operators/{id}/sites': 'The sites of an operator.',
  'POST /operators/{id}/sites':
    'Registers a site. It also becomes part of the operator’s topology, as its next version.',
  'GET /sites/{id}': 'One site with its yearly figures and protection measures, each with a version of its own.',
  'PUT /sites/{id}': 'Changes a site.',
  'DELETE /sites/{id}': 'Removes a site that holds no component and about which nothing is registered.',
  'GET /sites/{id}/years/{year}': 'The figures of a site for one year.',
  'PUT /sites/{id}/years/{year}': 'Sets the figures of a year. The first save needs no If-Match.',
  'DELETE /sites/{id}/years/{year}': 'Removes the figures of a year.',
  'GET /sites/{id}/measures/{kind}': 'One protection measure of a site.',
  'PUT /sites/{id}/measures/{kind}':
    'Sets a protection measure and who answers for it. The first save needs no If-Match.',
  'DELETE /sites/{id}/measures/{kind}': 'Removes a protection measure.',
  'GET /operators/{id}/survivability/analysis':
    'The survivability analysis as a PDF. The same version and day always give the same file.',
  'GET /systemic-losses': 'What falls together across operators, by user-hours. For the ministry alone.',
  'GET /findings': 'Findings that stand, by the day on which the result is due.',
  'GET /findings/{id}': 'One finding with its legal basis and whether an order is possible, and why.',
  'GET /findings/{id}/course': 'What was reported of a preventive action and said to it, and the files that show it.',
  'PUT /findings/{id}/report': 'Reports a preventive action done; the operator’s side alone.',
  'PUT /findings/{id}/withdrawal': 'Gives a preventive action up, with the reason; the operator’s side alone.',
  'PUT /findings/{id}/verification': 'Verifies a preventive action that was reported done, or sends it back.',
  'POST /findings/{id}/evidence': 'Attaches a file that shows a preventive action done; the operator’s side alone.',
  'PUT /findings/{id}/due-dates': 'Decides due dates instead of the practice, before the finding is issued.',
  'POST /session': 'Opens a session and sets its cookie.',
  'DELETE /session': 'Ends the session.',
  'GET /session': 'Who acts with this session or token, and what is permitted; with the form token for files.',
  'GET /people': 'The people one may see.',
  'GET /people/{id}': 'One person.',
  'PUT /people/{id}': 'Changes name, roles and whether the account is in use.',
  'POST /organisations/{id}/invitations': 'Invites somebody into an organisation. The link is shown this once.',
  'POST /people/{id}/resets': 'A link with which a person sets a new password. Shown this once.',
  'POST /links/{secret}/redemption': 'Sets a password with the secret of an invitation or reset link.',
  'GET /organisations': 'Authorities, specialised bodies and domestic agents.',
  'POST /organisations': 'Registers an organisation that is no operator.',
  'GET /tokens': 'One’s own API tokens.',
  'POST /tokens': 'Makes a token for oneself. It is shown this once.',
  'DELETE /tokens/{id}': 'Revokes a token.',
  'GET /inspections': 'Inspections, those that begin last first.',
  'POST /inspections': 'Plans an inspection: one regime, one legal basis, one authority.',
  'GET /inspections/{id}': 'One inspection.',
  'PUT /inspections/{id}': 'Changes a plan that was not opened yet.',
  'DELETE /inspections/{id}': 'Removes a plan that was not opened yet.',
  'POST /inspections/{id}/prolongation':
    'Sets a later end of an open inspection, and a later day of submission where one is named.',
  'POST /inspections/{id}/closing': 'Ends an open inspection.',
  'GET /inspections/{id}/participants':
    'Who takes part, by name; before a regular inspection opens: who would, if it opened now.',
  'POST /operators/{id}/coverage/{year}':
    'Finds which law covers the operator in the year, from what is registered now; the answer is kept with its reasons.',
  'GET /operators/{id}/coverage/{year}':
    'The decision that holds for the year: measured values, thresholds, articles, and the facts it was made from.',
  'GET /operators/{id}/coverage': 'All decisions about the operator, newest first.',
  'GET /coverage-rounds': 'How many operators each regime covers in a year.',
  'POST /coverage-rounds':
    'Decides the coverage of every operator. Where nothing changed since the latest decision, that one stands.',
  'GET /operators': 'The operators one may see, by name, with their figures and coverage of a year.',
  'POST /operators': 'Registers an operator together with its organisation.',
  'GET /operators/{id}': 'One operator with its domestic agents.',
  'PUT /operators/{id}':
    'Changes name, facts and domestic agents; agents that are not named any more lose their mandate.',
  'GET /operators/{id}/measurements': 'The operator’s figures of all years, newest first.',
  'GET /operators/{id}/measurements/{year}': 'The figures that decide for one year.',
  'PUT /operators/{id}/measurements/{year}':
    'Enters the figures that decide for a year, or changes them: only the first entry goes without If-Match.',
  'POST /reviews/{id}/reports':
    'Issues an edition of the report on a signed review. Of one sign-off each edition is issued once.',
  'POST /reviews/{id}/recommendation':
    'Issues the letter of recommendation on a signed review, once for each sign-off.',
  'GET /reviews/{id}/recommendation/draft': 'The letter as it would be issued now: a draft (PDF) without a number.',
  'POST /inspections/{id}/round-up': 'Issues the round-up of a closed inspection; again only with a reason.',
  'GET /inspections/{id}/round-up/draft':
    'The round-up as it would be issued now, also while the inspection goes on: a draft (PDF).',
  'GET /organisations/{id}/letterhead':
    'What the documents of an authority say, and how they are numbered; version 0 where it has set nothing.',
  'PUT /organisations/{id}/letterhead':
    'Sets them for one’s own authority; If-Match is the version that was read, "0" the first time.',
  'GET /reviews/{id}/report-draft':
    'The report as it would be issued now, also before the sign-off: a draft (PDF) without a number, for the ministry alone.',
  'GET /reports': 'Issued reports, newest first.',
  'GET /reports/{id}': 'One report: number, version, who signed when, and the SHA-256 of its PDF.',
  'GET /reports/{id}/pdf':
    'The PDF, as a download unless disposition=inline; with language=en a translation for reference, which is not signed.',
  'GET /reviews': 'What waits for oneself, oldest first; with show=all every review, newest first.',
  'POST /assessments/{id}/review': 'Begins the review of a submission.',
  'GET /reviews/{id}':
    'One review with every item, its answer, judgement, supplements and opinions, and what the reader can do now.',
  'GET /reviews/{id}/judgements/{code}': 'One judgement as it stands; version 0 while the item is not judged.',
  'PUT /reviews/{id}/judgements/{code}':
    'Judges one item over the version that was read; If-Match "0" where it was not judged.',
  'POST /reviews/{id}/judgements': 'Finds several items met at once that are not judged yet.',
  'POST /reviews/{id}/records': 'Writes down what was seen on an item. Internal.',
  'POST /reviews/{id}/conclusion': 'Concludes; the operator sees the judgements from now on.',
  'POST /reviews/{id}/sign-off':
    'Signs off what another person concluded, for the authority of the inspection, and issues its findings.',
  'POST /reviews/{id}/sending-back':
    'Sends a concluded review back to the inspector instead of signing it, with the reason.',
  'POST /reviews/{id}/reopening': 'Opens a concluded or signed review again, with the reason.',
  'POST /reviews/{id}/supplements': 'Asks the operator to supplement an item by a day.',
  'POST /supplements/{id}/questions': 'Asks once more in the same thread, after an answer.',
  'POST /supplements/{id}/answer': 'The operator’s answer.',
  'POST /supplements/{id}/evidence': 'Attaches a file to the operator’s last answer, until the request is closed.',
  'POST /supplements/{id}/closure': 'Takes note of the answer.',
  'POST /supplements/{id}/giving-up': 'Closes a request that was not answered, with the reason.',
  'POST /judgements/{id}/opinion': 'The operator’s opinion on a judgement, once the review is concluded.',
  'POST /opinions/{id}/decision': 'Decides on an opinion, with the reason.',
  'GET /outage-statistics':
    'Outages by year, reason, time and operator, without exercises. Behind each number is the list with the same filter.',
  'GET /outages': 'All outages and exercises that you may see, the newest first; kind narrows to one of the two.',
  'GET /operators/{id}/outages': 'An operator’s outages, the newest first.',
  'POST /operators/{id}/outages':
    'Opens an outage. Features are named by their id in the register or by a name; with state all of them have it from the start on. With exercise it is an exercise, and lostSites are those assumed to be lost. With an Idempotency-Key the same request sent again within a day opens nothing twice.',
  'GET /outages/{id}': 'One outage: times, causes, measures, lost data centres, features.',
  'PUT /outages/{id}': 'Changes the facts of an outage.',
  'PUT /outages/{id}/event': 'Joins an outage to an event, or takes it out with null. The ministry’s alone.',
  'POST /outages/{id}/features': 'Adds features to an outage. Those that are there cannot be changed or removed.',
  'GET /outages/{id}/statuses': 'The recovery board. With a time and its zone in asOf, what held then.',
  'GET /outages/{id}/history': 'All states that were entered, the last entered first.',
  'POST /outages/{id}/statuses':
    'Enters the states of several features at once: all of them or none. With the number of the row last seen in seen, what somebody else entered since is answered with 412.',
  'GET /outages/{id}/clocks':
    'Of each legal duty its articles, when it began, by when it is due, when it was done. Of what is due without delay only the time that has passed.',
  'GET /outages/{id}/duties': 'All that was done about duties, in order of time.',
  'POST /outages/{id}/duties': 'Enters when and how a duty was done.',
  'GET /outages/{id}/cause-report': 'All versions of the root-cause report, the newest first.',
  'PUT /outages/{id}/cause-report':
    'Reports the root causes; with If-Match a further version that replaces the one it names. The operator’s side alone.',
  'GET /outages/{id}/preventions': 'Preventive actions with their due day and state.',
  'POST /outages/{id}/preventions': 'Registers a preventive action; the operator’s side alone.',
  'GET /outages/{id}/compensations': 'What users get: as announced, and as given.',
  'POST /outages/{id}/compensations':
    'Enters a compensation as it was announced. An extension has extensionHours or extensionDays, money has amountWon for each user. What was entered cannot be changed.',
  'POST /outages/{id}/compensations/{number}/given':
    'Enters when an announced compensation was given, and to how many users. An extension is for each user; totalWon is what all of them were given together.',
  'GET /outages/{id}/notices': 'What users were told, in the order in which it was entered.',
  'POST /outages/{id}/notices/{number}/evidence': 'Attaches a file that proves a notice. The operator’s side alone.',
  'GET /outages/{id}/notice-draft': 'The draft of a notice out of the record, in Korean. Edit it before it is sent.',
  'POST /outages/{id}/notices':
    'Enters what users were told, by what and when. The earliest one to users enters the duty of notice as done; what the press was told does not.',
  'GET /outages/{id}/reports': 'Reports on an outage that were filed with the ministry, the newest first.',
  'POST /outages/{id}/reports':
    'Makes a report out of the record and files it. The duty concerned is entered as done at that moment. What is to be set right is filed as a new report that names the number in corrects. For the operator and its domestic agent only.',
  'GET /outages/{id}/reports/{number}': 'What a filed report says (content), and its SHA-256. It never changes.',
  'GET /outages/{id}/reports/{number}/document':
    'The PDF of a filed report. In Korean it is always the same file; with language=en a translation for reference.',
  'POST /outages/{id}/report-draft': 'The report as it would be filed now, as a draft (PDF). Nothing is kept.',
  'GET /outage-events/{id}/headquarters/document':
    'The sheet for a meeting of the headquarters (PDF). With the number of a meeting in meeting its minutes are part of it. For the ministry only.',
  'GET /outages/{id}/data-requests': 'Data requests on an outage. Its operator sees those that were issued.',
  'POST /outages/{id}/data-requests':
    'Drafts a data request, which the ministry alone sees until its letter is issued. basis is value-added (TBA 22-7(4)), inspection or coverage (NA 46(4)). With an Idempotency-Key the same request sent again drafts nothing twice.',
  'GET /outages/{id}/data-requests/{number}':
    'One data request: what is asked, its steps, what was submitted, the result. Its version is the ETag.',
  'PUT /outages/{id}/data-requests/{number}': 'Rewrites a request. What was issued stands until it is issued again.',
  'POST /outages/{id}/data-requests/{number}/withdrawal': 'Withdraws a request, with the reason. The ministry’s alone.',
  'POST /outages/{id}/data-requests/{number}/answers':
    'Submits material, until the result was told; what was submitted is never changed. The operator’s and its domestic agent’s alone. Takes an Idempotency-Key.',
  'POST /outages/{id}/data-requests/{number}/answers/{answer}/evidence':
    'Attaches a file to a submission. The operator’s and its domestic agent’s alone.',
  'PUT /outages/{id}/data-requests/{number}/result':
    'Writes what was found and what follows, which the ministry alone sees until the letter is issued.',
  'POST /outages/{id}/data-requests/{number}/letter':
    'Issues the request as it was drafted last. Signatories of the authority that the basis names.',
  'POST /outages/{id}/data-requests/{number}/result-letter':
    'Tells the result in writing, as it was written last. Signatories of the authority that the basis names.',
  'GET /outages/{id}/data-requests/{number}/letter/draft':
    'The request as it would be issued now, as a draft (PDF) without a number; kept nowhere.',
  'GET /outages/{id}/data-requests/{number}/result-letter/draft':
    'The result as it would be told now, as a draft (PDF) without a number; kept nowhere.',
  'GET /outages/{id}/prediction':
    'What the register let expect at the start of the outage, beside what happened. Where nothing was registered then, the first version that followed with services in it is taken, and the answer says so.',
  'GET /outages/{id}/proof':
    'Takeovers measured by an outage or exercise beside what is proven so far. ETag is the version of the register, which a save names in If-Match.',
  'PUT /outages/{id}/proof':
    'Takes what an ended outage or exercise measured into a new version of the register as proven. takeovers names them as component@site.',
  'GET /outage-events': 'Outage events with a cause in common. An operator sees those with an outage of its own.',
  'POST /outage-events': 'Opens an outage event. The ministry’s alone.',
  'GET /outage-events/{id}': 'One outage event and its outages. An operator sees its own alone.',
  'PUT /outage-events/{id}': 'Changes title and facility of an outage event.',
  'GET /outage-events/{id}/meetings':
    'Meetings of the headquarters with their decisions, the last first. The ministry’s alone.',
  'POST /outage-events/{id}/meetings':
    'Enters a meeting of the headquarters and what it decided. The ministry’s alone.',
  'POST /outage-events/{id}/follow-ups': 'Enters what became of a decision. The ministry’s alone.',
  'GET /outage-events/{id}/headquarters':
    'What a meeting of the headquarters asks, as of one moment: what is down, what changed, the building, duties, compensation, decisions. The ministry alone.',
  'GET /outage-events/{id}/restorations':
    'How far the data centre of an event is restored, the latest moment first. Operators of the event see it too.',
  'POST /outage-events/{id}/restorations':
    'Enters how far the data centre is restored. The ministry, and an operator that runs the whole building and has an outage in this event; what it enters is reportedBy itself.',
  'GET /outages/{id}/changes':
    'Tells of every change of the recovery board and the clocks: with Accept: text/event-stream as events that go on, else once as it stands. The parts of a changes event hold what changed, each part whole; the first holds all of them (whole).',
  'GET /outage-events/{id}/changes':
    'Tells of every change of the recovery boards of its outages, as the changes of an outage do; null for an outage that belongs to it no longer.',
  'GET /outage-events/{id}/status-page': "Title, text and state of the public status page. The ministry's alone.",
  'PUT /outage-events/{id}/status-page':
    'Writes the public status page and opens or closes it. At first If-Match is "0". The ministry\'s alone.',
  'GET /outage-events/{id}/statuses': 'The recovery boards of an event’s outages as of the time in asOf.',
  'GET /operators/{id}/survivability':
    'What the loss of sites does to the registered topology, with the version, sha256 and engine it was computed from.',
  'POST /simulations':
    'The same for a document that is not stored. A document or scenario with faults is refused with all of them.',
  'GET /operators/{id}/plans': 'Plans of an operator, the newest first. Only the operator sees them.',
  'POST /operators/{id}/plans': 'Makes a plan from what is registered now. The register stays as it is.',
  'GET /operators/{id}/plans/{planId}': 'One plan with its topology document.',
  'PUT /operators/{id}/plans/{planId}':
    'Replaces the document of a plan, as YAML, JSON, an Excel workbook or CSV; the title as well where one is sent.',
  'DELETE /operators/{id}/plans/{planId}': 'Discards a plan.',
  'GET /operators/{id}/plans/{planId}/carry-over':
    'What a plan would change on the newest register, and which changes no longer fit. Changes nothing.',
  'POST /operators/{id}/plans/{planId}/carry-over':
    'Lets a plan start from the newest register; onto names the version that was looked at.',
  'GET /operators/{id}/plans/{planId}/survivability':
    'Outcomes of a plan and of the register version that it starts from, and how many of them differ.',
  'GET /operators/{id}/topology':
    'What stands now, as JSON, YAML, an Excel workbook or CSV, after format or Accept. Before the first save it is empty, with ETag "0".',
  'PUT /operators/{id}/topology': 'Saves the topology as YAML, JSON, XLSX or CSV. The first save has If-Match "0".',
  'POST /operators/{id}/topology/comparison': 'What saving the document would add, remove and change. Saves nothing.',
  'GET /operators/{id}/topology/versions': 'Who saved when, and how much it changed; newest first.',
  'GET /operators/{id}/topology/versions/{number}': 'A version with its document, as it stood.',
};
