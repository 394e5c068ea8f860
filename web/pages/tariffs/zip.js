// A ZIP of a few small texts, as they are: what can be unpacked everywhere, without a library.

const table = Int32Array.from({ length: 256 }, (_, n) => {
  for (let bit = 0; bit < 8; bit += 1) n = n & 1 ? (n >>> 1) ^ 0xedb88320 : n >>> 1;
  return n;
});
const crc = (bytes) => ~bytes.reduce((sum, byte) => table[(sum ^ byte) & 255] ^ (sum >>> 8), -1) >>> 0;

/** The archive of texts by their paths; `when` is the time that all of them bear. */
export function zip(files, when) {
  const utf8 = new TextEncoder();
  const time = (when.getHours() << 11) | (when.getMinutes() << 5) | (when.getSeconds() >> 1);
  const day = ((when.getFullYear() - 1980) << 9) | ((when.getMonth() + 1) << 5) | when.getDate();
  const numbers = (...pairs) => {
    const view = new DataView(new ArrayBuffer(pairs.reduce((sum, [size]) => sum + size, 0)));
    let at = 0;
    for (const [size, value] of pairs) {
      if (size === 2) view.setUint16(at, value, true);
      else view.setUint32(at, value, true);
      at += size;
    }
    return new Uint8Array(view.buffer);
  };
  const parts = [];
  const heads = [];
  let offset = 0;
  for (const [path, text] of Object.entries(files)) {
    const [name, data] = [utf8.encode(path), utf8.encode(text)];
    // Version, names in UTF-8, stored, time, day, sum, both sizes, length of the name.
    const shared = [[2, 20], [2, 0x800], [2, 0], [2, time], [2, day], [4, crc(data)], [4, data.length], [4, data.length], [2, name.length], [2, 0]];
    const local = numbers([4, 0x04034b50], ...shared);
    heads.push(numbers([4, 0x02014b50], [2, 20], ...shared, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]), name);
    parts.push(local, name, data);
    offset += local.length + name.length + data.length;
  }
  const count = Object.keys(files).length;
  const size = heads.reduce((sum, head) => sum + head.length, 0);
  return new Blob([...parts, ...heads, numbers([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, offset], [2, 0])], { type: "application/zip" });
}
