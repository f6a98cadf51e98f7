/** Words that every text has: they find nothing. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'a an and any are as at be been but by can could did do does for from had has have how i if in into is it its may me my no not of on or our ' +
    'shall should so some such than that the their them there these they this those to under upon us was we were what when where which who ' +
    'whom whose why will with would you your about between during many much get gets got happen happens must tell tells say says s t time times thing things today now please through also each other per'
  ).split(' '),
)
