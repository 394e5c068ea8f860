// Serves the site for all tests, at its root and below a sub-path.
import { serve } from "./site.mjs";

export default async function setup() {
  const [root, below] = await Promise.all([serve("/"), serve("/tools/diansuan/")]);
  process.env.DIANSUAN_SITE = root.url;
  process.env.DIANSUAN_BELOW = below.url;
  return () => {
    root.stop();
    below.stop();
  };
}
