/** A ZIP archive of one file, uncompressed: there is no library for it that the sandbox would not have to depend on. */
export function zipOf(name: string, content: string): Uint8Array {
  const encoder = new TextEncoder()
  const [fileName, data] = [encoder.encode(name), encoder.encode(content)]
  // What both headers have: version, flags, method, time, date, checksum, sizes and the length of the name.
  const shared = [...u16(20), ...u16(0), ...u16(0), ...u16(0), ...u16(FIRST_OF_1980), ...u32(crc32(data))]
  const sizes = [...u32(data.length), ...u32(data.length), ...u16(fileName.length), ...u16(0)]
  const local = [...u32(0x04034b50), ...shared, ...sizes, ...fileName]
  const attributes = [...u16(0), ...u16(0), ...u16(0), ...u32(0), ...u32(0)]
  const central = [...u32(0x02014b50), ...u16(20), ...shared, ...sizes, ...attributes, ...fileName]
  const counts = [...u16(0), ...u16(0), ...u16(1), ...u16(1)]
  const end = [...u32(0x06054b50), ...counts, ...u32(central.length), ...u32(local.length + data.length), ...u16(0)]
  return Uint8Array.from([...local, ...data, ...central, ...end])
}

/** The earliest date that the format has. */
const FIRST_OF_1980 = 0x21

const u16 = (value: number): number[] => [value & 255, (value >>> 8) & 255]

const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)]

function crc32(data: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of data) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}
