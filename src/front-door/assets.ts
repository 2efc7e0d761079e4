// The built style sheet and scripts, served under names that change with their content.
import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Context } from "hono";
import { z } from "zod";
import { projectRoot } from "#platform/paths.ts";
import { ConfigError } from "#platform/errors.ts";
import type { Assets } from "#ui/frame.ts";
import { urls } from "#urls.ts";

const folder = join(projectRoot, "dist/assets");

const types: Record<string, string> = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
  woff2: "font/woff2",
};

const address = (file: string) => urls.asset.to({ file });

/** Reads the build's list of files. Throws ConfigError when the site was never built. */
export function readAssets(): Assets {
  const path = join(folder, "manifest.json");
  if (!existsSync(path)) throw new ConfigError("The site is not built yet: start it with `npm start`.");
  const files = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(path, "utf8")));
  const scripts = Object.entries(files).filter(([name]) => name.endsWith(".js"));
  return {
    css: address(files["app.css"] ?? ""),
    scripts: Object.fromEntries(scripts.map(([name, file]) => [name.replace(/\.js$/, ""), address(file)])),
  };
}

/** Only plain names of the build are looked for; anything else is not found. */
export async function answerAsset(c: Context): Promise<Response> {
  const file = c.req.param("file") ?? "";
  const type = types[file.split(".").at(-1) ?? ""];
  if (!type || !/^[A-Za-z0-9_-]+\.[A-Za-z0-9_.-]+$/.test(file) || !existsSync(join(folder, file)))
    return c.notFound();
  const content = await readFile(join(folder, file));
  return c.body(new Uint8Array(content), 200, {
    "Content-Type": type,
    "Cache-Control": "public, max-age=31536000, immutable",
  });
}
