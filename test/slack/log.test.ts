import { describe, expect, it, vi } from 'vitest'
import { boltLogger, createLog, withoutSecrets } from '../../src/surfaces/slack/log.ts'
import { KeptLog } from './running.ts'

describe('createLog', () => {
  it('writes what is at its level or above, an error with its stack and its cause', () => {
    const written: string[] = []
    const log = createLog('warn', (text) => void written.push(text))
    log.debug('no')
    log.info('no')
    log.warn('careful')
    log.error('broken', new Error('outer', { cause: new Error('inner') }))
    expect(written).toHaveLength(2)
    expect(written[0]).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z warn careful\n$/)
    expect(written[1]).toMatch(/error broken\nError: outer\n {4}at [\s\S]+caused by Error: inner\n {4}at /)
  })

  it('leaves standard output to results', () => {
    const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    createLog('info').info('hello')
    expect([out.mock.calls.length, err.mock.calls.length]).toEqual([0, 1])
    vi.restoreAllMocks()
  })
})

describe('withoutSecrets', () => {
  it.each([
    ['token xoxb-12-34-ab_c!', 'token xoxb-…!'],
    ['xapp-1-A-2-def and xoxe.xoxb-1-abc', 'xapp-… and xoxe-…'],
    ['https://hooks.slack.com/commands/T1/2/abc failed', 'https://hooks.slack.com/… failed'],
    ['wss://wss-primary.slack.com/link/?ticket=abc', 'wss://wss-primary.slack.com/…'],
    ['https://slack.com/api/chat.postMessage', 'https://slack.com/api/chat.postMessage'],
  ])('%s', (text, expected) => {
    expect(withoutSecrets(text)).toBe(expected)
  })
})

describe('boltLogger', () => {
  it('passes on all but debug messages, which hold what people said', () => {
    const log = new KeptLog()
    const logger = boltLogger(log)
    logger.setName('x')
    logger.setLevel(logger.getLevel())
    logger.debug('the question')
    logger.info('one', 2)
    logger.warn('careful')
    logger.error(new Error('broken'))
    expect(log.lines.map((text) => text.split('\n')[0])).toEqual([
      'debug Bolt: one 2',
      'warn Bolt: careful',
      'error Bolt: broken',
    ])
    expect(log.text).toContain('Error: broken\n')
  })
})
