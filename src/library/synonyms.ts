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
bear bore borne
begin began begun start started beginning
break broke broken breach default
bring brought
build built construct construction
buy bought purchase
choose chose chosen select selected pick
come came
draw drew drawn borrow borrowed
fall fell fallen drop dropped decrease decreased decline declined
fund finance financing funding
get receive received obtain
give gave given grant granted provide provided
go went gone
grow grew grown
hold held
keep kept retain retained maintain remain
know knew known
lead led
lend lent
let allow permit
mean meant
meet met satisfy satisfied
rise rose risen
run ran operate operated operating
see saw seen
send sent deliver
set fixed establish established determine determined
show showed shown
speak spoke spoken present presentation
spend spent expenditure
take took taken
teach taught
think thought believe believed
win won award awarded
write wrote written
address location situated
agree agreed consent
aim goal objective target purpose intend intended
allege claim assert
amount sum
assets property
assess evaluate evaluation review
assist help support
assistance aid support
assign transfer transferred
backlog orders
bank lender
bankrupt bankruptcy insolvency insolvent
belong member
benefit advantage
bid offer tender proposal
biggest largest greatest
board committee
booked recorded recognized
brand trademark
broker brokerage dealer
cap maximum limit limited exceed
cash money
ceiling maximum limit
chip semiconductor circuit
close closed shut closing closure
collateral secure secured pledge pledged
collaborate collaboration partner alliance
comment remark statement
company corporation firm business
comparable corresponding
compete competition competitor rival
complete completed finish finished consummate consummated
concern regarding relate
confidential secret nondisclosure
conversion convert exchange
correspond match
country nation
court judge tribunal
creditor lender
damage damaged harm
deadline expire no later
dealings transactions
decide decided decision determination determine
decision action
disagreement dispute
discontinue discontinued abandon stop stopped cease
discount rebate
disease disorder illness indication
dividend distribution
drugmaker pharmaceutical
earn earned
earnings results income
earnout contingent
effect impact impacted affect affected
enough sufficient adequate
entitle entitled right
estimate estimated approximate approximately
estimate forecast project projected
examine examined inspect
expand expansion extend
expected anticipated projected planned
explain explained describe described description
fail failed unable failure
fault defect
fewer less lower
fight contest oppose
fire fired dismiss dismissed terminate terminated
fix repair repaired remedy cure
forbid prohibit prohibited restrict restricted
forfeit forfeited forfeiture
found founded establish established
free waive waived
full whole entire
gain profit
give surrender
goods products product
government federal
guess estimate
guidance outlook
hurt harmed adversely negatively
improve strengthen strengthened
include included comprise consist
indemnify indemnity indemnification
initial original
injunction restrain
inventor invention patent
invest investment invested
investor shareholder stockholder
issue issued issuance
join merge
law statute legislation
lawyer attorney counsel
lease rent rental
leave resign
licence license sublicense
line facility
link connect connected connection
list listed listing
machine equipment
main principal primary
makeup composition
manage managed management
mandatory required
market sell
maximum exceed
mention mentioned refer
minimum least
mistake error
more additional further
name called
need require required
negotiate negotiation talks discussion
notice notify notified notification
number quantity amount
object objection
offering placement
often frequency
opinion view
order purchase
outsource subcontract subcontractor
outstanding unpaid
own hold
owner parent
pact agreement contract
payout payment distribution
penalty fine
pension retirement
percentage percent
performance results
pick selected
pledge commit
postpone defer deferred adjourn
power authority
predict projection
pricing price
proceeds
profitable profitability profit
promise covenant undertake
prospect outlook
protect protection
publish published disclose disclosed
raise increase
rate interest
reach attain achieve achieved
redeem redeemed redemption repay repayment prepay prepayment call
refund reimburse reimbursement
refuse refused reject rejected decline
remove removal
renew renewal extend extension
reorganize reorganization reorganise realign realignment restructure restructuring
repay repaid
replace replaced replacement successor succeed succeeded
report reported
represent representation
reserve provision
responsible responsibility liable liability
result outcome
retain engage
rule regulation
safety adverse
save saved savings
scientist researcher
serve served service
shutdown close closing
sign signed execute executed entered
similar comparable
site facility location
slide slides presentation
slow slowdown downturn
sole only exclusive
solution product
sponsor
stake interest ownership
start commence
stay remain
stop terminate
subsidiary affiliate
sue sued lawsuit complaint litigation
suffer incur incurred
supply supplied supplier provide
swap exchange
switch change
takeover acquisition
team management staff
therapy treatment treat
trade traded trading
train training
transform conversion
trend
unload divest
unused undrawn available
upgrade improvement
upside
use used utilize utilization
vendor supplier seller
vote elect election
wage salary
wait
warn caution cautioned
web website internet online
widen expand
withdraw withdrawn revoke
workers employees labor
writedown impairment
yearly annual annualized
rollout launch
cofounder founder
ceo chief executive officer
cfo chief financial finance officer
coo chief operating officer
q1 first quarter
q2 second quarter
q3 third quarter
q4 fourth quarter
ip intellectual property
agm annual meeting
m&a merger acquisition
spinoff spin separation distribution
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
