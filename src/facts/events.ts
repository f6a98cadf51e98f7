/**
 * What has to happen before a milestone is paid, behind "upon" or "if": "upon dosing of the first patient", "if the FDA
 * approves the product", "if annual net sales exceed $500 million".
 */
export const EVENT =
  '(achiev~|attain~|occurrence|satisfaction|accomplish~|reach~|exceed~|approval|approvals|approves|approved|clearance|dosing|dosed|initiation|initiating|enrollment|enrolment|enrolling|filing|submission|submitting|acceptance|commencement|commencing|launch~|first commercial sale|first sale|completion of (a|the|certain|specified)? (phase|clinical)|phase [number] ...3 trial|NDA|BLA|IND|MAA|listing|certain events|specified events)'

/** What has to be met or passed, which is no event by itself: "based on net sales". */
export const MARK = '(performance|targets|thresholds|net sales|sales of|sales levels|revenue~|EBITDA|earnings)'

/** How events are named in front of "payments": "success-based", "launch-related". */
export const BASED =
  '(success-based|sales-based|approval-based|event-based|performance-based|development-based|regulatory-based|commercial-based|launch-based|milestone-based|net sales-based|revenue-based|approval-related|event-related|sales-related|salesrelated|development-related|regulatory-related|performance-related|launch-related|commercial-related|success|threshold)'
