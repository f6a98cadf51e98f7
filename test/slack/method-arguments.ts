import { readdirSync, readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'

interface Property {
  readonly type?: string
}

interface Schema {
  readonly properties: Readonly<Record<string, Property>>
  readonly [keyword: string]: unknown
}

interface Method {
  readonly properties: Schema['properties']
  readonly validate: ValidateFunction
}

const NAMES = readdirSync(new URL('methods/', import.meta.url)).map((file) => file.replace(/\.json$/, ''))
const ajv = new Ajv({ strict: false, allErrors: true })
const METHODS = new Map(NAMES.map((name) => [name, load(name)]))

/** Reads the arguments' schema as Slack publishes it. The token has come in a header; nothing unknown is taken. */
function load(name: string): Method {
  const file = readFileSync(new URL(`methods/${name}.json`, import.meta.url), 'utf8')
  const { args } = JSON.parse(file) as { args: Schema & { required: string[] } }
  // Bolt adds the workspace to every call, and Slack takes it everywhere.
  const properties = { ...args.properties, team_id: { type: 'string' } }
  const required = args.required.filter((one) => one !== 'token')
  return { properties, validate: ajv.compile({ ...args, properties, required, additionalProperties: false }) }
}

export function isMethod(name: string): boolean {
  return METHODS.has(name)
}

/** The arguments of a form as their schema types them, or what is wrong in the words that Slack uses. */
export function readArguments(
  name: string,
  form: URLSearchParams,
): { args: Record<string, unknown>; faults: string[] } {
  const method = METHODS.get(name)
  if (!method) throw new Error(`${name} is no method that the stand-in knows`)
  const args = Object.fromEntries(
    [...form].map(([key, value]) => {
      const property = method.properties[key]
      if (property?.type === 'boolean' && /^(true|false|0|1)$/.test(value))
        return [key, value === 'true' || value === '1']
      if (property?.type === 'integer' && /^\d+$/.test(value)) return [key, Number(value)]
      return [key, isStructure(key, property) ? structureIn(value) : value]
    }),
  )
  if (method.validate(args)) return { args, faults: [] }
  const faults = (method.validate.errors ?? []).map((error) => {
    if (error.keyword === 'required') return `[ERROR] missing required field: ${error.params.missingProperty}`
    if (error.keyword === 'additionalProperties') return `[ERROR] unknown field: ${error.params.additionalProperty}`
    return `[ERROR] ${error.message} [json-pointer:${error.instancePath}]`
  })
  return { args, faults }
}

/** What a form holds as JSON: lists and views. Blocks stay text, as their own schema says. */
const isStructure = (name: string, property: Property | undefined): boolean =>
  property?.type === 'array' || ['view', 'prompts', 'unfurls'].includes(name)

function structureIn(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return json
  }
}
