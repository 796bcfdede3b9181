import type * as z from 'zod/mini'

type Def = Record<string, unknown> & {
  type?: string
  check?: string
  checks?: { _zod: { def: Def } }[]
  error?: (issue: unknown) => unknown
}
/** A part of a schema that can refuse a value: where it is, and what it says then, if it says anything of its own. */
export type Refusal = { path: string; message: string | undefined }

/** Kinds that refuse nothing by themselves, and checks that only change the value. */
const SILENT = new Set(['optional', 'pipe', 'transform', 'overwrite', 'nullable'])
const INNER = ['innerType', 'in', 'out', 'element', 'valueType', 'keyType'] as const

const isSchema = (value: unknown): value is { _zod: { def: Def } } =>
  typeof value === 'object' && value !== null && '_zod' in value

/** Every way in which a schema can refuse a value, with its message, all the way down. What a check says by a function of its own isn't among them. */
export function refusalsOf(schema: z.ZodMiniType, path = ''): Refusal[] {
  const { def } = (schema as unknown as { _zod: { def: Def } })._zod
  const said = ({ error }: Def) => {
    const message = error?.({ code: 'custom', input: undefined, path: [] })
    return typeof message === 'string' ? message : undefined
  }
  const own = SILENT.has(def.type ?? '') ? [] : [{ path, message: said(def) }]
  const checks = (def.checks ?? []).flatMap(({ _zod: { def: check } }) =>
    // A check made of a function (superRefine) has no definition of what it says.
    SILENT.has(check.check ?? '') || (check.check === 'custom' && !check.error)
      ? []
      : [{ path: `${path} (${check.check})`, message: said(check) }],
  )
  const shape = Object.entries((def.shape as Record<string, z.ZodMiniType> | undefined) ?? {})
  return [
    ...own,
    ...checks,
    ...INNER.flatMap((key) =>
      isSchema(def[key]) ? refusalsOf(def[key] as unknown as z.ZodMiniType, path) : [],
    ),
    ...shape.flatMap(([key, inner]) => refusalsOf(inner, path ? `${path}.${key}` : key)),
  ]
}
