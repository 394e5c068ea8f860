// A text as a code that telephones read, as a picture.

import { encode } from "uqr";

const SVG = "http://www.w3.org/2000/svg";

/** Draws a text. */
export function code(text) {
  const { data, size } = encode(text, { ecc: "L", border: 2 });
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", `0 0 ${size} ${size}`);
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  const dots = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  path.setAttribute("d", dots.join(""));
  svg.append(path);
  return svg;
}
