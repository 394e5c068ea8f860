// Keeps what came of drills: how many questions of a kind were marked, how many were right at once.

import { note, today } from "./learned.js";

const place = document.querySelector("[data-drill]");
let counted = "";

new MutationObserver(() => {
  const outcome = place.querySelector("[data-outcome]")?.dataset.outcome;
  if (!outcome) return;
  const [address, state, first] = outcome.split(" ");
  if (address === counted) return;
  counted = address;
  const id = new URLSearchParams(address).get("drill");
  const right = state === "right" && first === "first" ? 1 : 0;
  note("drills", id, (before) => ({ asked: (before.asked ?? 0) + 1, right: (before.right ?? 0) + right, day: today() }));
}).observe(place, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-outcome"] });

// Another link to the page that is open already, as a trainer gives it.
addEventListener("hashchange", () => location.hash.includes("drill=") && location.reload());
