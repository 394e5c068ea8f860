// The servers of Debian with the shipped recipes, at the root and below a sub-path, on a copy of the built site.
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import net from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const recipe = (name) => readFileSync(path.join(root, "deploy", name), "utf8");
const POLICY_FOLDER = "/var/www/diansuan";

const free = () =>
  new Promise((resolve) => {
    const server = net.createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** A text of a recipe with something else in it; a recipe that lacks it is not tested. */
function edited(text, pairs) {
  for (const [from, to] of pairs) {
    if (!text.includes(from)) throw new Error(`a recipe lacks ${from}`);
    text = text.replaceAll(from, to);
  }
  return text;
}

function nginx(folder, site, port, base) {
  const conf = edited(recipe("nginx/diansuan-site.conf"), [[`alias ${POLICY_FOLDER}/`, `alias ${site}/`], ["location ^~ / {", `location ^~ ${base} {`], ["404 /404.html", `404 ${base}404.html`]]);
  writeFileSync(path.join(folder, "maps.conf"), recipe("nginx/diansuan-maps.conf"));
  writeFileSync(path.join(folder, "site.conf"), conf);
  writeFileSync(path.join(folder, "nginx.conf"), `${process.getuid() === 0 ? "user root;" : ""} daemon off; pid ${folder}/pid; error_log stderr; worker_processes 1; events {}
http { access_log off; client_body_temp_path ${folder}/t1; proxy_temp_path ${folder}/t2; fastcgi_temp_path ${folder}/t3; uwsgi_temp_path ${folder}/t4; scgi_temp_path ${folder}/t5;
include ${folder}/maps.conf; server { listen 127.0.0.1:${port}; include ${folder}/site.conf; } }`);
  return ["nginx", ["-c", `${folder}/nginx.conf`]];
}

function caddy(folder, site, port, base) {
  let conf = edited(recipe("caddy/Caddyfile"), [[POLICY_FOLDER, site], [":80 {", `http://127.0.0.1:${port} {`]]);
  if (base !== "/") conf = edited(conf, [["\timport diansuan\n", `\tredir ${base.slice(0, -1)} ${base}\n\thandle_path ${base}* {\n\t\timport diansuan\n\t}\n`]]);
  writeFileSync(path.join(folder, "Caddyfile"), `{\n\tadmin off\n\tauto_https off\n}\n${conf}`);
  return ["caddy", ["run", "--config", `${folder}/Caddyfile`, "--adapter", "caddyfile"]];
}

function apache(folder, site, port, base) {
  writeFileSync(path.join(site, ".htaccess"), edited(recipe("apache/htaccess"), [["ErrorDocument 404 /404.html", `ErrorDocument 404 ${base}404.html`]]));
  const modules = ["mpm_event", "authz_core", "alias", "dir", "mime", "headers", "setenvif", "deflate", "filter", "env"];
  const load = modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join("\n");
  writeFileSync(path.join(folder, "apache.conf"), `ServerRoot ${folder}
${load}
ServerName localhost
PidFile ${folder}/pid
ErrorLog ${folder}/log
Listen 127.0.0.1:${port}
${process.getuid() === 0 ? "User www-data\nGroup www-data" : ""}
TypesConfig /etc/mime.types
# What security settings of whole servers add.
Header always set X-Frame-Options SAMEORIGIN
${base === "/" ? `DocumentRoot ${site}` : `DocumentRoot ${folder}/empty\nAlias ${base.slice(0, -1)} ${site}`}
<Directory ${site}>
  AllowOverride All
  Require all granted
</Directory>`);
  mkdirSync(path.join(folder, "empty"), { recursive: true });
  return ["apache2", ["-f", `${folder}/apache.conf`, "-DFOREGROUND"]];
}

const KINDS = { nginx, caddy, apache };
const PROGRAMS = { nginx: "nginx", caddy: "caddy", apache: "apache2" };

/** Whether this computer has it. */
export const has = (kind) => spawnSync("sh", ["-c", `PATH=$PATH:/usr/sbin command -v ${PROGRAMS[kind]}`]).status === 0;

/** Starts one: its URL, its folder of the site, and a function that ends it. */
export async function start(kind, base, content = path.join(root, "dist/site")) {
  const folder = mkdtempSync(path.join(tmpdir(), `diansuan-${kind}-`));
  chmodSync(folder, 0o755);
  const site = path.join(folder, "site");
  cpSync(content, site, { recursive: true });
  const port = await free();
  const [command, args] = KINDS[kind](folder, site, port, base);
  const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin`, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const child = spawn(command, args, { env, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (chunk) => (said += chunk));
  const url = `http://127.0.0.1:${port}${base}`;
  const stop = async () => {
    const gone = new Promise((resolve) => (child.exitCode === null ? child.once("exit", resolve) : resolve()));
    child.kill("SIGTERM");
    await gone;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 100; tries += 1) {
    const there = await fetch(url).then(() => true, () => false);
    if (there) return { url, site, stop, said: () => said };
    if (child.exitCode !== null) break;
    await new Promise((next) => setTimeout(next, 100));
  }
  await stop();
  throw new Error(`${kind} did not start:\n${said}`);
}

export const built = () => existsSync(path.join(root, "dist/site/index.html"));
