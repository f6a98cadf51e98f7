import type { Rule } from '../../extract/index.ts'

const DEAL =
  '(transaction|transactions|merger|acquisition|sale|offering|deal|exchange|exchanges|purchase|financing|divestiture|tender offer|private placement|closing|spin-off)'

export const rules: readonly Rule[] = [
  { says: '(on|in) {date} ...6 (entered into|signed|executed) and (closed|consummated|completed)', shares: true },
  { says: `${DEAL} ...8 (close|closed|completed|consummated|complete) ...6 (on|in|during|by|before) ...3 {date+}` },
  {
    says: `(closed|completed|consummated|closing|completion|consummation) ...10 ${DEAL} ...6 (on|in|during|occurred on) {date+}`,
  },
  {
    says: `(on|in) {date} ...10 (closed|completed|consummated) ...6 (${DEAL}|agreement)`,
  },
  {
    says: `(on|in) {date} ...8 closed`,
    unless: 'closed ...2 (office|offices|plant|plants|store|stores|facility|facilities)',
  },
  {
    says: '(on|in) {date} ...12 (accounts|assets|business|operations) ...6 (were|was) transferred to {party}',
  },
  { says: `effective {date} ...8 completed ...4 ${DEAL}` },
  {
    says: '(on|in) {date} ...12 ((acquired|purchased) (all|substantially|certain|our|its|the|{party}|a)|sold (all|substantially|our|its|the|{party}))',
    unless:
      '(acquired|purchased|sold) ...8 (license|licence|rights|option|options|patents|patent|shares of ...3 common stock)',
  },
  {
    says: '(upon (the)?|at the|following the) closing (of [thing])? (on|in) ...1 {date}',
    unless: 'closing (bell|price|of ...2 (market|trading))',
  },
  {
    says: `(expect|expects|anticipate|anticipates) to (close|complete|consummate) ...4 ${DEAL} ...6 (in|by|on|during|before) ...3 {date+}`,
  },
  { says: '(closing|closing date) (occurred|took place|is|was) ...4 (on|in|by) {date}' },
  {
    says: `(${DEAL} (is|are))? (expected|anticipated|scheduled|expects|anticipates) ...4 to (close|be completed|be consummated|occur|complete) ...6 (in|by|on|during|before) ...3 {date+}`,
    unless:
      'to (close|complete) ...3 (plant|plants|facility|facilities|store|stores|branch~|office|offices|mine|trial|study|enrollment)',
  },
  {
    says: '<subject to ...7 (closing conditions|customary conditions|conditions to closing) [clause]?>',
  },
  { says: `${DEAL} ...8 <subject to ...6 (approval|approvals|clearance|expiration) [clause]?>` },
  { says: '<together with customary closing conditions>' },
  { says: '<conditioned (upon|on) ...6 (approval|expiration|receipt|satisfaction|clearance) [clause]?>' },
]
