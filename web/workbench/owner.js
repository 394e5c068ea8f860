// Which tab the customers belong to: two that change them would overwrite each other.

const NAME = "diansuan-customers";
let mine = false;

/** Makes this tab the owner, if none is or, with `steal`, whoever is; whether it is now. `lost` hears of another one that took over. */
export async function own(steal, lost) {
  if (!navigator.locks || mine) return true;
  // A tab that is closed at this moment still holds it for a while.
  for (let tries = 0; tries < 10; tries += 1) {
    if (await request(steal, lost)) return true;
    await new Promise((next) => setTimeout(next, 60));
  }
  return false;
}

function request(steal, lost) {
  return new Promise((resolve) => {
    const held = (lock) => {
      mine = Boolean(lock);
      resolve(mine);
      // Held as long as this worker is there.
      return lock ? new Promise(() => {}) : undefined;
    };
    navigator.locks.request(NAME, steal ? { steal } : { ifAvailable: true }, held).catch(() => {
      if (mine) lost();
      mine = false;
      resolve(false);
    });
  });
}
