// Customers on this computer's disk (OPFS), in two places that take turns: what is there stays whole
// until what replaces it is. A place counts once its head says how long it is and that it is done.

const PLACES = ["customers-a", "customers-b"];
const MAGIC = 0x4449414e5355414en;
const HEAD = 24;
const PIECE = 4 << 20;

async function folder() {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle("diansuan", { create: true });
}

async function open(name) {
  const file = await (await folder()).getFileHandle(name, { create: true });
  return file.createSyncAccessHandle();
}

// The turn that a place was written in; 0 when it is not whole.
function turn(handle) {
  const head = new DataView(new ArrayBuffer(HEAD));
  if (handle.read(head, { at: 0 }) < HEAD || head.getBigUint64(0) !== MAGIC) return 0n;
  return head.getBigUint64(16) === BigInt(handle.getSize() - HEAD) ? head.getBigUint64(8) : 0n;
}

async function newest() {
  let best = { name: undefined, turn: 0n };
  for (const name of PLACES) {
    const handle = await open(name);
    try {
      const found = turn(handle);
      if (found > best.turn) best = { name, turn: found };
    } finally {
      handle.close();
    }
  }
  return best;
}

/** Brings back what was saved; whether there was anything. */
export async function kept(bench) {
  if (!navigator.storage?.getDirectory) return false;
  let best;
  try {
    best = await newest();
  } catch {
    return false;
  }
  if (!best.name) return false;
  const handle = await open(best.name);
  try {
    const piece = new Uint8Array(PIECE);
    for (let at = HEAD; at < handle.getSize(); ) {
      const length = handle.read(piece, { at });
      if (!length) break;
      bench.restore(piece.subarray(0, length));
      at += length;
    }
  } finally {
    handle.close();
  }
  return bench.restored();
}

/** Saves all customers; `wanted` says whether they are still those to be saved. */
export async function save(bench, wanted) {
  const best = await newest();
  const name = PLACES.find((place) => place !== best.name);
  const handle = await open(name);
  try {
    handle.truncate(0);
    let at = HEAD;
    bench.save();
    for (let piece = bench.save_next(PIECE); piece.length; piece = bench.save_next(PIECE)) {
      at += handle.write(piece, { at });
      // Questions of the page come between two pieces.
      await new Promise((next) => setTimeout(next));
      if (!wanted()) return false;
    }
    handle.flush();
    const head = new DataView(new ArrayBuffer(HEAD));
    head.setBigUint64(0, MAGIC);
    head.setBigUint64(8, best.turn + 1n);
    head.setBigUint64(16, BigInt(at - HEAD));
    handle.write(head, { at: 0 });
    handle.flush();
  } finally {
    handle.close();
  }
  if (best.name) await (await folder()).removeEntry(best.name);
  return true;
}

/** Removes everything. */
export async function forget() {
  if (!navigator.storage?.getDirectory) return;
  const root = await navigator.storage.getDirectory();
  await root.removeEntry("diansuan", { recursive: true }).catch((error) => {
    if (error.name !== "NotFoundError") throw error;
  });
}
