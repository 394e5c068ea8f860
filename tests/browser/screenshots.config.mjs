// Pictures of every page for people to look at: made by command, judged by nobody but them.
import tests from "./playwright.config.mjs";

const [engine] = tests.projects;

export default {
  ...tests,
  testMatch: "screenshots.mjs",
  projects: [{ ...engine, name: "pictures" }],
};
