import { stemmer } from 'stemmer'

/**
 * Words that people who ask and people who file use for the same thing, a group a line. Only plain words of business
 * English: whoever looks for passages says "staff" where a filing says "headcount".
 */
const GROUPS = `
acquire acquisition buy bought buying purchase purchased takeover
sell sold sale divest divestiture disposal disposition dispose
merge merger combine combination
staff employee headcount personnel workforce people
job position employment
cut reduce reduction lower decrease decline
raise increase rise growth grow up
phone telephone call number
big large major
old legacy older former
customer client
revenue sales turnover
profit income earnings net
loss lose lost
cost expense charge
fee payment pay paid payable
owner holder stockholder shareholder
stock share equity
debt indebtedness loan borrowing borrow
note debenture bond
due mature maturity matures
end expire expiration terminate termination run out lapse
begin commence start
change amend amendment revise revised modification
correct restate restatement error
quit resign resignation leave depart departure retire retirement step
hire appoint appointment elect engage name join
boss chief president chair chairman head
adviser advisor advise
auditor accountant accounting audit
reason because due why
worth value valued
price cost consideration paid
condition conditional subject contingent require
permit approve approval allow
delay postpone extend extension
cancel void rescind withdraw terminate
split separation separate spin spinoff distribution
unit subsidiary division business
part portion share percent
own wholly proprietary
work employ employed
month monthly
year annual yearly fiscal
quarter quarterly
tax taxable taxation
lawsuit litigation arbitration suit
settle settlement
plan program
speech voice
make produce manufacture production
maker manufacturer producer supplier
develop development developing
test testing trial study clinical
patient human
kill destroy destruction
cancer tumor tumour
drug compound medicine pharmaceutical
factory plant facility mill
office headquarters headquartered based located
bonus incentive award
salary compensation base
severance
director board
meeting
vote voting approve
secured unsecured guarantee guaranteed
ranking rank senior subordinated
shown reported reflected included presented
explain said commented remark
tell announce announced disclose
expect expected forecast guidance anticipate outlook
underwater exercise price out money
vest vesting accelerate acceleration
premium insurance
ship shipment shipments deliver delivery
new introduce introduced launch release released
improve improved enhanced better
educate education degree mba university
previous prior before previously formerly
early earlier
together jointly joint
first 1
second 2
third 3
fourth 4
fifth 5
contract agreement
happen occur
undo undone void cancel
drive drove driven
owner shareholder stockholder holder
possible able
`

const byStem = new Map<string, Set<string>>()
for (const line of GROUPS.trim().split('\n')) {
  const stems = [...new Set(line.split(' ').map(stemmer))]
  for (const stem of stems) {
    const known = byStem.get(stem) ?? new Set()
    for (const other of stems) if (other !== stem) known.add(other)
    byStem.set(stem, known)
  }
}

/** Stems of other words for the one of this stem; none for most. */
export const synonymsOf = (stem: string): readonly string[] => [...(byStem.get(stem) ?? [])]
