import { gunzipSync } from 'node:zlib'
import { MOST_MEGABYTES } from './refusal.ts'

/** The bytes of a file, unpacked where it is a gzip archive; else what is the matter with it. */
export function unpack(bytes: Uint8Array): Uint8Array | string {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_MEGABYTES * 1024 * 1024 })
  } catch (error) {
    const isLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    return isLarge ? `is larger than ${MOST_MEGABYTES} MB once unpacked` : 'is a gzip archive that can’t be unpacked'
  }
}
