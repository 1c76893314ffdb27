/** A zip file with empty parts of these names. */
export function madeZip(...names: readonly string[]): Uint8Array {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const name of names) {
    const bytes = Buffer.from(name)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04_03_4b_50, 0)
    local.writeUInt16LE(bytes.length, 26)
    const record = Buffer.alloc(46)
    record.writeUInt32LE(0x02_01_4b_50, 0)
    record.writeUInt16LE(bytes.length, 28)
    record.writeUInt32LE(at, 42)
    locals.push(local, bytes)
    directory.push(record, bytes)
    at += local.length + bytes.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06_05_4b_50, 0)
  end.writeUInt16LE(names.length, 8)
  end.writeUInt16LE(names.length, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(at, 16)
  return Uint8Array.from(Buffer.concat([...locals, ...directory, end]))
}
