import * as z from 'zod/mini'
import type { SlackSettings } from './surfaces/slack/settings.ts'

export type Environment = Readonly<Record<string, string | undefined>>

export type LogLevel = 'debug' | 'info' | 'warn' | 'error'

/** What the environment decides about serving. */
export interface Config {
  readonly logLevel: LogLevel
  /** Null where no variable of Slack's is set. */
  readonly slack: SlackSettings | null
}

/** A configuration, or one sentence for each variable that is missing or wrong. No sentence shows a secret's value. */
export type ConfigReading =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] }

/** What an error may say of a secret: how it begins, where that tells its kind, else how long it is. */
function hint(value: unknown, prefix = ''): string {
  const text = String(value)
  if (prefix && text.startsWith(prefix)) return 'one that is cut short or has other characters in it'
  const kind = /^x[a-z]{3}(?=[-.])/.exec(text)?.[0]
  return kind ? `one that begins with ${kind}-` : `${text.length} characters of another form`
}

const shown = (value: unknown) => JSON.stringify(String(value).slice(0, 80))

const optional = (form: RegExp, error: (found: unknown) => string) =>
  z.optional(z.string().check(z.regex(form, { error: ({ input }) => error(input) })))

const variable = z.object({
  SLACK_BOT_TOKEN: optional(
    /^xoxb-[\w-]+$/,
    (found) => `SLACK_BOT_TOKEN must be a bot token that begins with xoxb-; found ${hint(found, 'xoxb-')}`,
  ),
  SLACK_APP_TOKEN: optional(
    /^xapp-[\w-]+$/,
    (found) => `SLACK_APP_TOKEN must be an app-level token that begins with xapp-; found ${hint(found, 'xapp-')}`,
  ),
  SLACK_SIGNING_SECRET: optional(
    /^(?!xox|xapp)[\x21-\x7e]+$/,
    (found) =>
      `SLACK_SIGNING_SECRET must be the app's signing secret, letters and digits without spaces; found ${hint(found)}`,
  ),
  SLACK_API_URL: z._default(
    z
      .pipe(
        z.string(),
        z.transform((value: string) => (value.endsWith('/') ? value : `${value}/`)),
      )
      .check(
        z.refine((value) => /^https?:$/.test(protocol(value)) && /^[^?#]*\/api\/$/.test(value), {
          error: ({ input }) =>
            `SLACK_API_URL must be an http or https address that ends in /api/; found ${shown(withoutUser(String(input)))}`,
        }),
      ),
    'https://slack.com/api/',
  ),
  PORT: z._default(
    z.string().check(
      z.refine((value) => /^\d{1,5}$/.test(value) && Number(value) <= 65_535, {
        error: ({ input }) => `PORT must be a whole number from 1 to 65535; found ${shown(input)}`,
      }),
    ),
    '3000',
  ),
  LOG_LEVEL: z._default(
    z.enum(['debug', 'info', 'warn', 'error'], {
      error: ({ input }) => `LOG_LEVEL must be debug, info, warn or error; found ${shown(input)}`,
    }),
    'info',
  ),
})

function protocol(address: string): string {
  return URL.canParse(address) ? new URL(address).protocol : ''
}

/** An address without the name and password that it may carry. */
function withoutUser(address: string): string {
  return address.replace(/\/\/[^/@]*@/, '//')
}

/**
 * Reads the configuration from environment variables. An empty one counts as not set. PORT 0 means any free port.
 * With both an app token and a signing secret, the app token decides: Socket Mode.
 */
export function readConfig(env: Environment): ConfigReading {
  const set = Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  )
  const read = variable.safeParse(set)
  const problems = [...(read.error?.issues.map((issue) => issue.message) ?? []), ...missing(set)]
  if (!read.success || problems.length > 0) return { ok: false, problems }
  const { data } = read
  return { ok: true, config: { logLevel: data.LOG_LEVEL, slack: slackOf(data) } }
}

const HOW_TO_CONNECT =
  'set SLACK_APP_TOKEN (begins with xapp-) for Socket Mode, or SLACK_SIGNING_SECRET for requests over HTTP'

function missing(set: Readonly<Record<string, unknown>>): string[] {
  const token = 'SLACK_BOT_TOKEN' in set
  const way = 'SLACK_APP_TOKEN' in set || 'SLACK_SIGNING_SECRET' in set
  if (!token && !way && !('SLACK_API_URL' in set)) return []
  return [
    ...(token ? [] : ['SLACK_BOT_TOKEN is missing: it must be the bot token, which begins with xoxb-']),
    ...(way ? [] : [`SLACK_APP_TOKEN and SLACK_SIGNING_SECRET are both missing: ${HOW_TO_CONNECT}`]),
  ]
}

function slackOf(data: z.infer<typeof variable>): SlackSettings | null {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = data
  if (!botToken) return null
  if (appToken) return { botToken, apiUrl: data.SLACK_API_URL, connection: { kind: 'socket', appToken } }
  if (!signingSecret) return null
  return { botToken, apiUrl: data.SLACK_API_URL, connection: { kind: 'http', signingSecret, port: Number(data.PORT) } }
}

/** The folder of filings that the environment names, or null where it names none: the program's own are meant then. */
export const filingsFolder = (env: Environment): string | null => env.UPFRONT_FILINGS?.trim() || null

/** The folder for what has to outlive the process that the environment names, or null where it names none. */
export const stateFolder = (env: Environment): string | null => env.STATE_DIR?.trim() || null
