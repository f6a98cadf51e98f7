import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const source = read('../../manifest.yml')
const schema = JSON.parse(read('manifest.schema.2.0.0.json')) as object
const validate = new Ajv({ strict: false, allErrors: true, formats: { uri: true } }).compile(schema)

interface Manifest {
  display_information: { name: string; background_color: string; [field: string]: unknown }
  features: {
    app_home: Record<string, boolean>
    bot_user: { display_name: string }
    slash_commands: { command: string; [field: string]: unknown }[]
    [field: string]: unknown
  }
  oauth_config: { scopes: { bot: string[] } }
  settings: { event_subscriptions: { bot_events: string[] }; socket_mode_enabled: boolean; [field: string]: unknown }
  [field: string]: unknown
}

/** The scope without which Slack sends no such event. */
const SCOPE_OF_EVENT: Readonly<Record<string, string>> = {
  app_mention: 'app_mentions:read',
  'message.im': 'im:history',
}

/** Methods that the app calls. */
const CALLED = [
  'auth.test',
  'chat.postMessage',
  'views.open',
  'views.update',
  'files.getUploadURLExternal',
  'files.completeUploadExternal',
]

/** What is wrong with a manifest, by Slack's schema and by what it states beside it; nothing for a good one. */
function faults(manifest: Manifest): string[] {
  const found = validate(manifest)
    ? []
    : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`)
  const { background_color: color } = manifest.display_information
  if (color && !/^#[0-9a-fA-F]{3}([0-9a-fA-F]{3})?$/.test(color)) found.push(`background_color ${color}`)
  const commands = manifest.features.slash_commands ?? []
  if (commands.length > 5) found.push('more than 5 slash commands')
  for (const { command } of commands) if (!/^\/[a-z0-9_-]{1,31}$/.test(command)) found.push(`slash command ${command}`)
  const scopes = manifest.oauth_config.scopes.bot ?? []
  if (commands.length > 0 && !scopes.includes('commands')) found.push('slash commands without the scope commands')
  for (const event of manifest.settings.event_subscriptions.bot_events ?? []) {
    const scope = SCOPE_OF_EVENT[event]
    if (!scope || !scopes.includes(scope)) found.push(`${event} without its scope`)
  }
  return found
}

const manifest = () => parse(source) as Manifest

describe('manifest.yml', () => {
  it('is taken by Slack as it is', () => {
    expect(faults(manifest())).toEqual([])
  })

  it.each<[string, (one: Manifest) => void]>([
    ['no name', (one) => Reflect.deleteProperty(one.display_information, 'name')],
    ['a name of 36 characters', (one) => Object.assign(one.display_information, { name: 'x'.repeat(36) })],
    ['a description of 141', (one) => Object.assign(one.display_information, { description: 'x'.repeat(141) })],
    [
      'a long description of 174',
      (one) => Object.assign(one.display_information, { long_description: 'x'.repeat(174) }),
    ],
    [
      'a long description of 4,001',
      (one) => Object.assign(one.display_information, { long_description: 'x'.repeat(4_001) }),
    ],
    ['a colour by name', (one) => Object.assign(one.display_information, { background_color: 'navy' })],
    ['a bot without a name', (one) => Object.assign(one.features, { bot_user: {} })],
    ['a bot name of 81', (one) => Object.assign(one.features.bot_user, { display_name: 'x'.repeat(81) })],
    ['a command without its slash', (one) => Object.assign(one.features.slash_commands[0] ?? {}, { command: 'deal' })],
    ['a command in capitals', (one) => Object.assign(one.features.slash_commands[0] ?? {}, { command: '/Deal' })],
    [
      'a command of 33',
      (one) => Object.assign(one.features.slash_commands[0] ?? {}, { command: `/${'x'.repeat(32)}` }),
    ],
    [
      'a command without description',
      (one) => Reflect.deleteProperty(one.features.slash_commands[0] ?? {}, 'description'),
    ],
    [
      'a command at an address that is none',
      (one) => Object.assign(one.features.slash_commands[0] ?? {}, { url: '/slack' }),
    ],
    ['six commands', (one) => one.features.slash_commands.push(...Array(5).fill(one.features.slash_commands[0]))],
    ['a home tab that is maybe on', (one) => Object.assign(one.features.app_home, { home_tab_enabled: 'maybe' })],
    ['the same event twice', (one) => one.settings.event_subscriptions.bot_events.push('app_mention')],
    [
      'an event without its scope',
      (one) => one.oauth_config.scopes.bot.splice(one.oauth_config.scopes.bot.indexOf('im:history'), 1),
    ],
    [
      'no scope for commands',
      (one) => one.oauth_config.scopes.bot.splice(one.oauth_config.scopes.bot.indexOf('commands'), 1),
    ],
    ['a setting that is none', (one) => Object.assign(one.settings, { socket_mode: true })],
    ['a section that is none', (one) => Object.assign(one, { secrets: {} })],
  ])('would not be taken with %s', (_, breakIt) => {
    const broken = manifest()
    breakIt(broken)
    expect(faults(broken)).not.toEqual([])
  })

  it('has the scopes of every method that is called, and no others than for those and for what it listens to', () => {
    const scopeOf = (method: string) =>
      (JSON.parse(read(`methods/${method}.json`)) as { scope: { bot?: string[] } }).scope.bot ?? []
    const needed = [
      ...CALLED.flatMap(scopeOf),
      'commands',
      // conversations.open takes one scope for each sort of conversation.
      'im:write',
      ...Object.values(SCOPE_OF_EVENT),
    ]
    expect(manifest().oauth_config.scopes.bot.sort()).toEqual([...new Set(needed)].sort())
  })

  it('lets people write to it, over Socket Mode', () => {
    const { features, settings } = manifest()
    expect(features.app_home).toMatchObject({ messages_tab_enabled: true, messages_tab_read_only_enabled: false })
    expect(settings).toMatchObject({
      socket_mode_enabled: true,
      org_deploy_enabled: false,
      token_rotation_enabled: false,
    })
    expect(features.slash_commands.map((one) => [one.command, one.should_escape])).toEqual([['/deal', false]])
    expect(settings.event_subscriptions.bot_events).toEqual(['app_mention', 'message.im'])
  })

  it('is taken for HTTP too, changed as its first lines say', () => {
    const http = source
      .replace(/# (url|request_url):/g, '$1:')
      .replace('socket_mode_enabled: true', 'socket_mode_enabled: false')
    const changed = parse(http) as Manifest
    expect(faults(changed)).toEqual([])
    expect(changed.features.slash_commands[0]?.url).toMatch(/\/slack\/events$/)
    expect(changed.settings.event_subscriptions).toMatchObject({ request_url: changed.features.slash_commands[0]?.url })
  })
})
