import { describe, expect, it } from 'vitest'
import { filingsFolder, readConfig } from '../src/config.ts'

const BOT = 'xoxb-1-2-abc'
const APP = 'xapp-1-A-2-def'
const SECRET = '0123456789abcdef0123456789abcdef'
const socket = { SLACK_BOT_TOKEN: BOT, SLACK_APP_TOKEN: APP }
const http = { SLACK_BOT_TOKEN: BOT, SLACK_SIGNING_SECRET: SECRET }

describe('readConfig', () => {
  const base = { logLevel: 'info' }
  const slack = { botToken: BOT, apiUrl: 'https://slack.com/api/' }
  const overSocket = { ...slack, connection: { kind: 'socket', appToken: APP } }
  const overHttp = { ...slack, connection: { kind: 'http', signingSecret: SECRET, port: 3000 } }
  it.each<[string, Record<string, string | undefined>, object]>([
    ['nothing', {}, { ...base, slack: null }],
    [
      'empty ones',
      { SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: ' ', PORT: '', LOG_LEVEL: '', UPFRONT_FILINGS: undefined },
      { ...base, slack: null },
    ],
    ['those of others', { PATH: '/bin', NODE_ENV: 'x' }, { ...base, slack: null }],
    ['Socket Mode', socket, { ...base, slack: overSocket }],
    ['HTTP', http, { ...base, slack: overHttp }],
    ['both', { ...http, SLACK_APP_TOKEN: APP }, { ...base, slack: overSocket }],
    ['white space around', { ...socket, SLACK_BOT_TOKEN: ` ${BOT}\n` }, { ...base, slack: overSocket }],
    [
      'a port',
      { ...http, PORT: '8080' },
      { ...base, slack: { ...slack, connection: { ...overHttp.connection, port: 8080 } } },
    ],
    [
      'any port',
      { ...http, PORT: '0' },
      { ...base, slack: { ...slack, connection: { ...overHttp.connection, port: 0 } } },
    ],
    [
      'GovSlack',
      { ...socket, SLACK_API_URL: 'https://slack-gov.com/api' },
      { ...base, slack: { ...overSocket, apiUrl: 'https://slack-gov.com/api/' } },
    ],
    [
      'a test',
      { ...socket, SLACK_API_URL: 'http://127.0.0.1:80/api/' },
      { ...base, slack: { ...overSocket, apiUrl: 'http://127.0.0.1:80/api/' } },
    ],
    ['a level', { LOG_LEVEL: 'debug' }, { ...base, logLevel: 'debug', slack: null }],
  ])('takes %s', (_, env, config) => {
    expect(readConfig(env)).toEqual({ ok: true, config })
  })

  const neither =
    'SLACK_APP_TOKEN and SLACK_SIGNING_SECRET are both missing: set SLACK_APP_TOKEN (begins with xapp-) for Socket Mode, or SLACK_SIGNING_SECRET for requests over HTTP'
  const noBot = 'SLACK_BOT_TOKEN is missing: it must be the bot token, which begins with xoxb-'
  it.each<[Record<string, string>, string[]]>([
    [{ SLACK_BOT_TOKEN: BOT }, [neither]],
    [{ SLACK_APP_TOKEN: APP }, [noBot]],
    [{ SLACK_SIGNING_SECRET: SECRET }, [noBot]],
    [{ SLACK_API_URL: 'https://slack.com/api/' }, [noBot, neither]],
    [
      { ...socket, SLACK_BOT_TOKEN: 'xoxp-1-hunter2' },
      ['SLACK_BOT_TOKEN must be a bot token that begins with xoxb-; found one that begins with xoxp-'],
    ],
    [
      { ...socket, SLACK_BOT_TOKEN: 'xoxe.xoxb-1-hunter2' },
      ['SLACK_BOT_TOKEN must be a bot token that begins with xoxb-; found one that begins with xoxe-'],
    ],
    [
      { ...socket, SLACK_BOT_TOKEN: 'hunter2' },
      ['SLACK_BOT_TOKEN must be a bot token that begins with xoxb-; found 7 characters of another form'],
    ],
    [
      { ...socket, SLACK_BOT_TOKEN: 'xoxb-hun ter2' },
      [
        'SLACK_BOT_TOKEN must be a bot token that begins with xoxb-; found one that is cut short or has other characters in it',
      ],
    ],
    [
      { ...socket, SLACK_APP_TOKEN: BOT },
      ['SLACK_APP_TOKEN must be an app-level token that begins with xapp-; found one that begins with xoxb-'],
    ],
    [
      { ...http, SLACK_SIGNING_SECRET: 'xoxb-hunter2' },
      [
        "SLACK_SIGNING_SECRET must be the app's signing secret, letters and digits without spaces; found one that begins with xoxb-",
      ],
    ],
    [
      { ...http, SLACK_SIGNING_SECRET: 'hun ter2' },
      [
        "SLACK_SIGNING_SECRET must be the app's signing secret, letters and digits without spaces; found 8 characters of another form",
      ],
    ],
    [{ ...http, PORT: '65536' }, ['PORT must be a whole number from 1 to 65535; found "65536"']],
    [{ ...http, PORT: '80a' }, ['PORT must be a whole number from 1 to 65535; found "80a"']],
    [{ ...http, PORT: '-1' }, ['PORT must be a whole number from 1 to 65535; found "-1"']],
    [
      { ...socket, SLACK_API_URL: 'https://slack.com' },
      ['SLACK_API_URL must be an http or https address that ends in /api/; found "https://slack.com/"'],
    ],
    [
      { ...socket, SLACK_API_URL: 'ftp://slack.com/api/' },
      ['SLACK_API_URL must be an http or https address that ends in /api/; found "ftp://slack.com/api/"'],
    ],
    [
      { ...socket, SLACK_API_URL: 'slack.com/api/' },
      ['SLACK_API_URL must be an http or https address that ends in /api/; found "slack.com/api/"'],
    ],
    [
      { ...socket, SLACK_API_URL: 'https://user:hunter2@slack.com/' },
      ['SLACK_API_URL must be an http or https address that ends in /api/; found "https://slack.com/"'],
    ],
    [{ LOG_LEVEL: 'loud' }, ['LOG_LEVEL must be debug, info, warn or error; found "loud"']],
    [
      { SLACK_BOT_TOKEN: 'hunter2', PORT: 'x' },
      [
        'SLACK_BOT_TOKEN must be a bot token that begins with xoxb-; found 7 characters of another form',
        'PORT must be a whole number from 1 to 65535; found "x"',
        neither,
      ],
    ],
  ])('%j: says what is wrong', (env, problems) => {
    const reading = readConfig(env)
    expect(reading).toEqual({ ok: false, problems })
    expect(JSON.stringify(reading)).not.toMatch(/hunter2|ter2/)
  })
})

describe('filingsFolder', () => {
  it.each<[string | undefined, string | null]>([
    ['/srv/8-K filings', '/srv/8-K filings'],
    [' filings\n', 'filings'],
    [' ', null],
    ['', null],
    [undefined, null],
  ])('%j is %j', (UPFRONT_FILINGS, folder) => {
    expect(filingsFolder({ UPFRONT_FILINGS })).toBe(folder)
  })
})
