import type { Conversation } from '../domain/conversation.ts'
import type { Feedback, GivenAnswer, Place, Settings, State } from './port.ts'
import { LIFETIMES } from './port.ts'
import { Recent } from './recent.ts'

/** Some MB each at most, the oldest given up. */
const CONVERSATIONS = 10_000
const CLAIMS = 100_000
const ANSWERS = 10_000

/** State that ends with the process: for tests, and where nothing can be written. */
export function openMemory(now: () => number = Date.now): State {
  const conversations = new Recent<Conversation>(CONVERSATIONS, LIFETIMES.conversation, now)
  const claims = new Recent<true>(CLAIMS, LIFETIMES.claim, now)
  const answers = new Recent<GivenAnswer>(ANSWERS, LIFETIMES.answer, now)
  const judged = new Map<string, Feedback>()
  const set = new Map<string, Settings>()
  return {
    recall: async (place) => conversations.get(keyOf(place)),
    remember: async (conversation, ...places) => {
      for (const place of places) conversations.set(keyOf(place), conversation)
    },
    claim: async (workspace, names) => {
      const keys = names.map((name) => key(workspace, name))
      const isNew = !keys.some((one) => claims.get(one))
      for (const one of keys) claims.set(one, true)
      return isNew
    },
    keep: async (answer) => answers.set(key(answer.workspace, answer.id), answer),
    given: async (workspace, id) => answers.get(key(workspace, id)),
    judge: async (judgement) => {
      const about = answers.get(key(judgement.workspace, judgement.answer))
      if (!about) return false
      const { question, status, text } = about
      const id = key(judgement.workspace, judgement.answer, judgement.person)
      judged.delete(id)
      judged.set(id, { ...judgement, at: new Date(now()).toISOString(), question, status, text })
      return true
    },
    feedback: async () => [...judged.values()],
    settings: async (workspace, about) => set.get(key(workspace, about)) ?? {},
    set: async (workspace, about, settings) => {
      set.set(key(workspace, about), { ...set.get(key(workspace, about)), ...settings })
    },
    close: async () => undefined,
  }
}

const key = (...parts: readonly string[]): string => JSON.stringify(parts)

const keyOf = ({ workspace, channel, thread }: Place): string => key(workspace, channel, thread)
