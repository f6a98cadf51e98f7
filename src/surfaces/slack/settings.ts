/** How Slack reaches the app: over a WebSocket that the app opens, or by requests that Slack sends to it. */
export type Connection =
  | { readonly kind: 'socket'; readonly appToken: string }
  /** `port`: 0 takes any free one. */
  | { readonly kind: 'http'; readonly signingSecret: string; readonly port: number }

/** What the Slack surface needs to start. */
export interface SlackSettings {
  readonly botToken: string
  /** Where the Web API is, with a slash at its end: "https://slack.com/api/". */
  readonly apiUrl: string
  readonly connection: Connection
}
