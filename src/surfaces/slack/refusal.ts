import { webApi } from '@slack/bolt'
import type { SlackSettings } from './settings.ts'

const TOKEN_REFUSED = [
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'not_allowed_token_type',
  'missing_scope',
  'user_removed_from_team',
  'team_disabled',
]

const TOKENS = {
  SLACK_BOT_TOKEN: 'copy the Bot User OAuth Token again (OAuth & Permissions), after installing the app',
  SLACK_APP_TOKEN:
    'it must be an app-level token with the scope connections:write (Basic Information, App-Level Tokens)',
} as const

/** Why the app can't start, in a sentence that says what to do. `token` is the one that was being used. */
export function refusal(error: unknown, token: keyof typeof TOKENS, { apiUrl, connection }: SlackSettings): Error {
  const say = (sentence: string) => new Error(sentence, { cause: error })
  if (error instanceof webApi.WebAPIPlatformError) {
    const reason = error.data.error
    return TOKEN_REFUSED.includes(reason)
      ? say(`Slack does not accept ${token} (${reason}): ${TOKENS[token]}`)
      : say(`Slack refused to let the app start: ${reason}`)
  }
  if (error instanceof webApi.WebAPIRateLimitedError) {
    return say(`Slack asks to wait: start again in ${error.retryAfter} s`)
  }
  if (error instanceof webApi.WebAPIHTTPError) return say(`${apiUrl} answered with HTTP status ${error.statusCode}`)
  if (error instanceof webApi.WebAPIRequestError) {
    const { cause, message } = error.original
    return say(`Slack can't be reached at ${apiUrl}: ${cause instanceof Error ? cause.message : message}`)
  }
  if (error instanceof Error && 'code' in error && connection.kind === 'http') {
    if (error.code === 'EADDRINUSE') return say(`PORT ${connection.port} is taken: set PORT to a free one`)
    if (error.code === 'EACCES') return say(`PORT ${connection.port} is not allowed: set PORT to one above 1023`)
  }
  return say(`The app can't start: ${error instanceof Error ? error.message : String(error)}`)
}
